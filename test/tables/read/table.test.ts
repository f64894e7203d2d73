import fc from 'fast-check';
import type { ZodType } from 'zod';
import type { Cell } from '../../../src/core';
import {
  aktivitetSchema,
  avsnittSchema,
  bilagaSchema,
  dampadSchema,
  ekonomiradSchema,
  forvantatResultatSchema,
  indikatorSchema,
  malSchema,
  textradSchema,
  underskriftSchema,
  verksamhetSchema,
  type Mal,
} from '../../../src/domain';
import { readTable } from '../../../src/tables';
import { brief, fullTableOf, headersOf, specOf, tableOf } from '../../helpers/tables';

test('a table becomes records with ids, and its issues in order', () => {
  const table = tableOf('Mal', [
    { 'Mål-ID': 'M1', Målnivå: 'Inriktningsmål', Namn: 'En stad', Ägare: 'KF' },
    { 'Mål-ID': '', Målnivå: 'Verksamhetsområdesmål', Namn: 'Trygghet ', Ägare: 'Kommunen' },
  ]);
  const { recordList, issueList } = readTable<Mal>(specOf('Mal'), table, false);
  expect(recordList.map(({ id, niva, namn }) => [id, niva, namn])).toEqual([
    ['M1', 'inriktningsmal', 'En stad'],
    ['M1.1', 'verksamhetsmal', 'Trygghet'],
  ]);
  expect(issueList.map(brief)).toEqual([
    'notis header-alias Mål!B1',
    'varning missing-id Mål!A3',
    'notis surrounding-space Mål!C3',
    'varning unreadable-choice Mål!D3',
  ]);
});

const SCHEMA_LIST: readonly (readonly [string, ZodType])[] = [
  ['Mal', malSchema],
  ['Texter', textradSchema],
  ['ForvantadeResultat', forvantatResultatSchema],
  ['Indikatorer', indikatorSchema],
  ['Aktiviteter', aktivitetSchema],
  ['Verksamheter', verksamhetSchema],
  ['Ekonomi', ekonomiradSchema],
  ['Avsnitt', avsnittSchema],
  ['Bilagor', bilagaSchema],
  ['Underskrifter', underskriftSchema],
  ['Dampade', dampadSchema],
];

/** What people and programs leave in cells, right and wrong. */
const cellArbitrary: fc.Arbitrary<Cell> = fc.oneof(
  fc.constant<Cell>({ value: null }),
  fc
    .constantFrom(
      'M1',
      'Ja',
      'Nej',
      'x',
      '68 %',
      'Max 10',
      'öka',
      '2024-12-31',
      '31 november 2024',
      'Uppfylls helt',
      'Enhet',
      'VP;T1',
      '–',
      '   ',
    )
    .map((value): Cell => ({ value })),
  fc.string({ maxLength: 8 }).map((value): Cell => ({ value })),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }).map((value): Cell => ({ value })),
  fc.integer({ min: 1, max: 60_000 }).map((value): Cell => ({ value, numberFormat: 'yyyy-mm-dd' })),
  fc.boolean().map((value): Cell => ({ value })),
  fc.constant<Cell>({ value: null, error: '#N/A', formula: 'VLOOKUP(A1,B:C,2)' }),
  fc.constant<Cell>({ value: null, formula: 'A1' }),
);

test.each(SCHEMA_LIST)(
  'every record of %s is what its schema says, whatever stands in the cells',
  (name, schema) => {
    const spec = specOf(name);
    const rowArbitrary = fc.array(cellArbitrary, {
      minLength: spec.columnList.length,
      maxLength: spec.columnList.length,
    });
    fc.assert(
      fc.property(fc.array(rowArbitrary, { maxLength: 4 }), (rowList) => {
        const table = { ...fullTableOf(name, []), rowList };
        for (const record of readTable(spec, table, false).recordList) {
          const parsed = schema.safeParse(record);
          expect(parsed.success ? [] : parsed.error.issues).toEqual([]);
        }
      }),
      { seed: 2022, numRuns: 150 },
    );
  },
);

test('the order of the columns does not matter', () => {
  const headerList = headersOf('Aktiviteter');
  const row = {
    'Aktivitet-ID': 'A001',
    'Mål-ID': 'M1',
    Aktivitet: 'Gör',
    Läge: 'Pågår',
    Slutdatum: '2024-05-31',
  };
  const strip = (list: readonly string[]) =>
    readTable(
      specOf('Aktiviteter'),
      tableOf('Aktiviteter', [row], { headerList: list }),
      false,
    ).recordList.map((record) => ({ ...record, origin: null }));
  fc.assert(
    fc.property(fc.shuffledSubarray([...headerList], { minLength: headerList.length }), (shuffled) => {
      expect(strip(shuffled)).toEqual(strip(headerList));
    }),
    { seed: 2022, numRuns: 50 },
  );
});
