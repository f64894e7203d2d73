import type { CellContent } from '../../../src/workbook';
import { cellXml, numberText, textElement, valueParts } from '../../../src/xlsx/write/cell-xml';

const value = (content: string | number | boolean | null): CellContent => ({ kind: 'value', value: content });

describe('cells as XML', () => {
  test.each<[CellContent, number, string]>([
    [value(null), 0, '<c r="A1"/>'],
    [value(null), 3, '<c r="A1" s="3"/>'],
    [value(0), 3, '<c r="A1" s="3"><v>0</v></c>'],
    [value(true), 0, '<c r="A1" t="b"><v>1</v></c>'],
    [value(''), 0, '<c r="A1" t="inlineStr"><is><t></t></is></c>'],
    [value('å & <ä>'), 1, '<c r="A1" s="1" t="inlineStr"><is><t>å &amp; &lt;ä&gt;</t></is></c>'],
    [
      { kind: 'formula', formula: 'A2&"<"', cached: '<' },
      0,
      '<c r="A1" t="str"><f>A2&amp;"&lt;"</f><v>&lt;</v></c>',
    ],
    [
      { kind: 'formula', formula: '1/3', cached: 1 / 3 },
      0,
      '<c r="A1"><f>1/3</f><v>0.3333333333333333</v></c>',
    ],
    [{ kind: 'formula', formula: 'A2>1', cached: false }, 0, '<c r="A1" t="b"><f>A2&gt;1</f><v>0</v></c>'],
    [{ kind: 'formula', formula: 'A2', cached: '' }, 0, '<c r="A1" t="str"><f>A2</f><v></v></c>'],
    [{ kind: 'formula', formula: 'A2', cached: null }, 0, '<c r="A1"><f>A2</f></c>'],
  ])('%j with style %d', (content, style, expected) => {
    expect(cellXml('A1', style, content)).toBe(expected);
  });

  test.each([
    [0.1, '0.1'],
    [-0, '0'],
    [1e21, '1e+21'],
    [5e-324, '5e-324'],
    [28411, '28411'],
    [0.1 + 0.2, '0.30000000000000004'],
    [-572.5, '-572.5'],
  ])('%d is written %s, exact and short', (number, text) => {
    expect(numberText(number)).toBe(text);
    expect(Number(text)).toBe(number + 0);
  });

  test.each([NaN, Infinity, -Infinity])('%d is no cell value', (number) => {
    expect(() => numberText(number)).toThrow(RangeError);
  });

  test.each([
    ['\u0001', '<t>_x0001_</t>'],
    ['_x0001_', '<t>_x005F_x0001_</t>'],
    ['a\rb', '<t>a_x000D_b</t>'],
    ['\ud800', '<t>_xD800_</t>'],
  ])('%j cannot stand in XML as it is', (text, expected) => {
    expect(textElement(text)).toBe(expected);
  });

  test('parts bear the prefix of the sheet they go into', () => {
    expect(valueParts('a', 'x:').body).toBe('<x:is><x:t>a</x:t></x:is>');
    expect(valueParts(1, 'x:').body).toBe('<x:v>1</x:v>');
  });
});
