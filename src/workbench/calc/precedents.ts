import { columnNumberOf, type CellRange } from '../../core';
import type { SheetView } from '../../xlsx';
import { NODE, parseFormula, type CellNode, type FormulaNode } from './ast';
import type { Area, CalcBook, FormulaCell } from './book';
import { ARRAY_ARGUMENT_SET, LOCALE_SET, ROUNDING_SET, TEXT_MAKER_SET, VOLATILE_SET } from './function-kinds';

/**
 * Why a result cannot be computed here: `volatile` (changes by itself, or reads unknown cells), `function`
 * (unknown function or name), `external` (another workbook, several sheets), `array`, `locale` (hangs on the
 * language), `circular`, `too-many`, `precedent` (reads such a cell), `no-result`, `syntax`.
 */
export type StaleReason =
  | 'volatile'
  | 'function'
  | 'external'
  | 'array'
  | 'locale'
  | 'circular'
  | 'too-many'
  | 'precedent'
  | 'no-result'
  | 'syntax';

/** What a formula reads, and why it cannot be computed (null = it can). */
export interface Precedents {
  readonly areaList: readonly Area[];
  readonly reason: StaleReason | null;
  readonly functionSet: ReadonlySet<string>;
  /** Numbers may have become text on the way: decimals would then have a comma in Swedish. */
  readonly makesText: boolean;
}

