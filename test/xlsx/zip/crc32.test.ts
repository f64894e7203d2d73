import { strToU8 } from 'fflate';
import { crc32 } from '../../../src/xlsx/zip/crc32';

test.each([
  ['', 0],
  ['123456789', 0xcbf43926],
  ['The quick brown fox jumps over the lazy dog', 0x414fa339],
])('%j has the published check value', (text, expected) => {
  expect(crc32(strToU8(text))).toBe(expected);
});

test('is unsigned', () => {
  expect(crc32(new Uint8Array([0xff, 0xff, 0xff, 0xff]))).toBe(0xffffffff);
});
