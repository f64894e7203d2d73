/** A block of cells as texts, row by row. */
export type TextBlock = readonly (readonly string[])[];

/**
 * Reads the plain text that Excel puts on the clipboard: tabs between cells, a line per row; a cell with a line
 * break, tab or quotation mark stands in quotation marks, which are doubled inside. A quotation mark that is never
 * closed is an ordinary character.
 */
export function parseTsv(text: string): TextBlock {
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const rowList: string[][] = [[]];
  let at = 0;
  for (;;) {
    const cell = readCell(source, at);
    rowList.at(-1)!.push(cell.text);
    at = cell.end;
    if (at >= source.length) return rowList;
    if (source[at] === '\n') rowList.push([]);
    at += 1;
  }
}

const QUOTED = /"((?:[^"]|"")*)"(?=[\t\n]|$)/y;
const BARE = /[^\t\n]*/y;

function readCell(source: string, at: number): { readonly text: string; readonly end: number } {
  QUOTED.lastIndex = at;
  const quoted = QUOTED.exec(source);
  if (quoted !== null) return { text: quoted[1]!.replace(/""/g, '"'), end: QUOTED.lastIndex };
  BARE.lastIndex = at;
  const bare = BARE.exec(source)![0];
  return { text: bare, end: at + bare.length };
}

/** Writes a block as Excel does, so that Excel reads it back. */
export function formatTsv(block: TextBlock): string {
  const cell = (text: string): string => (/[\t\n"]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
  return block.map((row) => row.map(cell).join('\t')).join('\r\n');
}
