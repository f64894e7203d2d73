import fc from 'fast-check';
import { cellText } from '../../src/core';
import { importIls, kallaOfSheet, kallaOfText, type Importresultat, type Kalla } from '../../src/tables/ils';
import {
  asColumnA,
  asSheet,
  asText,
  dokumentArbitrary,
  OSTORD,
  printRows,
  storningarArbitrary,
  type Storningar,
  type Tryckdokument,
} from '../helpers/ils-document';

type Rows = readonly Readonly<Record<string, unknown>>[];

const BEDOMNING: Readonly<Record<string, string>> = {
  helt: 'Uppfylls helt',
  delvis: 'Uppfylls delvis',
  inte: 'Uppfylls inte',
  ingen: 'Ingen',
};
const FIGURE_LIST = [
  'Utfall',
  'Utfall män/pojkar',
  'Utfall kvinnor/flickor',
  'Föregående utfall',
  'Årsmål',
  'KF:s årsmål',
  'Period',
  'Periodicitet',
];

function importOf(kalla: Kalla, { typ, niva, ar }: Tryckdokument): Importresultat {
  const result = importIls(kalla, { typ, niva, ar });
  if (!result.ok) throw new Error(result.issueList.map(({ code }) => code).join());
  return result.value;
}

const text = (value: unknown): string =>
  cellText({ value: (value ?? null) as string | number | null })
    .replace(/\s+/g, ' ')
    .replace('s tyrelse', 'styrelse');

/** What a document says, in the words of the data sheets; a lost icon leaves its tick unknown. */
function expectedRows({ malList }: Tryckdokument, { ikon }: Storningar): unknown {
  return {
    mal: malList.map(({ nummer, namn, bedomning }) => [
      nummer,
      namn,
      bedomning === null ? '' : BEDOMNING[bedomning],
    ]),
    resultat: malList.flatMap(({ namn, resultatList }) => resultatList.map((resultat) => [namn, resultat])),
    indikatorer: malList.flatMap((mal) =>
      mal.indikatorList.map(({ namn, cells, analys }) => [
        mal.namn,
        namn,
        ...FIGURE_LIST.map((key) => cells[key] ?? ''),
        analys,
      ]),
    ),
    aktiviteter: malList.flatMap((mal) =>
      mal.aktivitetList.map((row) => [
        mal.namn,
        row.namn,
        row.startdatum,
        row.slutdatum,
        row.isKlar && ikon !== 'forlorad' ? '✓' : '',
        row.isAvvikelse ? 'Avvikelse' : '',
        row.analys,
      ]),
    ),
  };
}

function importedRows({ rowListByTable }: Importresultat): unknown {
  const rows = (table: string): Rows => rowListByTable[table] ?? [];
  const namnById = new Map(rows('Mal').map((row) => [row['Mål-ID'], text(row.Namn)]));
  const goalOf = (row: Rows[number]): string => namnById.get(row['Mål-ID']) ?? '';
  const fields = (row: Rows[number], headerList: readonly string[]): readonly string[] =>
    headerList.map((header) => text(row[header]));
  return {
    mal: rows('Mal').map((row) => fields(row, ['Nummer', 'Namn', 'Bedömning'])),
    resultat: rows('ForvantadeResultat').map((row) => [goalOf(row), text(row['Förväntat resultat'])]),
    indikatorer: rows('Indikatorer').map((row) => [
      goalOf(row),
      ...fields(row, ['Indikator', ...FIGURE_LIST, 'Analys']),
    ]),
    aktiviteter: rows('Aktiviteter').map((row) => [
      goalOf(row),
      ...fields(row, ['Aktivitet', 'Startdatum', 'Slutdatum', 'Klar', 'Läge', 'Analys']),
    ]),
  };
}

type Form = readonly [name: string, read: (rader: ReturnType<typeof printRows>) => Kalla];
const FORM_LIST: readonly Form[] = [
  ['text with tabs', (rader) => kallaOfText(asText(rader))],
  ['a sheet', (rader) => kallaOfSheet(asSheet(rader))],
  ['column A', (rader) => kallaOfSheet(asColumnA(rader))],
];

function checkRoundTrip(read: Form[1], dokument: Tryckdokument, storningar: Storningar, seed: number): void {
  const result = importOf(read(printRows(dokument, storningar, seed)), dokument);
  expect(importedRows(result)).toEqual(expectedRows(dokument, storningar));
  expect(result.ejTolkadeList).toEqual([]);
}

describe.each(FORM_LIST)('a report printed as %s is read back', (_, read) => {
  test('without disturbances', () => {
    fc.assert(
      fc.property(dokumentArbitrary, fc.nat(), (dokument, seed) =>
        checkRoundTrip(read, dokument, OSTORD, seed),
      ),
      { seed: 2022, numRuns: 40 },
    );
  });

  const switchList: readonly (keyof Storningar)[] = Object.keys(OSTORD) as (keyof Storningar)[];
  test.each(switchList)('with %s alone', (key) => {
    fc.assert(
      fc.property(dokumentArbitrary, storningarArbitrary, fc.nat(), (dokument, storningar, seed) =>
        checkRoundTrip(read, dokument, { ...OSTORD, [key]: storningar[key] }, seed),
      ),
      { seed: 2023, numRuns: 25 },
    );
  });

  test('with any mixture of disturbances', () => {
    fc.assert(
      fc.property(dokumentArbitrary, storningarArbitrary, fc.nat(), (dokument, storningar, seed) =>
        checkRoundTrip(read, dokument, storningar, seed),
      ),
      { seed: 2024, numRuns: 120 },
    );
  });
});

test('the same document gives the same import twice', () => {
  fc.assert(
    fc.property(dokumentArbitrary, storningarArbitrary, fc.nat(), (dokument, storningar, seed) => {
      const rader = printRows(dokument, storningar, seed);
      const [first, second] = [0, 1].map(() => importOf(kallaOfText(asText(rader)), dokument));
      expect(second).toEqual(first);
    }),
    { seed: 2025, numRuns: 20 },
  );
});
