import { numberStyle } from '../../../src/style';
import { formulaCell, numberCell, textCell } from '../../../src/report/layout';

test.each([
  ['text', 'Sjukfrånvaro', 'Sjukfrånvaro'],
  ['what starts like a formula', '=HYPERLINK("x")', '=HYPERLINK("x")'],
  ['a plus sign', '+46', '+46'],
  ['nothing', '', null],
])('textCell keeps %s as a value', (_, text, value) => {
  expect(textCell(text)).toEqual({ content: { kind: 'value', value }, style: 'tableText' });
});

test('numberCell holds a number, a blank or what is shown', () => {
  expect(numberCell(5.4)).toEqual({
    content: { kind: 'value', value: 5.4 },
    style: 'tableNumber',
    shown: '',
  });
  expect(numberCell(null).content).toEqual({ kind: 'value', value: null });
  expect(numberCell(0.5, numberStyle('tableNumber', 1, '%'), '0,5 %')).toMatchObject({
    shown: '0,5 %',
    style: { name: 'tableNumber|#,##0.0"\u00a0%";"−"#,##0.0"\u00a0%"' },
  });
});

test('formulaCell asks for its formula only when the sheet is built', () => {
  let asked = 0;
  const cell = formulaCell(
    () => {
      asked += 1;
      return 'SUM(B2:B4)';
    },
    12,
    'sumNumber',
  );
  expect(asked).toBe(0);
  const { content } = cell;
  expect(typeof content === 'function' && content()).toEqual({
    kind: 'formula',
    formula: 'SUM(B2:B4)',
    cached: 12,
  });
  expect(asked).toBe(1);
});

test('formulaCell takes a ready formula too', () => {
  const { content } = formulaCell('B2-C2', -3, 'tableNumber');
  expect(typeof content === 'function' && content()).toEqual({
    kind: 'formula',
    formula: 'B2-C2',
    cached: -3,
  });
});
