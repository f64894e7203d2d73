import type { Cell, CellScalar } from '../../src/core';
import { findRowAdditions, findRowRemovals, type RowAddition, type TableData } from '../../src/workbook';

const cell = (value: CellScalar): Cell => ({ value });

function table(
  rowList: readonly (readonly (CellScalar | Cell)[])[],
  rest: Partial<TableData> = {},
): TableData {
  return {
    name: 'Mål',
    sheet: 'Mål',
    range: { top: 3, left: 2, bottom: 3 + rowList.length, right: 3 },
    headerList: ['ID', 'Text'],
    rowList: rowList.map((row) =>
      row.map((each) => (typeof each === 'object' && each !== null ? each : cell(each))),
    ),
    overflowRowCount: 0,
    ...rest,
  };
}

const add = (rowList: RowAddition['rowList'], idColumn: string | null = 'ID'): RowAddition => ({
  table: 'mål',
  idColumn,
  rowList,
});

describe('where new rows go', () => {
  test.each<[string, TableData, readonly number[], number]>([
    ['behind full rows', table([['M1', 'a']]), [5, 6], 2],
    ['first into the empty row of a fresh template', table([[null, null]]), [4, 5], 1],
    [
      'into as many empty rows as there are',
      table([
        ['M1', 'a'],
        [null, ''],
        [null, null],
      ]),
      [5, 6],
      0,
    ],
    [
      'an empty row in between stays',
      table([
        [null, null],
        ['M1', 'a'],
      ]),
      [6, 7],
      2,
    ],
    [
      'a row with only formulas is empty',
      table([
        ['M1', 'a'],
        [null, { value: 3, formula: 'A1' }],
      ]),
      [5, 6],
      1,
    ],
    ['an error is something', table([[{ value: null, error: '#N/A' }, null]]), [5, 6], 2],
  ])('%s', (_, into, rowNumberList, addedRowCount) => {
    const found = findRowAdditions([into], [add([{ ID: 'M8', Text: 'x' }, { Text: 'y' }])]);
    expect(found).toMatchObject({ ok: true, value: [{ addedRowCount, table: into }] });
    if (!found.ok) return;
    const [growth] = found.value;
    expect(growth!.rowList.map(({ rowNumber }) => rowNumber)).toEqual(rowNumberList);
    expect([...growth!.rowList[0]!.valueByColumn]).toEqual([
      [2, 'M8'],
      [3, 'x'],
    ]);
    expect([...growth!.rowList[1]!.valueByColumn]).toEqual([[3, 'y']]);
  });

  test('additions to one table follow each other', () => {
    const found = findRowAdditions([table([['M1', 'a']])], [add([{ ID: 'M2' }]), add([{ ID: 'M3' }])]);
    expect(found.ok && found.value.map(({ rowList }) => rowList.map(({ rowNumber }) => rowNumber))).toEqual([
      [5, 6],
    ]);
  });

  test.each<[string, readonly RowAddition[], readonly (readonly [string, string | null])[]]>([
    ['no table', [{ ...add([]), table: 'Nej' }], [['write-table-missing', null]]],
    ['no column', [add([{ ID: 'M2', Nej: 1 }])], [['write-column-missing', null]]],
    ['no id column', [add([{ Text: 'x' }], 'Kod')], [['write-column-missing', null]]],
    ['an id that is there', [add([{ ID: ' m1 ' }])], [['write-row-duplicate', ' m1 ']]],
    ['an id twice', [add([{ ID: 'M2' }]), add([{ ID: 'm2' }])], [['write-row-duplicate', 'm2']]],
    [
      'all problems at once',
      [add([{ ID: 'M1' }]), { ...add([]), table: 'Nej' }],
      [
        ['write-row-duplicate', 'M1'],
        ['write-table-missing', null],
      ],
    ],
    [
      'rows without ids repeat freely',
      [add([{ Text: 'a' }, { Text: 'a' }], null), add([{ ID: null }, { ID: '' }])],
      [],
    ],
  ])('%s', (_, additionList, expected) => {
    const found = findRowAdditions([table([['M1', 'a']])], additionList);
    expect(found.ok).toBe(expected.length === 0);
    expect(found.issueList.map(({ code, rowId }) => [code, rowId])).toEqual(expected);
  });
});

describe('which rows go', () => {
  const three = table([
    ['M1', 'a'],
    ['M2', 'b'],
    ['M3', 'c'],
    ['M3', 'd'],
  ]);

  test.each<[string, readonly string[], readonly number[], readonly number[], number]>([
    ['the first', ['M1'], [0], [1, 2, 3], 1],
    ['several, in any order', ['m2', 'M1'], [0, 1], [2, 3], 2],
  ])('%s', (_, rowIdList, removedList, keptList, lostRowCount) => {
    const found = findRowRemovals([three], [{ table: 'Mål', idColumn: 'ID', rowIdList }]);
    expect(found).toMatchObject({ ok: true, value: [{ removedList, keptList, lostRowCount }] });
  });

  test('of all rows an empty one stays', () => {
    const found = findRowRemovals(
      [table([['M1', 'a']])],
      [{ table: 'Mål', idColumn: 'ID', rowIdList: ['M1'] }],
    );
    expect(found).toMatchObject({ ok: true, value: [{ keptList: [], lostRowCount: 0 }] });
  });

  test.each([
    ['no table', { table: 'Nej', idColumn: 'ID', rowIdList: [] }, 'write-table-missing'],
    ['no column', { table: 'Mål', idColumn: 'Kod', rowIdList: ['M1'] }, 'write-column-missing'],
    ['no row', { table: 'Mål', idColumn: 'ID', rowIdList: ['M9'] }, 'write-row-missing'],
    ['two rows', { table: 'Mål', idColumn: 'ID', rowIdList: ['M3'] }, 'write-row-duplicate'],
  ])('%s', (_, removal, code) => {
    expect(findRowRemovals([three], [removal]).issueList.map((issue) => issue.code)).toEqual([code]);
  });
});
