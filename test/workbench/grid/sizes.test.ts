import { makeAxis } from '../../../src/workbench/grid/axis';
import { columnAxis, columnPx, extentOf, rowAxis, rowPx } from '../../../src/workbench/grid/sizes';
import { countLines } from '../../../src/workbench/grid/text-lines';
import { sheetView } from '../helpers';

describe('sizes as Excel has them', () => {
  test.each([
    [9.140625, 64],
    [10.7109375, 75],
    [24.7109375, 173],
    [1.7109375, 12],
    [0, 0],
  ])('a column of %d characters is %i px', (widthChars, px) => {
    expect(columnPx(widthChars)).toBe(px);
  });

  test.each([
    [15, 20],
    [12.75, 17],
    [34, 45],
  ])('a row of %d pt is %i px', (heightPt, px) => {
    expect(rowPx(heightPt)).toBe(px);
  });

  test.each([
    ['an empty sheet', 0, 0, 1, 1, [50, 20]],
    ['what it uses and some more', 200, 30, 1, 1, [230, 34]],
    ['where somebody went', 10, 5, 500, 100, [500, 100]],
  ])('the grid holds %s', (_, rowCount, columnCount, rowNumber, columnNumber, [rows, columns]) => {
    expect(extentOf({ rowCount, columnCount }, { rowNumber, columnNumber })).toEqual({
      rowCount: rows,
      columnCount: columns,
    });
  });

  test('hidden lines take no room; a row has its own height, or that of its wrapped text', () => {
    const long = 'Ett ord till och ett ord till och ett ord till';
    const sheet = sheetView({
      cells: { A1: 'a', A2: long, A3: long, A4: 'b', A5: long },
      styles: { A2: { wrap: true }, A5: { wrap: true } },
      merges: ['A5:B5'],
      rowHeightPt: (row) => (row === 1 ? 30 : null),
      isRowHidden: (row) => row === 4,
      isColumnHidden: (column) => column === 2,
    });
    const columns = columnAxis(sheet, 3);
    const rows = rowAxis(sheet, columns, 6);
    expect([1, 2, 3].map(columns.sizeOf)).toEqual([64, 0, 64]);
    expect([1, 2, 3, 4, 5, 6].map(rows.sizeOf)).toEqual([40, 120, 20, 0, 20, 20]);
  });

  test('a large font makes its row higher', () => {
    const sheet = sheetView({
      cells: { A1: 'Rubrik' },
      styles: { A1: { font: { name: 'Calibri', size: 20, color: '#000000' } } },
    });
    expect(rowAxis(sheet, makeAxis([64]), 1).sizeOf(1)).toBeGreaterThan(30);
  });
});

describe('lines of a wrapped text', () => {
  const font = { size: 11 };
  test.each([
    ['', 100, 1],
    ['kort', 100, 1],
    ['ett två tre', 30, 2],
    ['en\ntvå\n\nfyra', 500, 4],
    ['Verksamhetsområdesmålsuppfyllelse', 60, 3],
    ['a b', 1, 12],
  ])('%j in %i pt: %i', (text, widthPt, lineCount) => {
    expect(countLines(text, widthPt, font)).toBe(lineCount);
  });
});
