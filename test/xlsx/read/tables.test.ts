import type { TableData } from '../../../src/workbook';
import {
  buildWorkbook,
  workbookParts,
  zipParts,
  type SheetSpec,
  type TableSpec,
} from '../../helpers/package-builder';
import { readFaults, snapshotOf } from '../../helpers/package-open';

const text = (ref: string, value: string) => `<c r="${ref}" t="inlineStr"><is><t>${value}</t></is></c>`;
const number = (ref: string, value: number) => `<c r="${ref}"><v>${value}</v></c>`;
const row = (r: number, ...cells: string[]) => `<row r="${r}">${cells.join('')}</row>`;

function tablesOf(sheet: Partial<SheetSpec>): readonly TableData[] {
  return snapshotOf(buildWorkbook({ sheetList: [{ title: 'Blad', ...sheet }] })).tableList;
}

const values = ({ rowList }: TableData) => rowList.map((each) => each.map((cell) => cell.value));
const table: TableSpec = { name: 'Indikatorer', ref: 'B3:C5', columnList: ['Namn', 'Utfall'] };

describe('a table', () => {
  const rows =
    row(3, text('B3', 'Namn'), text('C3', 'Utfall')) +
    row(4, text('B4', 'a'), number('C4', 1)) +
    row(5, number('C5', 2));

  test('has name, sheet, place, headers and body', () => {
    expect(tablesOf({ rows, tableList: [table] })).toEqual([
      {
        name: 'Indikatorer',
        sheet: 'Blad',
        range: { top: 3, left: 2, bottom: 5, right: 3 },
        headerList: ['Namn', 'Utfall'],
        rowList: [
          [{ value: 'a' }, { value: 1 }],
          [{ value: null }, { value: 2 }],
        ],
        overflowRowCount: 0,
      },
    ]);
  });

  test('with a totals row: it is no body', () => {
    const [totals] = tablesOf({ rows, tableList: [{ ...table, attributes: ' totalsRowCount="1"' }] });
    expect(values(totals!)).toEqual([['a', 1]]);
    expect(totals!.range.bottom).toBe(5);
  });

  test('without a header row: names from the table part, rows still stand on range.top + 1 + i', () => {
    const [headless] = tablesOf({
      rows,
      tableList: [{ ...table, ref: 'B4:C5', attributes: ' headerRowCount="0"' }],
    });
    expect(headless!.headerList).toEqual(['Namn', 'Utfall']);
    expect(values(headless!)).toEqual([
      ['a', 1],
      [null, 2],
    ]);
    expect(headless!.range.top).toBe(3);
  });

  test.each([
    ['what stands in the cell', text('B3', 'Mitt namn'), 'Namn', 'Mitt namn'],
    ['a number', number('B3', 2022), 'x', '2022'],
    ['the column name where the cell is empty', '', 'KF:s årsmål', 'KF:s årsmål'],
    ['escaped line breaks', '', 'Utfall män/_x000a_pojkar', 'Utfall män/\npojkar'],
    ['entities', '', 'R&amp;D&#10;x', 'R&D\nx'],
  ])('header: %s', (_, headerCell, columnName, expected) => {
    const [first] = tablesOf({
      rows: row(3, headerCell),
      tableList: [{ ...table, columnList: [columnName, 'Utfall'] }],
    });
    expect(first!.headerList).toEqual([expected, 'Utfall']);
  });

  test('wider than its columns: the rest has empty names', () => {
    const [wide] = tablesOf({ tableList: [{ ...table, ref: 'B3:E4' }] });
    expect(wide!.headerList).toEqual(['Namn', 'Utfall', '', '']);
    expect(values(wide!)).toEqual([[null, null, null, null]]);
  });

  test('displayName counts, not name', () => {
    const parts = workbookParts({ sheetList: [{ title: 'Blad', tableList: [table] }] });
    const path = 'xl/tables/table1.xml';
    parts[path] = String(parts[path]).replace(' name="Indikatorer"', ' name="Tabell1"');
    expect(snapshotOf(zipParts(parts)).tableList[0]!.name).toBe('Indikatorer');
  });
});

