/** UTF-8 bytes of a value's JSON text: what it weighs on the wire. */
export function jsonBytes(value: unknown): number {
  const text = JSON.stringify(value) ?? '';
  let bytes = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code >= 0x80) bytes += code >= 0x800 && !isSurrogate(code) ? 2 : 1;
  }
  return bytes;
}

/** Each half of a pair stands for two of its four bytes. */
function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}
