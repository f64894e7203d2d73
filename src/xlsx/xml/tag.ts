const GT = 0x3e;
const SLASH = 0x2f;
const COLON = 0x3a;
const SPACE = 0x20;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;

/** Offset behind a name that starts at `at`: the first blank, `/`, `>` or `=`. */
export function nameEndAt(text: string, at: number): number {
  const length = text.length;
  let i = at;
  while (i < length) {
    const c = text.charCodeAt(i);
    if (c <= SPACE || c === GT || c === SLASH || c === 0x3d) break;
    i += 1;
  }
  return i;
}

/** Offset behind the `>` of the tag whose inside starts at `at`; quoted `>` do not count. */
export function tagEndAt(text: string, at: number): number {
  const length = text.length;
  let i = at;
  while (i < length) {
    const c = text.charCodeAt(i);
    if (c === GT) return i + 1;
    if (c === DOUBLE_QUOTE || c === SINGLE_QUOTE) {
      const close = text.indexOf(c === DOUBLE_QUOTE ? '"' : "'", i + 1);
      if (close < 0) return length;
      i = close;
    }
    i += 1;
  }
  return length;
}

/** Offset behind the prefix and its colon, when the name has one. */
export function localStartAt(text: string, nameStart: number, nameEnd: number): number {
  for (let i = nameStart; i < nameEnd; i += 1) if (text.charCodeAt(i) === COLON) return i + 1;
  return nameStart;
}

/** Offset behind the comment, CDATA section, declaration or instruction that starts at `lt`. */
export function specialEndAt(text: string, lt: number): number {
  const close = text.startsWith('<!--', lt)
    ? '-->'
    : text.startsWith('<![CDATA[', lt)
      ? ']]>'
      : text.startsWith('<?', lt)
        ? '?>'
        : '>';
  const at = text.indexOf(close, lt + 2);
  return at < 0 ? text.length : at + close.length;
}
