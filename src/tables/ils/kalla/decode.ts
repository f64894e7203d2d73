const UTF16_LITTLE = [0xff, 0xfe] as const;
const UTF16_BIG = [0xfe, 0xff] as const;

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

function encodingOf(bytes: Uint8Array): string {
  if (startsWith(bytes, UTF16_LITTLE)) return 'utf-16le';
  return startsWith(bytes, UTF16_BIG) ? 'utf-16be' : 'utf-8';
}

/** What a decoder writes for bytes that are no letter; a file may also hold it as it is. */
const REPLACEMENT = '\ufffd';
const REPLACEMENT_BYTES = [0xef, 0xbf, 0xbd] as const;

function holdsReplacement(bytes: Uint8Array): boolean {
  return bytes.some((_, index) => REPLACEMENT_BYTES.every((byte, place) => bytes[index + place] === byte));
}

/** Windows-1252 from 0x80 to 0x9f; some Node versions decode these bytes as Latin-1 and lose dashes and quotes. */
const WINDOWS_HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const CHUNK_BYTES = 8192;

function windowsLetter(byte: number): string {
  return byte >= 0x80 && byte <= 0x9f ? WINDOWS_HIGH[byte - 0x80]! : String.fromCharCode(byte);
}

function decodeWindows(bytes: Uint8Array): string {
  const partList: string[] = [];
  for (let start = 0; start < bytes.length; start += CHUNK_BYTES) {
    partList.push(Array.from(bytes.subarray(start, start + CHUNK_BYTES), windowsLetter).join(''));
  }
  return partList.join('');
}

/**
 * The text of a text file: UTF-8 with or without a byte order mark, UTF-16 with one, else Windows-1252 (any byte
 * is a letter there, so nothing fails). Example: `decodeText(new Uint8Array([0xe5]))` → `å`.
 */
export function decodeText(bytes: Uint8Array): string {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  const isUnicode = !text.includes(REPLACEMENT) || holdsReplacement(bytes);
  return isUnicode ? text : decodeWindows(bytes);
}
