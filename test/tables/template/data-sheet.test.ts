import { TEMPLATE_PALETTE } from '../../../src/tables';
import { planDataSheet } from '../../../src/tables/template/data-sheet';
import type { TemplateRow } from '../../../src/tables/template/prefill';
import { headersOf, specOf } from '../../helpers/tables';

const CONTEXT = {
  kind: { typ: 'VB', niva: 'enhet', ar: 2024 },
  palette: TEMPLATE_PALETTE,
  tableSet: new Set(['Mal', 'Indikatorer', 'Aktiviteter']),
} as const;

const plan = (table: string, rowList: readonly TemplateRow[] = []) =>
  planDataSheet(specOf(table), rowList, CONTEXT);

test('help and colours reach below the table, for programs that do not extend them', () => {
  const { dropDownList, hintList, conditionalFormatList, tableList } = plan('Aktiviteter');
  const bottomList = [...dropDownList, ...hintList, ...conditionalFormatList].flatMap(({ rangeList }) =>
    rangeList.map(({ bottom }) => bottom),
  );
  expect(new Set(bottomList)).toEqual(new Set([tableList[0]!.range.bottom + 500]));
});

test('columns have the widths and styles of their specification', () => {
  const { columnList } = plan('Aktiviteter');
  expect(columnList.map(({ from, widthChars }) => [from, widthChars])).toEqual(
    specOf('Aktiviteter').columnList.map(({ widthChars }, index) => [index + 1, widthChars]),
  );
  expect(columnList.every(({ from, to, style }) => from === to && style !== undefined)).toBe(true);
});

test('a hidden column is hidden', () => {
  const spec = specOf('Bilagor');
  const hidden = { ...spec, columnList: spec.columnList.map((column) => ({ ...column, isHidden: true })) };
  expect(planDataSheet(hidden, [], CONTEXT).columnList.every(({ isHidden }) => isHidden === true)).toBe(true);
});

test('every body cell has its style, also when it is empty', () => {
  const [, row] = plan('Mal', [{ 'Mål-ID': 'M1' }]).rowList;
  expect(row!.cellList).toHaveLength(headersOf('Mal').length);
  const styleOf = (header: string) => row!.cellList[headersOf('Mal').indexOf(header)]!.style;
  expect([
    styleOf('Mål-ID'),
    styleOf('Analys'),
    styleOf('Ordning'),
    styleOf('Bedöms'),
    styleOf('Förslag'),
  ]).toEqual(['mall.text', 'mall.long', 'mall.number', 'mall.center', 'mall.text.beraknad']);
});

test('the header is high enough for its longest words', () => {
  const heightOf = (table: string) => plan(table).rowList[0]!.heightPt!;
  expect(heightOf('Underskrifter')).toBe(20);
  expect(heightOf('Indikatorer')).toBeGreaterThan(40);
});

test('only rows with long texts get a height, and it is an estimate', () => {
  const [, short, long] = plan('Mal', [
    { 'Mål-ID': 'M1', Namn: 'Kort' },
    { 'Mål-ID': 'M2', Analys: 'Ett ord till. '.repeat(20) },
  ]).rowList;
  expect(short).not.toHaveProperty('heightPt');
  expect(long).toMatchObject({ heightPt: 75, isHeightEstimated: true });
});

test.each([
  ['2024-02-29', 45351],
  ['2023-02-29', '2023-02-29'],
  ['', null],
  [45351, 45351],
])('a date column takes %j as %j', (value, expected) => {
  const [, row] = plan('Aktiviteter', [{ Aktivitet: 'Gör', Slutdatum: value }]).rowList;
  const cell = row!.cellList[headersOf('Aktiviteter').indexOf('Slutdatum')]!;
  expect(cell.content).toEqual({ kind: 'value', value: expected });
});

test('rows may leave out columns, but not invent them', () => {
  expect(plan('Mal', [{}, { Namn: 'x' }]).rowList).toHaveLength(3);
  expect(() => plan('Mal', [{ Målnamn: 'x' }])).toThrow('table Mal has no column Målnamn');
});

test('settings are helped at their values, other sheets at every column', () => {
  const rules = planDataSheet(specOf('Regler'), [{ Regel: 'Statusregel', Värde: '20 %' }], CONTEXT);
  expect(rules.dropDownList.map(({ rangeList }) => rangeList)).toEqual([
    [{ top: 2, bottom: 2, left: 2, right: 2 }],
  ]);
  expect(rules.hintList).toEqual([]);
  const goals = plan('Mal');
  expect(goals.dropDownList.length + goals.hintList.length).toBe(headersOf('Mal').length);
});

test('the id column stays when scrolling sideways', () => {
  expect(plan('Mal').freeze).toEqual({ rowCount: 1, columnCount: 1 });
  expect(plan('Underskrifter').freeze).toEqual({ rowCount: 1, columnCount: 0 });
});
