import {
  planBedomning,
  planComputedColumns,
  planOverride,
  planTick,
  type EditSource,
} from '../../../src/actions';
import { TableEditor, wordOf } from '../../../src/actions/edits/table-editor';
import { evaluateModell } from '../../../src/domain';
import { readModell } from '../../../src/tables';
import type { TableData } from '../../../src/workbook';
import { snapshotOf, specOf, tableOf, uppgifterTable, type TestRow } from '../../helpers/tables';

const ROW: TestRow = {
  'Indikator-ID': 'I001',
  'Mål-ID': 'M1',
  Indikator: 'Nöjda',
  Utfall: '60',
  Årsmål: '69',
  'Överstyrd status': null,
  Motivering: null,
  'Överstyrd vid': null,
};

/** A workbook as it was read, with one goal and these indicators. */
function sourceOf(...tableList: readonly TableData[]): EditSource {
  const mal = tableOf('Mal', [
    { 'Mål-ID': 'M1', Nivå: 'Enhetsmål', Namn: 'Trivsel', Bedömning: null, Förslag: null },
  ]);
  const given = new Set(tableList.map(({ name }) => name));
  const snapshot = snapshotOf(uppgifterTable(), ...(given.has('Mal') ? [] : [mal]), ...tableList);
  const read = readModell(snapshot);
  if (!read.ok) throw new Error(JSON.stringify(read.issueList));
  return { snapshot, modell: read.value, utvardering: evaluateModell(read.value) };
}

const override = (source: EditSource, id = 'I001') => planOverride(source, id, 'delvis', 'Osäkert.');
const codesOf = (result: ReturnType<typeof override>) => result.issueList.map(({ code }) => code);

test('changes go by id and header, with what stands there now', () => {
  const result = override(sourceOf(tableOf('Indikatorer', [ROW])));
  const common = { table: 'Indikatorer', idColumn: 'Indikator-ID', rowId: 'I001', expected: null };
  expect(result.ok && result.value.cellChangeList).toEqual([
    { ...common, column: 'Överstyrd status', next: 'Uppfylls delvis' },
    { ...common, column: 'Motivering', next: 'Osäkert.' },
    { ...common, column: 'Överstyrd vid', next: 'utfall 60; årsmål 69' },
  ]);
});

test('headers that are read as ours are written to as they stand', () => {
  const source = sourceOf(
    tableOf('Mal', [{ 'Mål-nr': 'M1', Nivå: 'Enhetsmål', Namn: 'Trivsel', Måluppfyllelse: 'Uppfylls helt' }]),
    tableOf('Indikatorer', [ROW]),
  );
  const result = planBedomning(source, 'M1', 'inte', '');
  expect(result.ok && result.value.cellChangeList).toEqual([
    {
      table: 'Mal',
      idColumn: 'Mål-nr',
      rowId: 'M1',
      column: 'Måluppfyllelse',
      expected: 'Uppfylls helt',
      next: 'Uppfylls inte',
    },
  ]);
});

test.each<[string, readonly TestRow[], readonly string[]]>([
  [
    'a formula where the value should go',
    [{ ...ROW, Motivering: { value: 'x', formula: 'A1' } }],
    ['edit-formula-cell'],
  ],
  ['another row without id', [ROW, { ...ROW, 'Indikator-ID': null }], ['edit-ids-unsettled']],
  ['the same id in lower case', [ROW, { ...ROW, 'Indikator-ID': 'i001' }], ['edit-ids-unsettled']],
  ['an empty row below', [ROW, { 'Indikator-ID': null }], []],
])('%s', (_, rowList, expected) => {
  expect(codesOf(override(sourceOf(tableOf('Indikatorer', rowList))))).toEqual(expected);
});

test('columns and tables that are not there are told by name', () => {
  const { Motivering, ...short } = ROW;
  expect(Motivering).toBeNull();
  const result = override(sourceOf(tableOf('Indikatorer', [short])));
  expect(result.issueList).toMatchObject([
    { code: 'write-column-missing', params: { column: 'Motivering' } },
  ]);
  expect(codesOf(planTick(sourceOf(tableOf('Indikatorer', [ROW])), 'A001', true))).toEqual([
    'write-table-missing',
  ]);
});

test('a row that is not there, and one whose id has other letters', () => {
  const source = sourceOf(tableOf('Indikatorer', [ROW]));
  expect(codesOf(override(source, 'I009'))).toEqual(['write-row-missing']);
  const editor = new TableEditor(source.snapshot, 'Indikatorer');
  expect(editor.cellOf('i001', 'utfall')?.value).toBe('60');
  expect([editor.cellOf('I001', 'analys'), editor.cellOf('I009', 'utfall')]).toEqual([null, null]);
  expect(editor.change('I001', { key: 'utfall', next: '60' })).toBeNull();
});

describe('computed columns', () => {
  const columnsOf = (source: EditSource) =>
    planComputedColumns(source, 'sv').cellChangeList.map(({ rowId, column }) => `${rowId} ${column}`);

  test('only those that the workbook has', () => {
    expect(columnsOf(sourceOf(tableOf('Indikatorer', [{ ...ROW, Status: null }])))).toEqual([
      'I001 Status',
      'M1 Förslag',
    ]);
  });

  test('a formula of the owner stays', () => {
    const Status = { value: 'x', formula: 'IF(1,"x")' };
    expect(columnsOf(sourceOf(tableOf('Indikatorer', [{ ...ROW, Status }])))).toEqual(['M1 Förslag']);
  });

  test('nothing in a table whose ids are not settled', () => {
    const rowList = [
      { ...ROW, Status: null },
      { ...ROW, Status: null },
    ];
    expect(columnsOf(sourceOf(tableOf('Indikatorer', rowList)))).toEqual(['M1 Förslag']);
  });
});

test('words of the lists are those that people choose', () => {
  expect(wordOf(specOf('Mal'), 'bedomning', 'ingen')).toBe('Ingen');
  expect([wordOf(specOf('Mal'), 'bedomning', null), wordOf(specOf('Mal'), 'namn', 'helt')]).toEqual([
    null,
    null,
  ]);
  expect(() => new TableEditor(snapshotOf(), 'Annat')).toThrow('no table Annat');
});
