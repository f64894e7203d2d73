import fc from 'fast-check';
import {
  checkList,
  mapTexts,
  parseReferences,
  referencesOf,
  runCheckList,
  type CheckContext,
  type Modell,
} from '../../../src/domain';
import { fillReferences, fillText, planReport, suggestReferences } from '../../../src/report';
import {
  makeBalanspost,
  makeBudgetpost,
  makeEkonomirader,
  makeInvestering,
  makeSynpunkt,
  makeVolym,
} from '../../helpers/ekonomi';
import {
  makeAktivitet,
  makeContext,
  makeIndikator,
  makeMal,
  makeModell,
  makeResultat,
  makeTextrad,
} from '../../helpers/modell';

const BASE = {
  malList: [makeMal({ id: 'M1', namn: 'Målet {mal:M1.namn}', analys: 'Text' })],
  indikatorList: [makeIndikator({ malId: 'M1', utfall: '68 %', arsmal: '69 %' })],
} as const;
const CONTEXT: CheckContext = makeContext(BASE);

const piece = fc.constantFrom(
  '{',
  '}',
  '{{',
  '}}',
  '|',
  ':',
  '.',
  '\n',
  ' ',
  'indikator',
  'mal',
  'antal',
  'mening',
  'M1',
  'I001',
  'utfall',
  'namn',
  '{indikator:I001.utfall}',
  '{indikator:I001.utfall|0}',
  '{mal:M1.namn}',
  '{mal:M1.constructor}',
  '{mal:__proto__.namn}',
  '{toString:M1}',
  '{antal:M1.indikatorer.totalt|ord|en|versal}',
  '|mnkr|tkr|9',
  '{mal:M1.namn|',
  'Räksmörgås',
  '=1+1',
);
const text = fc.array(piece, { maxLength: 40 }).map((list) => list.join(''));
const SETTINGS = { seed: 2022, numRuns: 400 } as const;

