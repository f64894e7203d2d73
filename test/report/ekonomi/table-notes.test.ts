import { parseDecimal } from '../../../src/core';
import { computeEkonomi, type Avstamning, type EkonomiTabell, type Modell } from '../../../src/domain';
import { cellFinder } from '../../../src/report/ekonomi/rounding';
import {
  differenceNotes,
  roundingNote,
  takNotes,
  uncommentedNote,
  volymNotes,
  type NoteContext,
} from '../../../src/report/ekonomi/table-notes';
import { makeEkonomimodell, makeInvestering, makeResultatenhet, makeVolym } from '../../helpers/ekonomi';
import type { ModellFields } from '../../helpers/modell';

const NBSP = '\u00a0';

/** A board with its tables, and what notes are written with. */
function board(fields: ModellFields): {
  modell: Modell;
  tabellList: readonly EkonomiTabell[];
  context: NoteContext;
} {
  const modell = makeEkonomimodell([], { uppgifter: { niva: 'namnd' }, ...fields });
  const tabellList = computeEkonomi(modell);
  return { modell, tabellList, context: { lang: 'sv', modell, cellOf: cellFinder(tabellList) } };
}

const unit = (
  namn: string,
  brutto: string,
  fran: string,
  resultat: string,
  atagandeUppfyllt: boolean | null = true,
) =>
  makeResultatenhet(
    { namn, bruttobudget: brutto, franForegaendeAr: fran, resultat, atagandeUppfyllt },
    namn.length + 1,
  );

test('each limit that held back a transfer is named with its amount; deficits and whole funds are not', () => {
  const { tabellList, context } = board({
    resultatenhetList: [
      unit('A', '21 450', '-850', '-1 420'),
      unit('Bo', '18 320', '-1 700', '-300'),
      unit('Cia', '9 100', '-150', '-260', false),
      unit('Dora', '16 900', '240', '410'),
      unit('Emil A', '15 240', '-310', '-205'),
    ],
  });
  expect(takNotes(tabellList[0]!, context)).toEqual([
    `A: taket på 5 % av bruttobudgeten begränsar överföringen till 1${NBSP}922 tkr.`,
    `Bo: taket på 10 % av bruttobudgeten begränsar överföringen till 1${NBSP}832 tkr.`,
    'Cia: åtagandet är inte uppfyllt, därför förs inget överskott över.',
  ]);
});

const tabell = (avstamningList: readonly Avstamning[], rest: Partial<EkonomiTabell> = {}): EkonomiTabell => ({
  id: 't',
  slag: 'perVerksamhet',
  namn: '',
  enhet: 'mnkr',
  decimaler: 1,
  kolumnList: [],
  radList: [],
  avstamningList,
  hasAvrundning: false,
  ...rest,
});
const avstamning = (
  utslag: Avstamning['utslag'],
  angivet: string | null,
  beraknat: string,
  differens: string,
  slag?: Avstamning['slag'],
): Avstamning => ({
  vad: 'Netto',
  angivet: angivet === null ? null : parseDecimal(angivet),
  beraknat: parseDecimal(beraknat),
  differens: parseDecimal(differens),
  utslag,
  cell: { tabellId: 't', radKey: 'netto', kolumn: 'Budget' },
  kalla: null,
  ...(slag ? { slag } : {}),
});

test.each([
  [
    'fel',
    undefined,
    'Stämmer inte. Netto: i underlaget står 38,8, beräkningen ger 39,8. Skillnaden är −1,0.',
  ],
  ['avrundning', undefined, 'Avrundning. Netto: i underlaget står 38,8, beräkningen ger 39,8.'],
  ['fel', 'varav', 'Stämmer inte. Netto: helheten är 38,8, delarna är tillsammans 39,8. Skillnaden är −1,0.'],
  ['fel', 'balans', 'Sidorna tar inte ut varandra. Netto: 38,8 mot 39,8. Skillnaden är −1,0.'],
  [
    'fel',
    'sammaUppgift',
    'Samma uppgift på två ställen stämmer inte. Netto: 38,8 och 39,8. Skillnaden är −1,0.',
  ],
] as const)('%s of %s in plain words', (utslag, slag, expected) => {
  expect(differenceNotes(tabell([avstamning(utslag, '38.8', '39.8', '-1', slag)]), 'sv')).toEqual([expected]);
});

test('what ties or is not stated is silent; errors stand before rounding', () => {
  const list = [
    avstamning('stammer', '1', '1', '0'),
    avstamning('ejTillamplig', '1', '2', '-1'),
    avstamning('fel', null, '2', '-2'),
    avstamning('avrundning', '1.1', '1.2', '-0.1'),
    avstamning('fel', '1', '2', '-1'),
  ];
  expect(differenceNotes(tabell(list), 'sv').map((text) => text.split('.')[0])).toEqual([
    'Stämmer inte',
    'Avrundning',
  ]);
});

test('the footnote on rounding: when a stated figure differs by rounding, or the print does not add up', () => {
  const context: NoteContext = { lang: 'sv', modell: makeEkonomimodell([]), cellOf: () => undefined };
  expect(roundingNote(tabell([]), context)).toEqual([]);
  expect(roundingNote(tabell([], { hasAvrundning: true }), context)).toEqual([
    'Tabellen innehåller avrundningsdifferenser.',
  ]);
});

test('footnotes of volumes stand once under their table', () => {
  const { tabellList, context } = board({
    volymList: [
      makeVolym({ tabell: 'Placeringar', rad: 'A', utfall: '1', fotnot: 'Sista i månaden.' }, 2),
      makeVolym({ tabell: 'Placeringar', rad: 'B', utfall: '2', fotnot: 'Sista i månaden.' }, 3),
      makeVolym({ tabell: 'Barn', rad: 'C', utfall: '3' }, 4),
    ],
  });
  expect(tabellList.map((each) => volymNotes(each, context))).toEqual([['Sista i månaden.'], []]);
  expect(volymNotes(tabell([], { namn: 'Placeringar' }), context)).toEqual([]);
});

test('large deviations without a comment are named', () => {
  const { modell, tabellList } = board({
    investeringList: [
      makeInvestering({ investering: 'Lekplats', budget: '6 000', utfall: '5 000' }, 2),
      makeInvestering(
        { investering: 'Belysning', budget: '2 000', utfall: '900', kommentar: 'Försenad.' },
        3,
      ),
      makeInvestering({ investering: 'Parkväg', budget: '4 000', utfall: '3 900' }, 4),
    ],
  });
  expect(uncommentedNote(tabellList[0]!, modell.regelverk, 'sv')).toEqual([
    'Kommentar saknas till stora avvikelser: Lekplats.',
  ]);
  expect(uncommentedNote({ ...tabellList[0]!, slag: 'balans' }, modell.regelverk, 'sv')).toEqual([]);
});
