import fc from 'fast-check';
import {
  decodeAttribute,
  decodeText,
  decodeXstring,
  encodeXstring,
  escapeAttribute,
  escapeText,
} from '../../../src/xlsx/xml';

/** Everything that XML can hold; a carriage return too, since it is written as an entity. */
const xmlText = fc
  .string({ unit: 'grapheme', maxLength: 40 })
  .map((text) => text.replace(/[\ufffe\uffff]/g, ''));
const nastyText = fc
  .array(
    fc.constantFrom(
      '&',
      '<',
      '>',
      '"',
      "'",
      '\n',
      '\r',
      '\t',
      ' ',
      'å',
      '😀',
      '_x000D_',
      '_x005F_',
      '&amp;',
      '_',
    ),
  )
  .map((list) => list.join(''));
const anyText = fc.oneof(xmlText, nastyText);

test('text written and read again is the same', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const clean = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '');
      expect(decodeText(escapeText(clean))).toBe(clean);
      expect(decodeAttribute(escapeAttribute(clean))).toBe(clean);
      expect(escapeText(clean)).not.toMatch(/[<>\r]/);
      expect(escapeAttribute(clean)).not.toMatch(/[<>"\r\n\t]/);
    }),
    { seed: 2022, numRuns: 500 },
  );
});

test('any string of sixteen-bit units survives in a cell', () => {
  const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 30 }), (text) => {
      expect(decodeXstring(decodeText(escapeText(encodeXstring(text))))).toBe(text);
    }),
    { seed: 2022, numRuns: 500 },
  );
});

test.each([
  ['a &lt; b &amp;&amp; c &gt; d', 'a < b && c > d'],
  ['&quot;&apos;', '"\''],
  ['&#229;&#xE5;&#X1F600;', 'åå😀'],
  ['&#1114112;&unknown;&', '&#1114112;&unknown;&'],
  ['&amp;lt;', '&lt;'],
  ['a\r\nb\rc', 'a\nb\nc'],
])('%j reads %j', (xml, text) => {
  expect(decodeText(xml)).toBe(text);
});

test.each([
  ['Personalkostnader\nper avdelning', 'Personalkostnader per avdelning'],
  ['a&#10;b', 'a\nb'],
  ['a\r\nb\tc', 'a b c'],
])('attribute %j reads %j', (xml, text) => {
  expect(decodeAttribute(xml)).toBe(text);
});

test.each([
  ['rad 1_x000D_\nrad 2', 'rad 1\r\nrad 2'],
  ['_x005F_x000D_', '_x000D_'],
  ['_x00e5_', 'å'],
  ['_xyz_ _x12_', '_xyz_ _x12_'],
])('Excel string %j reads %j', (stored, text) => {
  expect(decodeXstring(stored)).toBe(text);
});

test.each([
  ['a\rb', 'a_x000D_b'],
  ['\u0001', '_x0001_'],
  ['_x000D_', '_x005F_x000D_'],
  ['helt vanlig text', 'helt vanlig text'],
])('%j is stored as %j', (text, stored) => {
  expect(encodeXstring(text)).toBe(stored);
});

test('what XML cannot hold becomes a replacement mark, never broken XML', () => {
  expect(escapeText('a\u0000b\ud800c\uffff')).toBe('a\ufffdb\ufffdc\ufffd');
  expect(escapeAttribute('\udc00😀')).toBe('\ufffd😀');
});