it('no text is lost: what is no reference comes out as it was, doubled braces as one', () => {
  fc.assert(
    fc.property(text, (source) => {
      const whole = parseReferences(source)
        .map((del) => (del.kind === 'text' ? del.text.replace(/^\{$/, '{{') : del.referens.raw))
        .join('');
      expect(whole.replace(/\{\{/g, '{')).toBe(source.replace(/\{\{/g, '{'));
    }),
    SETTINGS,
  );
});

it('filling never throws, and what it does not know stays as it is written', () => {
  fc.assert(
    fc.property(text, (source) => {
      const filled = fillText(source, CONTEXT, 'sv');
      for (const { raw, slag } of referencesOf(source)) {
        if (slag === 'tostring' || raw.includes('__proto__') || raw.includes('constructor')) {
          expect(filled).toContain(raw);
        }
      }
      expect(fillText(source, CONTEXT, 'en')).toEqual(expect.any(String));
    }),
    SETTINGS,
  );
});

it('what is filled in is never read again: a name that looks like a reference stays', () => {
  expect(fillText('{mal:M1.namn}', CONTEXT, 'sv')).toBe('Målet {mal:M1.namn}');
  const self = makeModell({
    malList: [makeMal({ id: 'M1', namn: 'Trygg', analys: '{mal:M1.analys} {mal:M1.namn}' })],
  });
  const filled = fillReferences(makeContext(self));
  expect(filled.modell.malList[0]!.analys).toBe('{mal:M1.analys} Trygg');
});

describe('every text that the report prints', () => {
  const WRONG = 'Se {indikator:I999.utfall}.';
  const modell: Modell = makeModell({
    malList: [makeMal({ id: 'E1', motivering: WRONG, beskrivning: WRONG, analys: WRONG })],
    textradList: [makeTextrad({ agareId: 'E1', underrubrik: WRONG, text: WRONG })],
    resultatList: [makeResultat({ malId: 'E1', text: WRONG, kommentar: WRONG })],
    indikatorList: [makeIndikator({ malId: 'E1', skalTillArsmal: WRONG, motivering: WRONG, analys: WRONG })],
    aktivitetList: [makeAktivitet({ malId: 'E1', orsak: WRONG, analys: WRONG })],
    ekonomiradList: makeEkonomirader([{ kommentar: WRONG }]),
    investeringList: [makeInvestering({ kommentar: WRONG })],
    balanspostList: [makeBalanspost({ kommentar: WRONG })],
    budgetpostList: [makeBudgetpost({ kommentar: WRONG })],
    volymList: [makeVolym({ fotnot: WRONG })],
    synpunktList: [makeSynpunkt({ atgarder: WRONG })],
  });
  const check = checkList.filter(({ code }) => code === 'unknown-text-reference');

  it('tells a wrong reference at its own cell', () => {
    const placeList = runCheckList(check, makeContext(modell)).map(({ sheet, cell }) => `${sheet}!${cell}`);
    expect(placeList).toHaveLength(18);
    expect(new Set(placeList).size).toBe(18);
  });

  it('gets a right one filled in', () => {
    const right = mapTexts(modell, (one) =>
      one.replace('{indikator:I999.utfall}', '{mal:E1.id}{mal:E1.namn}'),
    );
    const filled = fillReferences(makeContext(right)).modell;
    const textList: string[] = [];
    mapTexts(filled, (one) => {
      textList.push(one);
      return one;
    });
    // The unknown half stays, so that every text is visited once more.
    expect(textList).toEqual(Array<string>(18).fill('Se {mal:E1.id}Unga trivs.'));
  });
});

it('the report sheets show a wrong reference as text, also one that looks like a formula', () => {
  const analys = '={indikator:I999.utfall} och {indikator:I001.utfall}';
  const context = makeContext({ ...BASE, malList: [makeMal({ id: 'M1', analys })] });
  const issueList = runCheckList(checkList, context);
  const plan = planReport({ ...context, issueList, lang: 'sv' });
  const json = JSON.stringify(plan, (_, one: unknown) => (typeof one === 'bigint' ? String(one) : one));
  expect(json).toContain('={indikator:I999.utfall} och 68 procent');
  const formulaList = [...json.matchAll(/"formula":"((?:[^"\\]|\\.)*)"/g)].map(([, formula]) => formula!);
  for (const formula of formulaList) expect(formula).not.toContain('I999');
});

it('an English report fills Swedish texts in Swedish', () => {
  const context = makeContext({
    ...BASE,
    malList: [makeMal({ id: 'M1', analys: 'Det blev {indikator:I001.utfall}.' })],
  });
  const plan = planReport({ ...context, issueList: [], lang: 'en' });
  const json = JSON.stringify(plan, (_, one: unknown) => (typeof one === 'bigint' ? String(one) : one));
  expect(json).toContain('Det blev 68 procent.');
});

describe('cost', () => {
  it('20 000 references ask once each for the rows, not once per row and reference', () => {
    const indikatorList = Array.from({ length: 500 }, (_, at) =>
      makeIndikator({ id: `I${at}`, malId: 'M1', utfall: '68 %', arsmal: '69 %' }),
    );
    const context = makeContext({ malList: [makeMal({ id: 'M1' })], indikatorList });
    let asked = 0;
    const byId = context.utvardering.indikatorresultatById;
    const counted = {
      ...context,
      utvardering: {
        ...context.utvardering,
        indikatorresultatById: new Map(byId),
        get indikatorresultatList() {
          asked += 1;
          return context.utvardering.indikatorresultatList;
        },
      },
    };
    const long = Array.from({ length: 20_000 }, (_, at) => `{indikator:I${at % 500}.utfall}`).join(' ');
    expect(fillText(long, counted, 'sv').split('procent')).toHaveLength(20_001);
    expect(asked).toBe(0);
  });

  it('a text with 5 000 figures gets its suggestions, each with its own sentence', () => {
    const { utvardering } = CONTEXT;
    const long = Array.from({ length: 5_000 }, (_, at) => `Del ${at} blev ${at % 2 === 0 ? 68 : 12} %.`).join(
      ' ',
    );
    const list = suggestReferences(long, utvardering.malresultatById.get('M1')!, CONTEXT);
    expect(list).toHaveLength(2_500);
    for (const { index, raw } of list) expect(long.startsWith(raw, index)).toBe(true);
  });
});
