/** A text with something put in the place of what is selected, and the caret after it. */
export interface Inserted {
  readonly text: string;
  readonly caret: number;
}

/**
 * Puts a piece into a text from `from` to `to` (offsets); blanks are added where a word would grow together with it.
 */
export function insertText(text: string, from: number, to: number, piece: string): Inserted {
  const [before, after] = [text.slice(0, from), text.slice(to)];
  const left = /[\p{L}\p{N},;:.]$/u.test(before) ? ' ' : '';
  const right = /^[\p{L}\p{N}]/u.test(after) ? ' ' : '';
  const head = before + left + piece;
  return { text: head + right + after, caret: head.length };
}
