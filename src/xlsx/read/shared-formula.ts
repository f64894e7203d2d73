import { columnLetters, columnNumberOf, MAX_COLUMN, MAX_ROW } from '../../core';

/** A column or row of a reference: absolute ones stay where they are. */
interface Axis {
  readonly isAbsolute: boolean;
  readonly number: number;
}

/** A piece of a formula: text, a cell (`A1`), whole columns (`A:C`) or whole rows (`1:3`). */
type Piece = string | { readonly columnList: readonly Axis[]; readonly rowList: readonly Axis[] };

/** A formula cut at its references, ready to be moved to other cells. */
export type CompiledFormula = readonly Piece[];

/** Strings, quoted sheet titles and bracketed texts hold no references; names are taken whole. */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[|[\p{L}\p{N}_.$\\?]+(?::\$?(?:[A-Za-z]{1,3}|\d{1,7})(?![\p{L}\p{N}_.$\\?([!]))?/gu;
const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})$/;
const COLUMNS = /^(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})$/;
const ROWS = /^(\$?)([1-9]\d{0,6}):(\$?)([1-9]\d{0,6})$/;

/** Cuts a formula (no leading `=`) at its references. */
export function compileFormula(formula: string): CompiledFormula {
  const pieceList: Piece[] = [];
  let done = 0;
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(formula); match; match = TOKEN.exec(formula)) {
    if (match[0] === '[') {
      TOKEN.lastIndex = bracketEnd(formula, match.index);
      continue;
    }
    const piece = isReferencePlace(formula, TOKEN.lastIndex) ? referenceOf(match[0]) : null;
    if (!piece) continue;
    pieceList.push(formula.slice(done, match.index), piece);
    done = TOKEN.lastIndex;
  }
  pieceList.push(formula.slice(done));
  return pieceList;
}

/** The formula as it reads `rowStep` rows further down and `columnStep` columns to the right. */
export function moveFormula(compiled: CompiledFormula, rowStep: number, columnStep: number): string {
  return compiled
    .map((piece) => (typeof piece === 'string' ? piece : moveReference(piece, rowStep, columnStep)))
    .join('');
}

/** The same for a formula that is moved once. */
export function shiftFormula(formula: string, rowStep: number, columnStep: number): string {
  if (rowStep === 0 && columnStep === 0) return formula;
  return moveFormula(compileFormula(formula), rowStep, columnStep);
}

function moveReference(piece: Exclude<Piece, string>, rowStep: number, columnStep: number): string {
  const columnList = piece.columnList.map((axis) => moveAxis(axis, columnStep, MAX_COLUMN, columnLetters));
  const rowList = piece.rowList.map((axis) => moveAxis(axis, rowStep, MAX_ROW, String));
  if ([...columnList, ...rowList].includes(null)) return '#REF!';
  return columnList.length === 1 ? `${columnList[0]}${rowList[0]}` : [...columnList, ...rowList].join(':');
}

function moveAxis(axis: Axis, step: number, max: number, format: (n: number) => string): string | null {
  if (axis.isAbsolute) return `$${format(axis.number)}`;
  const moved = axis.number + step;
  return moved >= 1 && moved <= max ? format(moved) : null;
}

/** What follows tells functions, sheet titles and tables apart from references. */
function isReferencePlace(formula: string, end: number): boolean {
  return end === formula.length || !'(!['.includes(formula.charAt(end));
}

function referenceOf(token: string): Piece | null {
  const cell = CELL.exec(token);
  if (cell) return cellPiece(cell);
  const columns = COLUMNS.exec(token);
  if (columns) return pairPiece(columns, columnNumberOf, 'columnList');
  const rows = ROWS.exec(token);
  return rows ? pairPiece(rows, rowNumberOf, 'rowList') : null;
}

function cellPiece(match: RegExpExecArray): Piece | null {
  const column = columnNumberOf(match[2]!);
  const row = rowNumberOf(match[4]!);
  if (column === null || row === null) return null;
  return {
    columnList: [{ isAbsolute: match[1] === '$', number: column }],
    rowList: [{ isAbsolute: match[3] === '$', number: row }],
  };
}

function pairPiece(
  match: RegExpExecArray,
  numberOf: (text: string) => number | null,
  key: 'columnList' | 'rowList',
): Piece | null {
  const from = numberOf(match[2]!);
  const to = numberOf(match[4]!);
  if (from === null || to === null) return null;
  const axisList = [
    { isAbsolute: match[1] === '$', number: from },
    { isAbsolute: match[3] === '$', number: to },
  ];
  return { columnList: [], rowList: [], [key]: axisList };
}

function rowNumberOf(text: string): number | null {
  const number = Number(text);
  return number >= 1 && number <= MAX_ROW ? number : null;
}

/** Offset behind the bracket that closes the one at `start`; `'` escapes a bracket inside. */
function bracketEnd(formula: string, start: number): number {
  let depth = 0;
  for (let i = start; i < formula.length; i += 1) {
    const c = formula[i];
    if (c === "'") i += 1;
    else if (c === '[') depth += 1;
    else if (c === ']') depth -= 1;
    if (depth === 0) return i + 1;
  }
  return formula.length;
}