describe('rows right below the table', () => {
  const below = (...rowNumberList: number[]) =>
    tablesOf({
      rows: row(4, text('B4', 'a')) + rowNumberList.map((r) => row(r, text('B' + String(r), 'x'))).join(''),
      tableList: [table],
    })[0]!.overflowRowCount;

  test.each([
    ['none', [], 0],
    ['one', [6], 1],
    ['three in a row', [6, 7, 8], 3],
    ['a gap ends them', [6, 8, 9], 1],
    ['a gap right below', [7, 8], 0],
  ])('%s', (_, rowNumberList, count) => {
    expect(below(...rowNumberList)).toBe(count);
  });

  test.each([
    ['text in another column', row(6, text('A6', 'x'), text('D6', 'x')), 0],
    ['only formats', row(6, '<c r="B6" s="0"/>'), 0],
    ['an empty text', row(6, text('B6', '')), 0],
    ['a formula without result', row(6, '<c r="C6"><f>A1</f></c>'), 1],
    ['an error', row(6, '<c r="C6" t="e"><v>#N/A</v></c>'), 1],
  ])('%s', (_, rows, count) => {
    expect(tablesOf({ rows, tableList: [table] })[0]!.overflowRowCount).toBe(count);
  });

  test('below the totals row', () => {
    const [totals] = tablesOf({
      rows: row(5, text('B5', 'Summa')) + row(6, text('B6', 'x')),
      tableList: [{ ...table, attributes: ' totalsRowCount="1"' }],
    });
    expect(totals!.overflowRowCount).toBe(1);
  });
});

describe('several tables on one sheet', () => {
  test('side by side, below each other, far apart', () => {
    const tableList: TableSpec[] = [
      { name: 'Vänster', ref: 'A1:A3', columnList: ['a'] },
      { name: 'Höger', ref: 'C2:D4', columnList: ['c', 'd'] },
      { name: 'Nere', ref: 'B1000:C1001', columnList: ['b', 'c'] },
    ];
    const rows =
      row(1, text('A1', 'a')) +
      row(2, number('A2', 1), number('B2', 99), text('C2', 'c')) +
      row(3, number('A3', 2), number('D3', 3)) +
      row(4, number('C4', 4)) +
      row(500, number('A500', 5)) +
      row(1001, number('A1001', 98), number('C1001', 6));
    const found = tablesOf({ rows, tableList });
    expect(found.map(values)).toEqual([
      [[1], [2]],
      [
        [null, 3],
        [4, null],
      ],
      [[null, 6]],
    ]);
    expect(found.map((each) => each.overflowRowCount)).toEqual([0, 0, 0]);
  });

  test('on several sheets, in tab order', () => {
    const sheetList = ['A', 'B'].map((title) => ({
      title,
      rows: row(2, text('A2', title)),
      tableList: [{ name: `T${title}`, ref: 'A1:A2', columnList: ['x'] }],
    }));
    const { tableList } = snapshotOf(buildWorkbook({ sheetList }));
    expect(tableList.map(({ name, sheet, rowList }) => [name, sheet, rowList[0]![0]!.value])).toEqual([
      ['TA', 'A', 'A'],
      ['TB', 'B', 'B'],
    ]);
  });
});

describe('tables that cannot be', () => {
  test.each([
    ['the whole sheet', 'A1:XFD1048576', 'file-huge-reference'],
    ['beyond the last column', 'A1:XFE5', 'file-huge-reference'],
    ['beyond the last row', 'A1:B1048577', 'file-huge-reference'],
    ['no range', 'hej', 'file-broken-xml'],
    ['an empty range', '', 'file-broken-xml'],
  ])('%s', (_, ref, code) => {
    expect(
      readFaults(buildWorkbook({ sheetList: [{ title: 'A', tableList: [{ ...table, ref }] }] })),
    ).toEqual([code]);
  });

  test('more header and totals rows than rows', () => {
    const tableList = [{ ...table, attributes: ' headerRowCount="2" totalsRowCount="2"' }];
    expect(readFaults(buildWorkbook({ sheetList: [{ title: 'A', tableList }] }))).toEqual([
      'file-broken-xml',
    ]);
  });

  test('many large ones together', () => {
    const tableList = Array.from({ length: 5 }, (_, i) => ({ ...table, name: `T${i}`, ref: 'A1:C400000' }));
    expect(readFaults(buildWorkbook({ sheetList: [{ title: 'A', tableList }] }))).toEqual([
      'file-too-many-cells',
    ]);
  });

  test('a long column of empty rows costs one row', () => {
    const [long] = tablesOf({ tableList: [{ ...table, ref: 'A1:B1048576' }] });
    expect(long!.rowList).toHaveLength(1_048_575);
    expect(new Set(long!.rowList).size).toBe(1);
  });

  test('a table part that is lost', () => {
    const after = '<tableParts><tablePart xmlns:r="u" r:id="rId77"/></tableParts>';
    expect(readFaults(buildWorkbook({ sheetList: [{ title: 'A', after }] }))).toEqual(['file-part-missing']);
  });
});
