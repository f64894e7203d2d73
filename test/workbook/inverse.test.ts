import fc from 'fast-check';
import type { Cell, CellScalar } from '../../src/core';
import {
  findCellTargets,
  findRowAdditions,
  findRowRemovals,
  planInverse,
  type TableData,
  type WorkbookPlan,
  type WorkbookSnapshot,
} from '../../src/workbook';

const NOTHING: WorkbookPlan = {
  styleByName: {},
  sheetList: [],
  nameList: [],
  cellChangeList: [],
  activeSheet: null,
};
const HEADER_LIST = ['Id', 'Text', 'Tal'];

const cellOf = (value: CellScalar): Cell => ({ value });
const tableOf = (rowList: readonly (readonly Cell[])[]): TableData => ({
  name: 'Prov',
  sheet: 'Blad',
  range: { top: 1, left: 1, bottom: rowList.length + 1, right: 3 },
  headerList: HEADER_LIST,
  rowList,
  overflowRowCount: 0,
});
const snapshotOf = (...tableList: TableData[]): WorkbookSnapshot => ({
  sheetList: [],
  tableList,
  ownedSheetList: [],
  isDate1904: false,
});
const ROWS = [
  ['A1', 'ett', 1],
  ['A2', '', 2],
  ['A3', 'tre', null],
] as const;
const BEFORE = snapshotOf(tableOf(ROWS.map((row) => row.map(cellOf))));
const change = (rowId: string, column: string, expected: CellScalar, next: CellScalar) => ({
  table: 'prov',
  idColumn: 'Id',
  rowId,
  column,
  expected,
  next,
});

/** A plan carried out on tables in memory, by the same checks that the adapters use. */
function applied({ tableList: [table] }: WorkbookSnapshot, plan: WorkbookPlan): WorkbookSnapshot {
  const rowList = table!.rowList.map((row) => [...row]);
  const targets = findCellTargets([table!], plan.cellChangeList);
  const growths = findRowAdditions([table!], plan.rowAdditionList ?? []);
  if (!targets.ok || !growths.ok) throw new Error(JSON.stringify([targets, growths]));
  for (const { rowNumber, columnNumber, value } of targets.value) {
    rowList[rowNumber - 2]![columnNumber - 1] = cellOf(value);
  }
  for (const { rowNumber, valueByColumn } of growths.value.flatMap((growth) => growth.rowList)) {
    rowList[rowNumber - 2] = HEADER_LIST.map((_, at) => cellOf(valueByColumn.get(at + 1) ?? null));
  }
  const grown = tableOf(rowList);
  const shrinks = findRowRemovals([grown], plan.rowRemovalList ?? []);
  if (!shrinks.ok) throw new Error(JSON.stringify(shrinks));
  const [shrink] = shrinks.value;
  return snapshotOf(shrink ? tableOf(shrink.keptList.map((position) => rowList[position]!)) : grown);
}

/** What the tables say: an empty text is nothing. */
const contents = ({ tableList }: WorkbookSnapshot): unknown =>
  tableList.map(({ rowList }) => rowList.map((row) => row.map(({ value }) => (value === '' ? null : value))));

const scalar = fc.oneof(fc.constant(null), fc.string({ maxLength: 4 }), fc.integer({ min: -9, max: 9 }));
const sortRows = (rows: unknown): unknown =>
  [...(rows as unknown[][][])[0]!].map((row) => JSON.stringify(row)).sort();

