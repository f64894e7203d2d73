import type { CellContent } from '../../../src/workbook';
import { namedStyle } from '../../../src/style';
import { physicalRowList, type ResolvedCell } from '../../../src/report/layout/table-rows';

const GRID = { widthCharsList: [10, 30] };
const LINE_PT = 15;

function cell(value: string | number | null, shown?: string): ResolvedCell {
  return { content: { kind: 'value', value }, named: namedStyle('tableText'), shown };
}
function formula(shown: string): ResolvedCell {
  const content: CellContent = { kind: 'formula', formula: 'A1', cached: shown };
  return { content, named: namedStyle('link'), shown };
}
const valueOf = (content: CellContent | (() => CellContent)): unknown =>
  typeof content !== 'function' && content.kind === 'value' ? content.value : 'live';

const lineCount = (heightPt: number): number => Math.floor(heightPt / LINE_PT);
const words = (count: number): string => Array.from({ length: count }, (_, index) => `ord${index}`).join(' ');

test.each([
  ['short cells', [cell('a'), cell('b')], 1],
  ['empty cells', [cell(null), cell('')], 1],
  ['no cells', [], 0],
  ['a number, whatever its length', [cell(123_456_789_012), cell(null)], 2],
  ['a number with what it shows', [cell(123_456_789_012, '123'), cell(null)], 1],
  ['a line feed', [cell('a\nb'), cell('c')], 2],
  ['a formula measured by what it shows', [formula("'Förväntade resultat'!F12"), cell('')], 4],
])('a row of %s', (_, cellList, expected) => {
  const rowList = physicalRowList(GRID, 1, cellList);
  expect(rowList).toHaveLength(1);
  expect(lineCount(rowList[0]!.heightPt)).toBe(expected);
});

test('the column decides how often a text wraps', () => {
  const heightIn = (from: number): number => physicalRowList(GRID, from, [cell(words(20))])[0]!.heightPt;
  expect(heightIn(1)).toBeGreaterThan(heightIn(2));
});

test('a text too tall for one row goes on in the next, beside nothing', () => {
  const text = words(400);
  const rowList = physicalRowList(GRID, 1, [formula('länk'), cell(text)]);
  expect(rowList.length).toBeGreaterThan(1);
  expect(rowList.map(({ contentList }) => valueOf(contentList[0]!))).toEqual([
    'live',
    ...rowList.slice(1).map(() => null),
  ]);
  expect(rowList.map(({ contentList }) => valueOf(contentList[1]!)).join(' ')).toBe(text);
});

test('two texts too tall go on side by side, the shorter one ends first', () => {
  const rowList = physicalRowList(GRID, 1, [cell(words(60)), cell(words(900))]);
  const filled = [0, 1].map((at) => rowList.filter((row) => valueOf(row.contentList[at]!) !== null).length);
  expect(filled[1]).toBe(rowList.length);
  expect(filled[0]).toBeLessThan(filled[1]!);
  expect(rowList.every(({ heightPt }) => heightPt <= 409)).toBe(true);
});
