import { MAX_COLUMN, MAX_ROW } from '../../core';

/** How a cell's `<v>` is to be read (`t`); `number` is the default. */
export type CellType = 'number' | 'shared' | 'text' | 'inline' | 'boolean' | 'error' | 'date';

const TYPE_BY_CODE: ReadonlyMap<string, CellType> = new Map([
  ['n', 'number'],
  ['s', 'shared'],
  ['str', 'text'],
  ['inlineStr', 'inline'],
  ['b', 'boolean'],
  ['e', 'error'],
  ['d', 'date'],
]);

const EQUALS = 0x3d;
const LETTER_R = 0x72;
const LETTER_S = 0x73;
const LETTER_T = 0x74;

/**
 * Reads the `r`, `s` and `t` attributes of `<c>` and the `r` of `<row>` tags into its own fields, so that a
 * million cells make no objects.
 */
export class CellTag {
  /** One-based; 0 when the tag has no `r` (or, in `<row>`, no column). */
  rowNumber = 0;
  columnNumber = 0;
  styleIndex = 0;
  type: CellType = 'number';
  /** What `r` says when it is no cell inside a sheet. */
  badReference: string | null = null;

  constructor(private readonly text: string) {}

  /** Reads a tag whose attributes lie between the end of its name and the end of the tag. */
  read(nameEnd: number, tagEnd: number): void {
    this.rowNumber = 0;
    this.columnNumber = 0;
    this.styleIndex = 0;
    this.type = 'number';
    const { text } = this;
    let at = nameEnd;
    for (;;) {
      const name = skipBlanks(text, at);
      let equals = name;
      while (equals < tagEnd && text.charCodeAt(equals) !== EQUALS) equals += 1;
      if (equals >= tagEnd) return;
      const open = skipBlanks(text, equals + 1);
      const quote = text.charCodeAt(open);
      let close = open + 1;
      while (close < tagEnd && text.charCodeAt(close) !== quote) close += 1;
      if (equals === name + 1 || text.charCodeAt(name + 1) <= 0x20) this.take(name, open + 1, close);
      at = close + 1;
    }
  }

  /** Takes an attribute whose name is one letter. */
  private take(name: number, start: number, end: number): void {
    const { text } = this;
    const letter = text.charCodeAt(name);
    if (letter === LETTER_R) this.takeReference(start, end);
    else if (letter === LETTER_S) this.styleIndex = integerAt(text, start, end);
    else if (letter === LETTER_T) this.type = TYPE_BY_CODE.get(text.slice(start, end)) ?? 'number';
  }

  private takeReference(start: number, end: number): void {
    const { text } = this;
    let column = 0;
    let i = start;
    for (let letter = letterAt(text, i); letter > 0 && i < end; letter = letterAt(text, i)) {
      column = column * 26 + letter;
      i += 1;
    }
    const row = i < end ? integerAt(text, i, end) : -1;
    const isInside = row >= 1 && row <= MAX_ROW && (i === start || column <= MAX_COLUMN);
    if (!isInside) this.badReference = text.slice(start, end);
    this.rowNumber = isInside ? row : 0;
    this.columnNumber = column;
  }
}

function skipBlanks(text: string, at: number): number {
  let i = at;
  while (text.charCodeAt(i) <= 0x20) i += 1;
  return i;
}

/** 1–26 for a letter of either case, else 0. */
function letterAt(text: string, at: number): number {
  const c = text.charCodeAt(at) | 0x20;
  return c >= 0x61 && c <= 0x7a ? c - 0x60 : 0;
}

/** The number that digits spell; −1 when there is anything but digits, or more than 15 of them. */
export function integerAt(text: string, start: number, end: number): number {
  if (end - start > 15 || end === start) return -1;
  let number = 0;
  for (let i = start; i < end; i += 1) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}
