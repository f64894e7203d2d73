import { parseDecimal } from '../../../src/core';
import type { BlockCell, ColumnRole, RowEmphasis } from '../../../src/report/blocks';
import { tableCell } from '../../../src/report/rapport/cells';

const place = (role: ColumnRole, emphasis: RowEmphasis = 'none', widthPt = 56) =>
  ({ role, emphasis, widthPt, lang: 'sv' }) as const;
const number = (text: string, decimals: number, unit = ''): BlockCell => ({
  kind: 'number',
  value: parseDecimal(text)!,
  decimals,
  unit,
});
const amount = (text: string | null, isDeviation = false, decimals = 0): BlockCell => ({
  kind: 'amount',
  value: text === null ? null : parseDecimal(text),
  decimals,
  isDeviation,
});

function shown(cell: BlockCell, at: ReturnType<typeof place>): readonly unknown[] {
  const { content, style } = tableCell(cell, at);
  const value = typeof content !== 'function' && content.kind === 'value' ? content.value : undefined;
  return [value, typeof style === 'string' ? style : style.name];
}

test.each([
  [number('68.5', 1, '%'), 68.5, 'tableNumber|#,##0.0" %";"−"#,##0.0" %"'],
  [number('15341', 0), 15341, 'tableNumber|#,##0;"−"#,##0'],
  [number('-1', 2), -1, 'tableNumber|#,##0.00;"−"#,##0.00'],
])('a value stays a number with its format: %j', (cell, value, style) => {
  expect(shown(cell, place('value'))).toEqual([value, style.replace(/" /g, '"\u00a0')]);
});

test('a number that its column cannot hold becomes text that wraps', () => {
  expect(shown(number('1.9', 1, 'kg CO2 per kg livsmedel'), place('value'))).toEqual([
    '1,9 kg CO2 per kg livsmedel',
    'tableNumber',
  ]);
  expect(shown(number('1.9', 1, 'kg CO2 per kg livsmedel'), place('value', 'none', 400))[0]).toBe(1.9);
});

test.each([
  ['helt', 'statusHelt'],
  ['delvis', 'statusDelvis'],
  ['inte', 'statusInte'],
  ['ingen', 'statusIngen'],
] as const)('status %s has its look', (role, style) => {
  expect(shown({ kind: 'status', role, text: 'x' }, place('status'))).toEqual(['x', style]);
});

test.each([
  ['name', 'none', 'tableText'],
  ['value', 'none', 'tableNumber'],
  ['text', 'none', 'tableCenter'],
  ['name', 'rubrik', 'tableGroup'],
  ['name', 'summa', 'sumText'],
  ['name', 'netto', 'netText'],
  ['value', 'netto', 'netNumber'],
] as const)('text in a %s column of a row %s: %s', (role, emphasis, style) => {
  expect(shown({ kind: 'text', text: 'x' }, place(role, emphasis))).toEqual(['x', style]);
});

test('amounts: leaves hide zero, sums show it, deviations carry their sign', () => {
  expect(shown(amount('0'), place('value'))).toEqual([0, 'tableNumber|#,##0;"−"#,##0;']);
  expect(shown(amount('0'), place('value', 'summa'))).toEqual([0, 'sumNumber|#,##0;"−"#,##0']);
  expect(shown(amount('-572', true), place('value'))).toEqual([-572, 'tableNumber|+#,##0;"−"#,##0;#,##0']);
  expect(shown(amount('1.25', false, 1), place('value', 'netto'))[1]).toBe('netNumber|#,##0.0;"−"#,##0.0');
});

test('a blank leaf stays blank', () => {
  expect(shown(amount(null), place('value'))[0]).toBeNull();
});
