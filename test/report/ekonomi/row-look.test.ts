import { parseDecimal } from '../../../src/core';
import type { EkonomiCell } from '../../../src/domain';
import { amountStyle, deviationStyle, lookOf } from '../../../src/report/ekonomi/row-look';

const cell = (text: string): EkonomiCell => ({ kind: 'leaf', varde: parseDecimal(text)! });

test.each([
  ['a leaf blanks its zeros', 'kostnad', 'tableNumber|#,##0;"−"#,##0;'],
  ['a sum prints them', 'summaKostnader', 'sumNumber|#,##0;"−"#,##0'],
  ['netto prints them', 'netto', 'netNumber|#,##0;"−"#,##0'],
] as const)('%s', (_, slag, expected) => {
  expect(amountStyle(lookOf({ slag }, { slag: 'enhetsblankett' }), 0).name).toBe(expected);
});

test.each([
  ['a usual one', 'intakt', '59', false, 'tableNumber|+#,##0;"−"#,##0;#,##0'],
  ['a large surplus', 'intakt', '991', true, 'deviationPositive|"▲ "+#,##0;"▼ −"#,##0;#,##0'],
  ['a large deficit', 'kostnad', '-723', true, 'deviationNegative|"▲ "+#,##0;"▼ −"#,##0;#,##0'],
  ['a large sum', 'summaIntakter', '1633', true, 'sumPositive|"▲ "+#,##0;"▼ −"#,##0;#,##0'],
  ['a large netto', 'netto', '-1633', true, 'netNegative|"▲ "+#,##0;"▼ −"#,##0;#,##0'],
] as const)('deviation: %s', (_, slag, varde, isLarge, expected) => {
  expect(deviationStyle(lookOf({ slag }, { slag: 'enhetsblankett' }), cell(varde), 0, isLarge).name).toBe(
    expected,
  );
});
