import {
  blankZeroFormat,
  cellStyleByName,
  deviationFormat,
  numberFormat,
  numberStyle,
  withNumberFormat,
} from '../../src/style';

test.each([
  ['whole numbers', numberFormat(0), '#,##0;"−"#,##0'],
  ['one decimal', numberFormat(1), '#,##0.0;"−"#,##0.0'],
  ['a unit', numberFormat(0, '%'), '#,##0"\u00a0%";"−"#,##0"\u00a0%"'],
  ['a unit with a quote', numberFormat(0, '3"'), '#,##0"\u00a03″";"−"#,##0"\u00a03″"'],
  ['zero left blank', blankZeroFormat(0), '#,##0;"−"#,##0;'],
  ['a deviation', deviationFormat(0), '+#,##0;"−"#,##0;#,##0'],
  ['a deviation in mnkr', deviationFormat(1), '+#,##0.0;"−"#,##0.0;#,##0.0'],
  ['a large deviation', deviationFormat(0, { plus: '▲', minus: '▼' }), '"▲ "+#,##0;"▼ −"#,##0;#,##0'],
])('format of %s', (_, actual, expected) => {
  expect(actual).toBe(expected);
});

test('a derived look has a name of its own and everything else of its base', () => {
  const { name, style } = numberStyle('tableNumber', 1, '%');
  expect(name).toBe('tableNumber|#,##0.0"\u00a0%";"−"#,##0.0"\u00a0%"');
  expect(style).toEqual({ ...cellStyleByName.tableNumber, numberFormat: numberFormat(1, '%') });
});

test('the same derivation has the same name, another one another', () => {
  expect(numberStyle('tableNumber', 1)).toEqual(withNumberFormat('tableNumber', numberFormat(1)));
  expect(numberStyle('tableNumber', 2).name).not.toBe(numberStyle('tableNumber', 1).name);
  expect(numberStyle('sumNumber', 1).name).not.toBe(numberStyle('tableNumber', 1).name);
});
