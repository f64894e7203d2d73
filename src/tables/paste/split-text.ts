import type { Cell } from '../../core';
import { EMPTY_CELL } from '../../core';

const DELIMITER_LIST = ['\t', ';', ','] as const;

/** Counts a character outside quotation marks. */
function countOutside(line: string, delimiter: string): number {
  let count = 0;
  let isQuoted = false;
  for (const character of line) {
    if (character === '"') isQuoted = !isQuoted;
    else if (character === delimiter && !isQuoted) count += 1;
  }
  return count;
}

/** A comma is also the decimal mark: it separates only where every line has the same number of them. */
function delimiterOf(lineList: readonly string[]): string {
  const filledList = lineList.filter((line) => line.trim() !== '');
  for (const delimiter of DELIMITER_LIST) {
    const countList = filledList.map((line) => countOutside(line, delimiter));
    const hasAny = countList.some((count) => count > 0);
    if (delimiter !== ',' && hasAny) return delimiter;
    if (delimiter === ',' && hasAny && countList.every((count) => count === countList[0])) return delimiter;
  }
  return '\t';
}

/** Fields of delimited text; quotation marks hold delimiters, line breaks and doubled marks (RFC 4180). */
function fieldsOf(text: string, delimiter: string): readonly (readonly string[])[] {
  const rowList: string[][] = [[]];
  let field = '';
  let isQuoted = false;
  const endField = (): void => {
    rowList[rowList.length - 1]!.push(field);
    field = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at]!;
    if (isQuoted) {
      if (character !== '"') field += character;
      else if (text[at + 1] === '"') {
        field += '"';
        at += 1;
      } else isQuoted = false;
    } else if (character === '"' && field.trim() === '') {
      field = '';
      isQuoted = true;
    } else if (character === delimiter) endField();
    else if (character === '\n') {
      endField();
      rowList.push([]);
    } else field += character;
  }
  endField();
  return rowList;
}

/**
 * Rows and cells of a clipboard or CSV text: tabs, semicolons or commas, quotation marks, a byte order mark. A
 * comma is only taken as delimiter when every line has equally many.
 */
export function splitText(text: string): readonly (readonly Cell[])[] {
  const plain = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const lineList = plain.split('\n');
  const declared = /^sep=(.)$/i.exec(lineList[0] ?? '')?.[1];
  const body = declared === undefined ? plain : lineList.slice(1).join('\n');
  const delimiter = declared ?? delimiterOf(body.split('\n'));
  const rowList = fieldsOf(body, delimiter);
  const last = rowList[rowList.length - 1]!;
  const wanted = last.length === 1 && last[0] === '' ? rowList.slice(0, -1) : rowList;
  return wanted.map((row) =>
    row.map((field): Cell => (field.trim() === '' ? EMPTY_CELL : { value: field.trim() })),
  );
}
