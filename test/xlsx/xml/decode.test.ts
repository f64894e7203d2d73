import { decodeXmlBytes, encodeXmlText } from '../../../src/xlsx/xml';

const text = '<?xml version="1.0"?><a>Mål – 50 € 😀</a>';

function utf16(xml: string, isBigEndian: boolean, hasMark: boolean): Uint8Array {
  const units = hasMark ? `\ufeff${xml}` : xml;
  const bytes = new Uint8Array(units.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < units.length; i += 1) view.setUint16(i * 2, units.charCodeAt(i), !isBigEndian);
  return bytes;
}

function utf8(xml: string, hasMark: boolean): Uint8Array {
  return new TextEncoder().encode(hasMark ? `\ufeff${xml}` : xml);
}

test.each<[string, Uint8Array]>([
  ['UTF-8', utf8(text, false)],
  ['UTF-8 with mark', utf8(text, true)],
  ['UTF-16LE with mark', utf16(text, false, true)],
  ['UTF-16BE with mark', utf16(text, true, true)],
  ['UTF-16LE without mark', utf16(text, false, false)],
  ['UTF-16BE without mark', utf16(text, true, false)],
])('%s', (_, bytes) => {
  expect(decodeXmlBytes(bytes)).toBe(text);
});

test.each<[string, Uint8Array]>([
  ['Latin-1 bytes', new Uint8Array([0x3c, 0x61, 0x3e, 0xe5, 0x3c])],
  ['another declared encoding', utf8('<?xml version="1.0" encoding="iso-8859-1"?><a/>', false)],
  ['half a UTF-16 unit', utf16('<a/>', false, true).subarray(0, 9)],
])('%s is refused', (_, bytes) => {
  expect(decodeXmlBytes(bytes)).toBeNull();
});

test('a UTF-16 part that is changed becomes UTF-8 and says so', () => {
  const changed = encodeXmlText('<?xml version="1.0" encoding="UTF-16" standalone="yes"?><a>å</a>');
  expect(new TextDecoder().decode(changed)).toBe(
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><a>å</a>',
  );
});

test('the declaration of a UTF-8 part stays as it is', () => {
  const xml = "<?xml version='1.0' encoding='utf-8'?><a b='utf-16'/>";
  expect(new TextDecoder().decode(encodeXmlText(xml))).toBe(xml);
});
