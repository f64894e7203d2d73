/** Where a cell is. `rowNumber` and `columnNumber` are one-based, as people count. */
export interface CellRef {
  readonly sheet: string;
  readonly rowNumber: number;
  readonly columnNumber: number;
}

/** A rectangle of cells on one sheet; one-based and inclusive. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Excel's own limits; anything beyond them in a file is hostile or broken. */
export const MAX_ROW = 1_048_576;
export const MAX_COLUMN = 16_384;

/** `27` → `AA`. */
export function columnLetters(columnNumber: number): string {
  let rest = columnNumber;
  let letters = '';
  while (rest > 0) {
    const digit = (rest - 1) % 26;
    letters = String.fromCharCode(65 + digit) + letters;
    rest = (rest - 1 - digit) / 26;
  }
  return letters;
}

/** `AA` → `27`; null when the text is no column or lies outside the sheet. */
export function columnNumberOf(letters: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return null;
  const number = [...letters.toUpperCase()].reduce((sum, c) => sum * 26 + c.charCodeAt(0) - 64, 0);
  return number <= MAX_COLUMN ? number : null;
}

/** `(12, 6)` → `F12`. */
export function a1(rowNumber: number, columnNumber: number): string {
  return columnLetters(columnNumber) + String(rowNumber);
}

/** `$F$12` or `F12` → row and column; null when it is no cell inside a sheet. */
export function parseA1(text: string): { rowNumber: number; columnNumber: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(text);
  if (!match) return null;
  const columnNumber = columnNumberOf(match[1]!);
  const rowNumber = Number(match[2]);
  if (columnNumber === null || rowNumber < 1 || rowNumber > MAX_ROW) return null;
  return { rowNumber, columnNumber };
}

/** `B2:D5` (or a single cell) → range; null when it is no range inside a sheet. */
export function parseRange(text: string): CellRange | null {
  const [from, to = from] = text.split(':');
  const start = parseA1(from ?? '');
  const end = parseA1(to ?? '');
  if (!start || !end) return null;
  return {
    top: Math.min(start.rowNumber, end.rowNumber),
    left: Math.min(start.columnNumber, end.columnNumber),
    bottom: Math.max(start.rowNumber, end.rowNumber),
    right: Math.max(start.columnNumber, end.columnNumber),
  };
}

/** Range → `B2:D5`, or `B2` for a single cell. */
export function rangeA1(range: CellRange): string {
  const start = a1(range.top, range.left);
  const end = a1(range.bottom, range.right);
  return start === end ? start : `${start}:${end}`;
}

/** Titles that a formula may hold bare: no blank or sign, no leading digit … */
const BARE_TITLE = /^[A-Za-zÅÄÖåäö_][A-Za-zÅÄÖåäö0-9_.]*$/;
/** … and nothing that reads as a cell (`A1`, `R1C1`, `RC`). */
const CELL_LIKE = /^([A-Za-z]{1,3}\d+|[Rr]\d*([Cc]\d*)?|[Cc]\d*)$/;

/** A sheet title as it stands in a formula or a link: quoted where Excel wants it. */
export function quoteSheet(title: string): string {
  return BARE_TITLE.test(title) && !CELL_LIKE.test(title) ? title : `'${title.replace(/'/g, "''")}'`;
}

/** `Indikatorer!F12`, for people and for links. */
export function formatCellRef(ref: CellRef): string {
  return `${quoteSheet(ref.sheet)}!${a1(ref.rowNumber, ref.columnNumber)}`;
}
