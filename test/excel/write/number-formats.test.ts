import { rangeA1 } from '../../../src/core';
import { formatSteps } from '../../../src/excel/write/number-formats';
import type { StyledRow } from '../../../src/excel/write/looks';
import type { CellStyle } from '../../../src/workbook';

const FONT = { name: 'Calibri', size: 11, color: '#242424' };
const STYLES: ReadonlyMap<string, CellStyle> = new Map([
  ['text', { font: FONT }],
  ['one', { font: FONT, numberFormat: '0.0' }],
  ['two', { font: FONT, numberFormat: '0.00' }],
]);

const rows = (count: number, ...styleList: readonly string[]): readonly StyledRow[] =>
  Array.from({ length: count }, (_, index) => ({
    rowNumber: index + 1,
    cellList: styleList.map((style, at) => ({ columnNumber: at + 1, style })),
  }));

const steps = (rowList: readonly StyledRow[]): readonly string[] =>
  formatSteps(rowList, STYLES).map((step) =>
    step.kind === 'one' ? `${rangeA1(step.range)} ${step.format}` : `${rangeA1(step.block.range)} each`,
  );

test('nothing to format is no step', () => {
  expect(steps(rows(3, 'text'))).toEqual([]);
});

test('whole columns take one assignment each, however long', () => {
  expect(steps(rows(500, 'text', 'one', 'two'))).toEqual(['B1:B500 0.0', 'C1:C500 0.00']);
});

test('many small patches take one array; null leaves the cells between alone', () => {
  const rowList = rows(20, 'text').map(({ rowNumber }) => ({
    rowNumber,
    cellList: [
      { columnNumber: 1, style: rowNumber % 2 === 0 ? 'one' : rowNumber % 3 === 0 ? 'two' : 'text' },
    ],
  }));
  const [step] = formatSteps(rowList, STYLES);
  expect(step).toMatchObject({ kind: 'each' });
  const matrix = step?.kind === 'each' ? step.block.matrix : [];
  expect(matrix.slice(0, 4)).toEqual([['0.0'], ['0.00'], ['0.0'], [null]]);
});
