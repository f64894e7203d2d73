import { columnNumberOf, MAX_ROW, type Cell, type CellRange } from '../../core';
import type { SheetView, ValidationView, WorkbookView } from '../../xlsx';
import { evaluateFormulas, isInside, NODE, parseFormula, type FormulaNode } from '../calc';
import { shownCell } from '../format';

/** A name may stand for a name, but not for ever. */
const MAX_DEPTH = 8;
/** More choices than a person can use. */
const MAX_CHOICES = 5_000;

/** Cells that a drop-down takes its texts from. */
interface ListArea {
  readonly sheet: SheetView;
  readonly range: CellRange;
}

/** The validation that holds for a cell; null when there is none. */
export function validationAt(
  sheet: SheetView,
  rowNumber: number,
  columnNumber: number,
): ValidationView | null {
  return (
    sheet.validationList.find(({ rangeList }) =>
      rangeList.some((range) => isInside(range, rowNumber, columnNumber)),
    ) ?? null
  );
}

/**
 * The texts of a drop-down in order, empty cells left out: written out in the rule, or from a range, a table's
 * column, a name, also one that grows (`Listor!$A$2:INDEX(Listor!$A:$A,COUNTA(Listor!$A:$A))`). Null when the
 * rule is no drop-down, or its source cannot be found.
 */
export function choicesOf(
  view: WorkbookView,
  sheet: SheetView,
  { kind, source }: ValidationView,
): readonly string[] | null {
  if (kind !== 'list' || source === null) return null;
  const text = source.trim().replace(/^=/, '');
  if (/^".*"$/s.test(text))
    return text
      .slice(1, -1)
      .replace(/""/g, '"')
      .split(',')
      .map((choice) => choice.trim());
  const area = areaOfFormula(view, sheet, text, 0);
  return area && textsOf(area, view.isDate1904);
}

function areaOfFormula(
  view: WorkbookView,
  sheet: SheetView,
  formula: string,
  depth: number,
): ListArea | null {
  const node = parseFormula(formula);
  return node && depth < MAX_DEPTH ? areaOf(view, sheet, node, depth) : null;
}

function areaOf(view: WorkbookView, sheet: SheetView, node: FormulaNode, depth: number): ListArea | null {
  switch (node.type) {
    case NODE.cell:
      return areaFrom(view, sheet, node.sheet, rangeOf(node, node));
    case NODE.range:
      return areaFrom(view, sheet, node.sheet ?? node.start.sheet, rangeOf(node.start, node.end));
    case NODE.columns:
      return areaFrom(view, sheet, node.sheet, columnsRange(node));
    case NODE.name: {
      const named = view.nameList.find(({ name }) => name.toLowerCase() === node.name.toLowerCase());
      return named ? areaOfFormula(view, sheet, named.refersTo, depth + 1) : null;
    }
    case NODE.structured:
      return columnArea(view, node.tableName, node.columns);
    case NODE.call:
      return indirectArea(view, sheet, node, depth);
    case NODE.binary:
      return node.op === ':' ? growingArea(view, sheet, node.left, node.right, depth) : null;
    default:
      return null;
  }
}

function columnsRange({ startCol, endCol }: Extract<FormulaNode, { type: 13 }>): CellRange | null {
  const [left, right] = [columnNumberOf(startCol), columnNumberOf(endCol)];
  return left && right ? { top: 1, bottom: MAX_ROW, left, right } : null;
}

type CellNode = Extract<FormulaNode, { type: 5 }>;

function rangeOf(start: CellNode, end: CellNode): CellRange | null {
  const [left, right] = [columnNumberOf(start.col), columnNumberOf(end.col)];
  return left && right ? { top: Number(start.row), bottom: Number(end.row), left, right } : null;
}

function areaFrom(
  view: WorkbookView,
  own: SheetView,
  title: string | undefined,
  range: CellRange | null,
): ListArea | null {
  const sheet =
    title === undefined
      ? own
      : view.sheetList.find((each) => each.title.toLowerCase() === title.toLowerCase());
  return sheet && range ? { sheet, range } : null;
}

