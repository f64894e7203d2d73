import { columnLetters, columnNumberOf, quoteSheet } from '../../../src/core';
import { LAST_COLUMN, LAST_ROW } from './rect';

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
