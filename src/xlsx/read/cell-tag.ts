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

const QUOTE = 0x22;
const APOSTROPHE = 0x27;

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
      const equals = text.indexOf('=', at);
      if (equals < 0 || equals >= tagEnd) return;
      const open = quoteAt(text, equals + 1);
      const close = text.indexOf(text.charCodeAt(open) === QUOTE ? '"' : "'", open + 1);
      this.take(equals, open + 1, close);
      at = close + 1;
    }
  }

  private take(equals: number, start: number, end: number): void {
    const { text } = this;
    let nameLast = equals - 1;
    while (text.charCodeAt(nameLast) <= 0x20) nameLast -= 1;
    if (text.charCodeAt(nameLast - 1) > 0x20) return;
    switch (text.charCodeAt(nameLast)) {
      case 0x72:
        this.takeReference(start, end);
        break;
      case 0x73:
        this.styleIndex = Number(text.slice(start, end));
        break;
      case 0x74:
        this.type = TYPE_BY_CODE.get(text.slice(start, end)) ?? 'number';
        break;
    }
  }

  private takeReference(start: number, end: number): void {
    const { text } = this;
    let column = 0;
    let row = 0;
    let i = start;
    for (let letter = letterAt(text, i); letter > 0 && i < end; letter = letterAt(text, i)) {
      column = column * 26 + letter;
      i += 1;
    }
    const isCell = i > start;
    const digitsFrom = i;
    for (let digit = text.charCodeAt(i) - 48; digit >= 0 && digit <= 9 && i < end; i += 1) {
      row = row * 10 + digit;
      digit = text.charCodeAt(i + 1) - 48;
    }
    const isInside = row >= 1 && row <= MAX_ROW && (!isCell || column <= MAX_COLUMN);
    if (i !== end || i === digitsFrom || !isInside) this.badReference = text.slice(start, end);
    this.rowNumber = row;
    this.columnNumber = column;
  }
}

/** 1–26 for a letter of either case, else 0. */
function letterAt(text: string, at: number): number {
  const c = text.charCodeAt(at) | 0x20;
  return c >= 0x61 && c <= 0x7a ? c - 0x60 : 0;
}

function quoteAt(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) !== QUOTE && text.charCodeAt(at) !== APOSTROPHE) at += 1;
  return at;
}
