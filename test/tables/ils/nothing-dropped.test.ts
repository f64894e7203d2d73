import fc from 'fast-check';
import type { Kalla } from '../../../src/tables';
import { traceIls } from '../../../src/tables/ils';
import type { Importspar } from '../../../src/tables/ils/import-document';
import { document, realKalla, REAL_DOCUMENT_LIST, traced } from '../../helpers/ils';
import { describeShared } from '../../helpers/shared';

/** Rows that end neither in a record nor a text: they are told as one assumption each kind. */
const LEFT_OUT_SET: ReadonlySet<string> = new Set(['innehall', 'sidhuvud', 'linje']);
const LABEL_SET: ReadonlySet<string> = new Set(['rubrik', 'bedomning', 'agenda', 'uppgift']);

/** All words that came out: cells of all tables, and rows that were not understood. */
function wordsOut({ resultat }: Importspar): ReadonlySet<string> {
  const { rowListByTable, ejTolkadeList, antagandeList } = resultat;
  const valueList = Object.values(rowListByTable).flatMap((rowList) =>
    rowList.flatMap((row) => Object.values(row)),
  );
  const paramList = antagandeList.flatMap(({ params }) => Object.values(params));
  return new Set(words([...valueList, ...ejTolkadeList.map(({ raw }) => raw), ...paramList].join(' ')));
}

function words(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
}

/** Words of running text and goals that are nowhere in what came out. */
function lostWords(kalla: Kalla, spar: Importspar): readonly string[] {
  const out = wordsOut(spar);
  return kalla.radList.flatMap((rad, index) => {
    const utfall = spar.utfallList[index]!;
    const isProse = utfall === 'text' || utfall === 'resultat' || utfall === 'mal' || utfall === 'avsnitt';
    if (!isProse && utfall !== 'ejTolkad') return [];
    const body = rad.textList.join(' ').replace(LEVEL_WORDS, ' ');
    return words(body).filter((word) => !out.has(word));
  });
}

const LEVEL_WORDS = /KF:s|inriktningsmål|mål för verksamhetsområdet|nämndmål|enhetsmål/gi;

function emptyMismatches(kalla: Kalla, { utfallList }: Importspar): readonly number[] {
  return utfallList.flatMap((utfall, index) => {
    const isEmpty = kalla.radList[index]!.textList.length === 0;
    return isEmpty === (utfall === 'tom') ? [] : [index];
  });
}

const LINE = fc.oneof(
  fc.constantFrom(
    'KF:s inriktningsmål: 1. En stad för alla',
    'KF:s mål för verksamhetsområdet: 1.2. Trygga parker',
    'Nämndmål: Parkerna är rena',
    'Enhetsmål: Unga är trygga',
    'Enhetsmål:',
    '● Uppfylls helt',
    'Uppfylles delvis',
    'Beskrivning',
    'Analys',
    'Förväntat resultat',
    '- Fler är nöjda',
    'Agenda 2030',
    '3, 5',
    'Innehållsförteckning',
    'Övrigt\t12',
    'Sammanfattande analys',
    'Uppföljning av ekonomi',
    'Kompetens',
    'Indikator\tPeriodens utfall\tUtfall män/ pojkar\tUtfall kvinnor/ flickor\tPeriodens utfall VB 2023\tÅrsmål\tKF:s årsmål\tPeriod',
    'Nöjda besökare\t68 %\t67 %\t69 %\t66 %\t70 %\t70 %\t2024',
    'Aktivitet\tStartdatum\tSlutdatum\tAvvikelse',
    '✓ Sopa parken\t2024-01-01\t2024-12-31',
    'Analys Vi sopade hela året.\t\t\t',
    '\tUtfall i bokslut 2024\tBudget\tAvvikelse',
    'Bidrag\t10\t12\t-2',
    'Arbetet har bedrivits enligt plan under hela året.',
    'och fortsätter nästa år.',
    '',
    '   ',
  ),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.array(fc.string({ unit: 'grapheme', maxLength: 8 }), { maxLength: 5 }).map((cells) => cells.join('\t')),
);

describe('nothing is dropped', () => {
  test('every filled row of any document ends in a record, a text or the list, or is told as left out', () => {
    fc.assert(
      fc.property(fc.array(LINE, { maxLength: 60 }), (lineList) => {
        const kalla = document('Enhetsmål: Början', ...lineList);
        const spar = traced(kalla);
        expect(emptyMismatches(kalla, spar)).toEqual([]);
        const listed = spar.utfallList.filter((utfall) => utfall === 'ejTolkad').length;
        expect(spar.resultat.ejTolkadeList).toHaveLength(listed);
      }),
      { seed: 2022, numRuns: 400 },
    );
  });

  test('the same document twice gives the same workbook rows', () => {
    fc.assert(
      fc.property(fc.array(LINE, { maxLength: 40 }), (lineList) => {
        const kalla = document('Enhetsmål: Början', ...lineList);
        expect(JSON.stringify(traced(kalla).resultat)).toBe(JSON.stringify(traced(kalla).resultat));
      }),
      { seed: 2023, numRuns: 100 },
    );
  });

  test('rows left out are told', () => {
    const kalla = document(
      'Enheten Parker',
      'Innehållsförteckning',
      'Övrigt\t3',
      'Sida 1 (2)',
      'Enhetsmål: Rent',
      '-----\t-----',
    );
    const { resultat, utfallList } = traced(kalla);
    expect(utfallList).toEqual(['uppgift', 'innehall', 'innehall', 'sidhuvud', 'mal', 'linje']);
    expect(resultat.antagandeList.map(({ code }) => code)).toEqual([
      'innehall',
      'sidhuvud',
      'utan-avvikelse-regel',
    ]);
  });
});

describeShared('nothing is dropped of the real documents', () => {
  test.each(REAL_DOCUMENT_LIST)('%s', (name) => {
    const kalla = realKalla(name);
    const result = traceIls(kalla);
    if (!result.ok) throw new Error('refused');
    expect(emptyMismatches(kalla, result.value)).toEqual([]);
    expect(lostWords(kalla, result.value)).toEqual([]);
    const kinds = new Set(result.value.utfallList);
    for (const kind of [...LEFT_OUT_SET, ...LABEL_SET]) kinds.delete(kind as never);
    expect([...kinds].sort()).toEqual(expect.arrayContaining(['mal', 'resultat', 'text']));
  });
});
