import { quoteSheet } from '../../core';
import { ARRAY_FUNCTION_SET, FILE_NAME_BY_FUNCTION, REFUSED_FUNCTION_SET } from './new-functions';

/** Excel's limit for the text of one formula. */
const MAX_FORMULA_LENGTH = 8192;

/** What stands in a formula besides operators: texts, quoted sheets, table references, function names. */
const PIECE =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]|[\p{L}_\\][\p{L}\p{N}_.\\]*(?:(?=\()|!)?/gsu;

/** A formula as it shall stand in the file. */
export interface FileFormula {
  readonly text: string;
  /** True when the cell must hold it as an array formula. */
  readonly isArray: boolean;
}

/** Planned sheet title → title in the workbook, where they differ. */
export type RenamedSheets = ReadonlyMap<string, string>;

/**
 * A formula as people write it (`Tbl[@Kol]`, `XLOOKUP`) → the form of a file (`Tbl[[#This Row],[Kol]]`,
 * `_xlfn.XLOOKUP`); references to a sheet that got another title than planned follow it. Texts inside
 * quotation marks stay, but for links (`"#Rapport!A1"`). Throws RangeError for what no file can hold.
 */
export function toFileFormula(formula: string, renamed: RenamedSheets = new Map()): FileFormula {
  let isArray = false;
  const text = formula.replace(PIECE, (piece: string, offset: number) => {
    if (piece.startsWith('"')) return renamed.size > 0 ? renameInLink(piece, renamed) : piece;
    if (piece.startsWith('[')) return thisRow(piece, formula, offset);
    if (piece.endsWith('!')) return renameSheet(piece, renamed);
    if (formula[offset + piece.length] !== '(') return piece;
    const name = piece.toUpperCase();
    if (REFUSED_FUNCTION_SET.has(name)) throw new RangeError(`function ${name} in formula ${formula}`);
    isArray ||= ARRAY_FUNCTION_SET.has(name);
    return FILE_NAME_BY_FUNCTION.get(name) ?? piece;
  });
  if (text.length > MAX_FORMULA_LENGTH) throw new RangeError(`formula of ${text.length} characters`);
  return { text, isArray };
}

function thisRow(piece: string, formula: string, offset: number): string {
  if (!piece.startsWith('[@')) return piece;
  if (!/[\p{L}\p{N}_.\\]/u.test(formula[offset - 1] ?? '')) {
    throw new RangeError(`table reference without table name: ${formula}`);
  }
  const rest = piece.slice(2, -1);
  if (rest === '') return '[#This Row]';
  return `[[#This Row],${rest.startsWith('[') ? rest : `[${rest}]`}]`;
}

function renameSheet(piece: string, renamed: RenamedSheets): string {
  const title = piece.startsWith("'") ? piece.slice(1, -2).replace(/''/g, "'") : piece.slice(0, -1);
  const next = renamed.get(title);
  return next === undefined ? piece : `${quoteSheet(next)}!`;
}

function renameInLink(piece: string, renamed: RenamedSheets): string {
  const match = /^"#('(?:[^'"]|'')*'|[^'"!]+)!/.exec(piece);
  return match ? `"#${renameSheet(`${match[1]!}!`, renamed)}${piece.slice(match[0].length)}` : piece;
}