function columnArea(view: WorkbookView, tableName: string, columns: readonly string[]): ListArea | null {
  for (const sheet of view.sheetList) {
    const table = sheet.tableList.find(({ name }) => name.toLowerCase() === tableName.toLowerCase());
    if (!table) continue;
    const { range, columnList, hasHeader, hasTotals } = table;
    const at = columnList.findIndex((name) => name.toLowerCase() === columns[0]?.toLowerCase());
    if (at < 0 || columns.length !== 1) return null;
    const column = range.left + at;
    const [top, bottom] = [range.top + (hasHeader ? 1 : 0), range.bottom - (hasTotals ? 1 : 0)];
    return { sheet, range: { top, bottom, left: column, right: column } };
  }
  return null;
}

/** `INDIRECT("Tabell[Kolumn]")`, the way to a table's column in a rule. */
function indirectArea(
  view: WorkbookView,
  sheet: SheetView,
  { name, args }: Extract<FormulaNode, { type: 9 }>,
  depth: number,
): ListArea | null {
  const [text] = args;
  if (name.toUpperCase() !== 'INDIRECT' || text?.type !== NODE.string) return null;
  return areaOfFormula(view, sheet, text.value, depth + 1);
}

/** `start:INDEX(range,rows)`: a list that grows with what stands in its column. */
function growingArea(
  view: WorkbookView,
  sheet: SheetView,
  left: FormulaNode,
  right: FormulaNode,
  depth: number,
): ListArea | null {
  const start = areaOf(view, sheet, left, depth);
  if (!start || right.type !== NODE.call || right.name.toUpperCase() !== 'INDEX') return null;
  const [rangeNode, rowsNode] = right.args;
  const whole = rangeNode && areaOf(view, sheet, rangeNode, depth);
  const rows = rowsNode && countOf(view, sheet, rowsNode);
  if (!whole || whole.sheet !== start.sheet || !rows) return null;
  const bottom = Math.min(whole.range.top + rows - 1, whole.range.bottom);
  return bottom < start.range.top
    ? null
    : { sheet: start.sheet, range: { ...start.range, bottom, right: whole.range.right } };
}

function countOf(view: WorkbookView, sheet: SheetView, node: FormulaNode): number | null {
  const formula = formulaText(node);
  const result = formula === null ? null : evaluateFormulas(view, sheet, [formula]).get(formula);
  return typeof result?.value === 'number' && result.value >= 1 ? Math.trunc(result.value) : null;
}

/** The text of the few kinds of formulas that say how long a list is; null for others. */
function formulaText(node: FormulaNode): string | null {
  if (node.type === NODE.number) return String(node.value);
  if (node.type === NODE.string) return `"${node.value.replace(/"/g, '""')}"`;
  if (node.type === NODE.name) return node.name;
  if (node.type === NODE.cell) return `${sheetText(node.sheet)}${node.col}${node.row}`;
  if (node.type === NODE.columns) return `${sheetText(node.sheet)}${node.startCol}:${node.endCol}`;
  if (node.type === NODE.range)
    return `${sheetText(node.sheet ?? node.start.sheet)}${node.start.col}${node.start.row}:${node.end.col}${node.end.row}`;
  if (node.type === NODE.binary) return joined([formulaText(node.left), formulaText(node.right)], node.op);
  if (node.type !== NODE.call) return null;
  const inner = joined(node.args.map(formulaText), ',');
  return inner === null ? null : `${node.name}(${inner})`;
}

function joined(partList: readonly (string | null)[], separator: string): string | null {
  return partList.includes(null) ? null : partList.join(separator);
}

function sheetText(title: string | undefined): string {
  return title === undefined ? '' : `'${title.replace(/'/g, "''")}'!`;
}

function textsOf({ sheet, range }: ListArea, isDate1904: boolean): readonly string[] {
  const textList: string[] = [];
  const bottom = Math.min(range.bottom, sheet.rowCount);
  for (let row = range.top; row <= bottom && textList.length < MAX_CHOICES; row += 1)
    for (let column = range.left; column <= Math.min(range.right, sheet.columnCount); column += 1) {
      const cell: Cell = sheet.cellAt(row, column);
      const { text } = shownCell(cell, sheet.styleAt(row, column).numberFormat, isDate1904);
      if (text !== '') textList.push(text);
    }
  return textList;
}