/** Names inside names end somewhere. */
const MAX_NAME_DEPTH = 8;
/** Formats of TEXT that read the same in every language. */
const PLAIN_TEXT_FORMAT = /^[0#%@]*$/;

/** Finds what a formula reads. */
export function precedentsOf(formulaCell: FormulaCell, book: CalcBook): Precedents {
  return new PrecedentWalk(formulaCell, book).run();
}

class PrecedentWalk {
  private readonly areaList: Area[] = [];
  private readonly functionSet = new Set<string>();
  private reason: StaleReason | null = null;
  private makesText = false;

  constructor(
    private readonly place: FormulaCell,
    private readonly book: CalcBook,
  ) {}

  run(): Precedents {
    const { formula } = this.place.cell;
    if (this.place.isArray || formula === '') this.refuse('array');
    this.walkFormula(formula, 0);
    const { areaList, reason, functionSet, makesText } = this;
    return { areaList, reason, functionSet, makesText };
  }

  private refuse(reason: StaleReason): void {
    this.reason ??= reason;
  }

  private walkFormula(formula: string, depth: number): void {
    if (/\[\d+\]/.test(formula)) this.refuse('external');
    if (/_xlpm\.|_xludf\./i.test(formula)) this.refuse('function');
    const node = parseFormula(formula);
    if (node) this.walk(node, depth, false);
    else this.refuse('syntax');
  }

  /** `isInArray`: ranges may stand where single values do. */
  private walk(node: FormulaNode, depth: number, isInArray: boolean): void {
    switch (node.type) {
      case NODE.structured:
        return this.addTable(node);
      case NODE.name:
        return this.addName(node.name, depth);
      case NODE.call:
        return this.walkCall(functionName(node.name), node.args, depth, isInArray);
      case NODE.binary:
        return this.walkBinary(node, depth, isInArray);
      case NODE.unary:
      case NODE.percent:
        return this.walkOperand(node.operand, depth, isInArray);
      case NODE.union:
        return node.areas.forEach((area) => this.walk(area, depth, true));
      default:
        return this.addReference(node);
    }
  }

  private addReference(node: FormulaNode): void {
    if (node.type === NODE.cell) this.addCells(node.sheet ?? null, node.endSheet, node, node);
    else if (node.type === NODE.range) this.addCells(node.sheet ?? null, node.endSheet, node.start, node.end);
    else if (node.type === NODE.columns) this.addColumns(node);
    else if (node.type === NODE.rows)
      this.addArea(node.sheet ?? null, node.endSheet, (sheet) => ({
        top: node.startRow,
        bottom: node.endRow,
        left: 1,
        right: Math.max(1, sheet.columnCount),
      }));
  }

  private walkBinary(
    { op, left, right }: { readonly op: string; readonly left: FormulaNode; readonly right: FormulaNode },
    depth: number,
    isInArray: boolean,
  ): void {
    // `A1:INDEX(…)` and intersections read cells that only the result knows.
    if (op === ':' || op === ' ') this.refuse('volatile');
    if (op === '&') this.makesText = true;
    this.walkOperand(left, depth, isInArray);
    this.walkOperand(right, depth, isInArray);
  }

  private walkOperand(node: FormulaNode, depth: number, isInArray: boolean): void {
    if (!isInArray && isManyCells(node)) this.refuse('array');
    this.walk(node, depth, isInArray);
  }

  private walkCall(name: string, args: readonly FormulaNode[], depth: number, isInArray: boolean): void {
    this.functionSet.add(name);
    const reason = reasonOfCall(name, args, isInArray);
    if (reason !== null) this.refuse(reason);
    if (TEXT_MAKER_SET.has(name)) this.makesText = true;
    const takesArrays = isInArray || ARRAY_ARGUMENT_SET.has(name);
    for (const each of args) this.walk(each, depth, takesArrays);
  }

  private addCells(title: string | null, endSheet: string | undefined, start: CellNode, end: CellNode): void {
    const [left, right] = [start, end].map(({ col }) => columnNumberOf(col));
    const [top, bottom] = [start, end].map(({ row }) => Number(row));
    if (!left || !right) return this.refuse('syntax');
    this.addArea(title, endSheet, () => ({
      top: Math.min(top!, bottom!),
      bottom: Math.max(top!, bottom!),
      left: Math.min(left, right),
      right: Math.max(left, right),
    }));
  }

  private addColumns(node: Extract<FormulaNode, { type: 13 }>): void {
    const [left, right] = [columnNumberOf(node.startCol), columnNumberOf(node.endCol)];
    if (!left || !right) return this.refuse('syntax');
    this.addArea(node.sheet ?? null, node.endSheet, (sheet) => ({
      top: 1,
      bottom: Math.max(1, sheet.rowCount),
      left: Math.min(left, right),
      right: Math.max(left, right),
    }));
  }

  private addArea(
    title: string | null,
    endSheet: string | undefined,
    rangeIn: (sheet: SheetView) => CellRange,
  ): void {
    const sheet = title === null ? this.place.sheet : this.book.sheet(title);
    if (!sheet || endSheet !== undefined) return this.refuse('external');
    this.areaList.push({ sheet, range: rangeIn(sheet) });
  }

  private addTable(node: Extract<FormulaNode, { type: 15 }>): void {
    const found = this.book.table(node.tableName, this.place);
    if (!found) return this.refuse('function');
    const { sheet, table } = found;
    const atList = node.columns.map((name) =>
      table.columnList.findIndex((column) => column.toLowerCase() === name.toLowerCase()),
    );
    if (atList.includes(-1)) return this.refuse('function');
    const { range } = table;
    const isThisRow = node.specials.includes('#This Row');
    this.areaList.push({
      sheet,
      range: {
        top: isThisRow ? this.place.rowNumber : range.top,
        bottom: isThisRow ? this.place.rowNumber : range.bottom,
        left: atList.length === 0 ? range.left : range.left + Math.min(...atList),
        right: atList.length === 0 ? range.right : range.left + Math.max(...atList),
      },
    });
  }

  private addName(name: string, depth: number): void {
    const refersTo = this.book.name(name);
    if (refersTo !== null && depth < MAX_NAME_DEPTH) return this.walkFormula(refersTo, depth + 1);
    const found = this.book.table(name, this.place);
    if (!found || name === '') return this.refuse('function');
    this.areaList.push({ sheet: found.sheet, range: found.table.range });
  }
}

function isManyCells(node: FormulaNode): boolean {
  if (node.type === NODE.structured) return !node.specials.includes('#This Row');
  return (
    node.type === NODE.range ||
    node.type === NODE.columns ||
    node.type === NODE.rows ||
    node.type === NODE.array
  );
}

function functionName(name: string): string {
  return name.toUpperCase().replace(/^_XLFN\.(_XLWS\.)?/, '');
}

function reasonOfCall(name: string, args: readonly FormulaNode[], isInArray: boolean): StaleReason | null {
  if (VOLATILE_SET.has(name)) return 'volatile';
  if (LOCALE_SET.has(name) || isForeignText(name, args)) return 'locale';
  if (name === 'NUMBERVALUE' && args.length < 3) return 'locale';
  if (name === 'LET' || name === 'LAMBDA') return 'function';
  return ROUNDING_SET.has(name) && (isInArray || args.some(isManyCells)) ? 'array' : null;
}

function isForeignText(name: string, args: readonly FormulaNode[]): boolean {
  if (name !== 'TEXT') return false;
  const format = args[1];
  return format?.type !== NODE.string || !PLAIN_TEXT_FORMAT.test(format.value);
}