describe('a plan and its inverse give the same tables', () => {
  test('changed cells and new rows', () => {
    const plans = fc
      .record({
        changed: fc.uniqueArray(
          fc.record({ row: fc.nat(2), column: fc.integer({ min: 1, max: 2 }), next: scalar }),
          {
            selector: ({ row, column }) => `${row} ${column}`,
          },
        ),
        renamed: fc.boolean(),
        newCount: fc.nat(3),
        text: scalar,
      })
      .map(({ changed, renamed, newCount, text }): WorkbookPlan => {
        const changeList = changed.map(({ row, column, next }) =>
          change(ROWS[row]![0], HEADER_LIST[column]!, ROWS[row]![column]!, next),
        );
        const renaming = renamed ? [change('A2', 'Id', 'A2', 'B2')] : [];
        const rowList = Array.from({ length: newCount }, (_, at) => ({ Id: `N${at}`, Text: text }));
        return {
          ...NOTHING,
          cellChangeList: [...changeList, ...renaming],
          rowAdditionList: [{ table: 'Prov', idColumn: 'Id', rowList }],
        };
      });
    fc.assert(
      fc.property(plans, (plan) => {
        const back = planInverse(plan, BEFORE)!.reduce(applied, applied(BEFORE, plan));
        expect(contents(back)).toEqual(contents(BEFORE));
      }),
      { seed: 2022, numRuns: 200 },
    );
  });

  test('removed rows come back, at the end', () => {
    fc.assert(
      fc.property(fc.subarray(['A1', 'A2'], { minLength: 1 }), (rowIdList) => {
        const plan = { ...NOTHING, rowRemovalList: [{ table: 'Prov', idColumn: 'Id', rowIdList }] };
        const back = planInverse(plan, BEFORE)!.reduce(applied, applied(BEFORE, plan));
        expect(sortRows(contents(back))).toEqual(sortRows(contents(BEFORE)));
      }),
      { seed: 2022, numRuns: 20 },
    );
  });
});

describe('rows that only have names', () => {
  const names = snapshotOf(
    tableOf(
      [
        ['Övrigt', 'Typ', 1],
        ['Övrigt', 'Ämne', 2],
      ].map((row) => row.map(cellOf)),
    ),
  );
  const within = (text: string, expected: CellScalar, next: CellScalar) => ({
    ...change('Övrigt', 'Tal', expected, next),
    within: { Text: text },
  });

  test('are told apart by another column, there and back', () => {
    const plan = { ...NOTHING, cellChangeList: [within('Ämne', 2, 5)] };
    const after = applied(names, plan);
    expect(after.tableList[0]!.rowList.map((row) => row[2]!.value)).toEqual([1, 5]);
    const [inverse] = planInverse(plan, names)!;
    expect(applied(after, inverse!)).toEqual(names);
  });

  test('without it, or with a text that is not there, nothing is written', () => {
    const codesOf = (item: ReturnType<typeof within>) => {
      const found = findCellTargets(names.tableList, [item]);
      return found.ok ? [] : found.issueList.map(({ code }) => code);
    };
    expect(codesOf({ ...within('', 2, 5), within: {} as { Text: string } })).toEqual(['write-row-duplicate']);
    expect(codesOf(within('Annat', 2, 5))).toEqual(['write-row-missing']);
  });
});

describe('no inverse is better than half of one', () => {
  const formula = snapshotOf(tableOf([[{ value: 'A1' }, { value: 3, formula: '1+2' }, { value: 1 }]]));
  test.each<[string, WorkbookPlan, WorkbookSnapshot]>([
    [
      'new rows without ids',
      { ...NOTHING, rowAdditionList: [{ table: 'Prov', idColumn: null, rowList: [{ Tal: 1 }] }] },
      BEFORE,
    ],
    [
      'a new row whose id is empty',
      { ...NOTHING, rowAdditionList: [{ table: 'Prov', idColumn: 'Id', rowList: [{ Id: ' ' }] }] },
      BEFORE,
    ],
    ['an overwritten formula', { ...NOTHING, cellChangeList: [change('A1', 'Text', 3, 4)] }, formula],
    [
      'a removed formula',
      { ...NOTHING, rowRemovalList: [{ table: 'Prov', idColumn: 'Id', rowIdList: ['A1'] }] },
      formula,
    ],
    ['a row that was not there', { ...NOTHING, cellChangeList: [change('A9', 'Text', null, 4)] }, BEFORE],
    ['names', { ...NOTHING, nameList: [{ name: 'N', refersTo: 'Blad!$A$1', isHidden: true }] }, BEFORE],
  ])('%s', (_, plan, before) => {
    expect(planInverse(plan, before)).toBeNull();
  });

  test('a plan of nothing needs no plan to take it back', () => {
    expect(planInverse(NOTHING, BEFORE)).toEqual([]);
  });
});
