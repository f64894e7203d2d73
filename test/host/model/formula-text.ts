import { columnLetters, columnNumberOf, quoteSheet } from '../../../src/core';
import { LAST_COLUMN, LAST_ROW, type Rect } from './rect';

/** Pieces of a formula outside quotes and text; `'…'!` and `"…"` stay whole. */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')+'!|[A-Za-zÅÄÖåäö_\\][\wÅÄÖåäö.]*!|\[[^\]]*\]|\$?[A-Za-z]{1,3}\$?\d{1,7}(?![\w(.!])|[\wÅÄÖåäö.]+|./gs;

const mapTokens = (formula: string, map: (token: string) => string): string =>
  formula.replace(TOKEN, (token) => map(token));

function sheetOf(token: string): string | null {
  if (!token.endsWith('!')) return null;
  const name = token.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
}

/** The formula after a sheet has another name. */
export function renameSheet(formula: string, from: string, to: string): string {
  return mapTokens(formula, (token) =>
    sheetOf(token)?.toLowerCase() === from.toLowerCase() ? `${quoteSheet(to)}!` : token,
  );
}

/** The formula after a sheet is gone: `Rapport!$A$1` → `#REF!$A$1`, as Excel leaves it. */
export function dropSheet(formula: string, name: string): string {
  return mapTokens(formula, (token) =>
    sheetOf(token)?.toLowerCase() === name.toLowerCase() ? '#REF!' : token,
  );
}

const CELL_TOKEN = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;

function moveToken(token: string, rows: number, columns: number): string {
  const match = CELL_TOKEN.exec(token);
  const column = match && columnNumberOf(match[2]!);
  if (!match || column === null) return token;
  const nextColumn = match[1] ? column : column + columns;
  const nextRow = match[3] ? Number(match[4]) : Number(match[4]) + rows;
  const isOutside = nextColumn < 1 || nextColumn > LAST_COLUMN + 1 || nextRow < 1 || nextRow > LAST_ROW + 1;
  return isOutside ? '#REF!' : `${match[1]}${columnLetters(nextColumn)}${match[3]}${nextRow}`;
}

/** The formula as it reads that many rows and columns away: relative references move. */
export function offsetFormula(formula: string, rows: number, columns: number): string {
  return rows === 0 && columns === 0
    ? formula
    : mapTokens(formula, (token) => moveToken(token, rows, columns));
}

/** Texts and bracketed parts whole; then references with their sheet; then words, so that `LOG10(` is none. */
const REFERENCE =
  /"(?:[^"]|"")*"|\[[^\]]*\]|('(?:[^']|'')+'!|[A-Za-zÅÄÖåäö_\\][\wÅÄÖåäö.]*!)?(\$?[A-Za-z]{1,3}\$?\d{1,7})(?::(\$?[A-Za-z]{1,3}\$?\d{1,7}))?(?![\w(.!])|[\wÅÄÖåäö.]+!?|./gs;

interface CornerText {
  readonly row: number;
  readonly column: number;
  readonly isRowFixed: boolean;
  readonly isColumnFixed: boolean;
}

function readCorner(text: string): CornerText | null {
  const match = CELL_TOKEN.exec(text);
  const column = match && columnNumberOf(match[2]!);
  if (!match || column === null) return null;
  return {
    row: Number(match[4]) - 1,
    column: column - 1,
    isRowFixed: match[3] !== '',
    isColumnFixed: match[1] !== '',
  };
}

const writeCorner = (row: number, column: number, { isRowFixed, isColumnFixed }: CornerText): string =>
  `${isColumnFixed ? '$' : ''}${columnLetters(column + 1)}${isRowFixed ? '$' : ''}${row + 1}`;

/** A reference in a formula; `sheet` is null when it names none. */
export interface FormulaReference {
  readonly sheet: string | null;
  readonly rect: Rect;
}

type MapReference = (reference: FormulaReference) => Rect | null;

function mapOne(
  whole: string,
  [prefix = '', from = '', to]: readonly (string | undefined)[],
  map: MapReference,
) {
  const start = readCorner(from);
  const end = to === undefined ? start : readCorner(to);
  if (!start || !end) return whole;
  const rect = {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  };
  const next = map({ sheet: sheetOf(prefix), rect });
  if (next === rect) return whole;
  if (!next) return `${prefix}#REF!`;
  const tail = to === undefined ? '' : `:${writeCorner(next.bottom, next.right, end)}`;
  return `${prefix}${writeCorner(next.top, next.left, start)}${tail}`;
}

/** The formula with every reference to cells put where `map` says; null makes `#REF!`. */
export function mapReferences(formula: string, map: MapReference): string {
  return formula.replace(REFERENCE, (whole: string, prefix?: string, from?: string, to?: string) =>
    from === undefined ? whole : mapOne(whole, [prefix, from, to], map),
  );
}

/** Cells that a formula names, in order. */
export function referencesOf(formula: string): readonly FormulaReference[] {
  const list: FormulaReference[] = [];
  mapReferences(formula, (reference) => {
    list.push(reference);
    return reference.rect;
  });
  return list;
}

const relative = (letter: string, delta: number): string => (delta === 0 ? letter : `${letter}[${delta}]`);

/** `=A1+$B$2` in C3 → `=R[-2]C[-2]+R2C2`. */
export function toR1C1(formula: string, row: number, column: number): string {
  return mapTokens(formula, (token) => {
    const corner = readCorner(token);
    if (!corner) return token;
    const rowText = corner.isRowFixed ? `R${corner.row + 1}` : relative('R', corner.row - row);
    const columnText = corner.isColumnFixed ? `C${corner.column + 1}` : relative('C', corner.column - column);
    return rowText + columnText;
  });
}

const R1C1_TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')+'!|\bR(\[-?\d+\]|\d+)?C(\[-?\d+\]|\d+)?(?![\w(])/gi;

function lineOf(
  part: string | undefined,
  own: number,
): { readonly index: number; readonly isFixed: boolean } {
  if (part === undefined) return { index: own, isFixed: false };
  return part.startsWith('[')
    ? { index: own + Number(part.slice(1, -1)), isFixed: false }
    : { index: Number(part) - 1, isFixed: true };
}

/** The other way round. */
export function fromR1C1(formula: string, row: number, column: number): string {
  return formula.replace(R1C1_TOKEN, (token: string, rowPart?: string, columnPart?: string) => {
    if (/^["']/.test(token)) return token;
    const [rowLine, columnLine] = [lineOf(rowPart, row), lineOf(columnPart, column)];
    const [isRowFixed, isColumnFixed] = [rowLine.isFixed, columnLine.isFixed];
    const isOutside = rowLine.index < 0 || columnLine.index < 0;
    if (isOutside) return '#REF!';
    return writeCorner(rowLine.index, columnLine.index, { row, column, isRowFixed, isColumnFixed });
  });
}
