/**
 * The text of an XML part: UTF-8 or UTF-16, with or without byte order mark (all that OPC allows). Null when
 * the bytes are no text of that encoding, or when the part declares another one.
 */
export function decodeXmlBytes(bytes: Uint8Array): string | null {
  const encoding = encodingOf(bytes);
  const text = decodeAs(encoding, bytes);
  if (text === null) return null;
  const declared = /^<\?xml[^>]*?encoding\s*=\s*["']([^"']*)["']/.exec(text)?.[1]?.toLowerCase();
  const isKnown = declared === undefined || /^(utf-?8|utf-?16(le|be)?|us-ascii)$/.test(declared);
  return isKnown ? text : null;
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return 'utf-8';
}

/** With `fatal` the decoder throws on bytes that are no text, and only then. */
function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Text → UTF-8 bytes of a part; a declaration of another encoding is put right. */
export function encodeXmlText(text: string): Uint8Array {
  const head = /^<\?xml[^>]*\?>/.exec(text)?.[0] ?? '';
  const utf8Head = head.replace(/(encoding\s*=\s*["'])utf-?16(le|be)?(["'])/i, '$1UTF-8$3');
  return new TextEncoder().encode(utf8Head === head ? text : utf8Head + text.slice(head.length));
}
