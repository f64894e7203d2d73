import { EMPTY_CELL, type Cell, type CellScalar } from '../../core';

/** Cells of a range as the program gives them; `''` = empty. */
export interface RawCells {
  /** Null for a range with more cells than the program reads at once. */
  readonly values: readonly (readonly unknown[])[] | null;
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormats?: readonly (readonly unknown[])[];
}

type MutableCell = { -readonly [key in keyof Cell]: Cell[key] };

const ERROR_TEXT =
  /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|EXTERNAL!|PYTHON!)$/;
const GENERAL = 'General';
const EMPTY_LIST: readonly unknown[] = Object.freeze([]);

export interface CellOptions {
  /** Empty cells tell their number format too; else they are one shared object. */
  readonly keepsEmptyFormats?: boolean;
  /** Texts like `#N/A` count as errors only where a formula gives them; else wherever they stand. */
  readonly hasErrorsOnlyInFormulas?: boolean;
}

/** Rows of cells just as the file adapter gives them: empty cells are one shared object, General is unsaid. */
export function toCells(raw: RawCells, options: CellOptions = {}): readonly (readonly Cell[])[] {
  const { keepsEmptyFormats = false, hasErrorsOnlyInFormulas = false } = options;
  return (raw.values ?? []).map((row, rowIndex) => {
    const formulaList = raw.formulas[rowIndex] ?? EMPTY_LIST;
    const formatList = raw.numberFormats?.[rowIndex] ?? EMPTY_LIST;
    return row.map((value, index) => {
      const formula = formulaOf(value, formulaList[index]);
      if (value === '' && formula === null && !keepsEmptyFormats) return EMPTY_CELL;
      const isError = isErrorText(value) && !(hasErrorsOnlyInFormulas && formula === null);
      return toCell(value, formula, formatList[index], isError);
    });
  });
}

function toCell(value: unknown, formula: string | null, format: unknown, isError: boolean): Cell {
  const isEmpty = isError || (value === '' && formula === null);
  const cell: MutableCell = { value: isEmpty ? null : scalarOf(value) };
  if (formula !== null) cell.formula = formula;
  if (typeof format === 'string' && format !== '' && format !== GENERAL) cell.numberFormat = format;
  if (isError) cell.error = String(value);
  return cell;
}

/** A text constant that starts with `=` comes back as its own formula: no formula's result reads like it. */
function formulaOf(value: unknown, formula: unknown): string | null {
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  return isFormula ? formula.slice(1) : null;
}

function isErrorText(value: unknown): boolean {
  return typeof value === 'string' && value.startsWith('#') && ERROR_TEXT.test(value);
}

function scalarOf(value: unknown): CellScalar {
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value ?? '');
}

const hasContent = ({ value, formula, error }: Cell): boolean =>
  (value !== null && value !== '') || formula !== undefined || error !== undefined;

/** Number of rows from the first on that hold something: what people wrote right below a table. */
export function countFilledRows(values: readonly (readonly unknown[])[]): number {
  const end = values.findIndex((row) => row.every((value) => value === '' || value === null));
  return end < 0 ? values.length : end;
}

/** Cells of a used range as rows from row 1, each from column 1; nothing empty at the ends. */
export function fromFirstRow(
  rowList: readonly (readonly Cell[])[],
  top: number,
  left: number,
): readonly (readonly Cell[])[] {
  const margin = new Array<Cell>(left - 1).fill(EMPTY_CELL);
  const above = new Array<readonly Cell[]>(top - 1).fill([]);
  const list = [...above, ...rowList.map((row) => trimmed([...margin, ...row]))];
  while (list.length > 0 && list[list.length - 1]!.length === 0) list.pop();
  return list;
}

function trimmed(row: readonly Cell[]): readonly Cell[] {
  let length = row.length;
  while (length > 0 && !hasContent(row[length - 1]!)) length -= 1;
  return length === row.length ? row : row.slice(0, length);
}
