import {
  calculateFormulas,
  type CellLike,
  type FormulaResultLike,
  type RowLike,
  type WorkbookLike,
  type WorksheetLike,
} from '@cj-tech-master/excelts/formula';
import type { Cell, CellScalar } from '../../core';
import type { SheetView, WorkbookView } from '../../xlsx';
import { plainFormula } from './ast';
import { ROUNDING_FUNCTIONS } from './rounding';

/** What the engine made of a formula. `isSpilled`: the result was several values, of which this is the first. */
export interface EngineResult {
  readonly value: CellScalar;
  readonly error?: string;
  readonly isSpilled: boolean;
}

/** A formula to compute, and where it stands. */
export interface EngineFormula {
  readonly sheet: SheetView;
  readonly rowNumber: number;
  readonly columnNumber: number;
  readonly formula: string;
}

/** What the engine reads: sheets that formulas need, and results that replace those in the view. */
export interface EngineInput {
  readonly view: WorkbookView;
  readonly neededSet: ReadonlySet<SheetView>;
  readonly resultOf: (sheet: SheetView, rowNumber: number, columnNumber: number) => Cell | null;
}

/** The engine's marks for kinds of cells. */
const CONSTANT = 2;
const FORMULA = 6;
const NO_MODEL = Object.freeze({});

class ConstantCell implements CellLike {
  readonly type = CONSTANT;
  readonly model = NO_MODEL;
  result: FormulaResultLike = undefined;

  constructor(
    readonly row: number,
    readonly col: number,
    public value: unknown,
  ) {}
}

class FormulaSlot implements CellLike {
  readonly type = FORMULA;
  readonly model: CellLike['model'];
  value: unknown = null;
  isWritten = false;
  isSpilled = false;
  private stored: FormulaResultLike = undefined;

  constructor(
    readonly row: number,
    readonly col: number,
    readonly formula: string,
  ) {
    this.model = { formula };
  }

  get result(): FormulaResultLike {
    return this.stored;
  }

  set result(value: FormulaResultLike) {
    this.stored = value;
    this.isWritten = true;
  }
}

/** A sheet as the engine wants it: only what is asked for is made. */
class EngineSheet implements WorksheetLike {
  readonly dimensions: WorksheetLike['dimensions'];
  readonly slotByKey = new Map<number, FormulaSlot>();
  private lastFound: FormulaSlot | null = null;

  constructor(
    readonly id: number,
    private readonly sheet: SheetView,
    private readonly input: EngineInput,
  ) {
    const bottom = Math.max(1, sheet.rowCount);
    this.dimensions = { top: 1, left: 1, bottom, right: Math.max(1, sheet.columnCount) };
  }

  get name(): string {
    return this.sheet.title;
  }

  add({ rowNumber, columnNumber, formula }: EngineFormula): FormulaSlot {
    const slot = new FormulaSlot(rowNumber, columnNumber, plainFormula(formula));
    this.slotByKey.set(keyOf(rowNumber, columnNumber), slot);
    return slot;
  }

  eachRow(...argumentList: unknown[]): void {
    if (!this.input.neededSet.has(this.sheet)) return;
    const callback = argumentList.at(-1) as (row: RowLike, rowNumber: number) => void;
    for (const [rowNumber, row] of this.sheet.cellsByRow) callback(this.rowOf(rowNumber, row), rowNumber);
    for (const slot of this.slotByKey.values())
      if (!this.sheet.cellsByRow.has(slot.row)) callback(rowOfSlot(slot), slot.row);
  }

  private rowOf(rowNumber: number, row: readonly Cell[]): RowLike {
    const eachCell = (...argumentList: unknown[]): void => {
      const callback = argumentList.at(-1) as (cell: CellLike, columnNumber: number) => void;
      row.forEach((cell, at) => {
        const made = this.cellOf(cell, rowNumber, at + 1);
        if (made) callback(made, at + 1);
      });
    };
    return { hidden: this.sheet.isRowHidden(rowNumber), eachCell };
  }

  private cellOf(cell: Cell, rowNumber: number, columnNumber: number): CellLike | null {
    const slot = this.slotByKey.get(keyOf(rowNumber, columnNumber));
    if (slot) return slot;
    const now =
      cell.formula === undefined ? cell : (this.input.resultOf(this.sheet, rowNumber, columnNumber) ?? cell);
    if (now.error !== undefined) return new ConstantCell(rowNumber, columnNumber, { error: now.error });
    return now.value === null ? null : new ConstantCell(rowNumber, columnNumber, now.value);
  }

  findCell(row: number, col: number): CellLike | undefined {
    const slot = this.slotByKey.get(keyOf(row, col));
    this.lastFound = slot ?? null;
    return slot;
  }

  /** Asked for only to put further values of a result beside its formula. */
  getCell(row: number, col: number): CellLike {
    if (this.lastFound) this.lastFound.isSpilled = true;
    return new ConstantCell(row, col, null);
  }

  getTables(): ReturnType<NonNullable<WorksheetLike['getTables']>> {
    return this.sheet.tableList.map(({ name, range, columnList, hasHeader, hasTotals }) => {
      const rowCount = range.bottom - range.top + 1 - (hasHeader ? 1 : 0) - (hasTotals ? 1 : 0);
      return {
        table: {
          name,
          tl: { row: range.top, col: range.left },
          columns: columnList.map((column) => ({ name: column })),
          rows: new Array<unknown>(Math.max(0, rowCount)),
          headerRow: hasHeader,
          totalsRow: hasTotals,
        },
      };
    });
  }
}

/** A row that the sheet does not have, for a formula that stands in none of its cells. */
function rowOfSlot(slot: FormulaSlot): RowLike {
  const eachCell = (...argumentList: unknown[]): void => {
    const callback = argumentList.at(-1) as (cell: CellLike, columnNumber: number) => void;
    callback(slot, slot.col);
  };
  return { eachCell };
}

function keyOf(rowNumber: number, columnNumber: number): number {
  return rowNumber * 20_000 + columnNumber;
}

/**
 * Computes formulas; everything else is a constant. The engine forgets formulas beyond 10 000 different texts and
 * then leaves cells without a word: callers stay far below that, and a formula without result is null here.
 */
export function runEngine(
  input: EngineInput,
  formulaList: readonly EngineFormula[],
): readonly (EngineResult | null)[] {
  const { view } = input;
  const sheetByView = new Map(
    view.sheetList.map((sheet, at) => [sheet, new EngineSheet(at + 1, sheet, input)] as const),
  );
  const slotList = formulaList.map((formula) => sheetByView.get(formula.sheet)!.add(formula));
  calculateFormulas(hostOf(view, [...sheetByView.values()]));
  return slotList.map(resultOf);
}

function hostOf(view: WorkbookView, worksheets: EngineSheet[]): WorkbookLike {
  const byTitle = new Map(worksheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  return {
    worksheets,
    getWorksheet: (id) =>
      typeof id === 'string' ? byTitle.get(id.toLowerCase()) : worksheets[(id ?? 1) - 1],
    definedNames: {
      getAllEntries: () => view.nameList.map(({ name, refersTo }) => ({ name, ranges: [refersTo] })),
      getAllNames: () => view.nameList.map(({ name }) => ({ name })),
    },
    properties: { date1904: view.isDate1904 },
    userFunctions: ROUNDING_FUNCTIONS,
  };
}

/** A blank result shows as 0, as in Excel. */
function resultOf({ isWritten, isSpilled, result }: FormulaSlot): EngineResult | null {
  if (!isWritten) return null;
  if (result === undefined) return { value: 0, isSpilled };
  if (typeof result === 'number') return Number.isFinite(result) ? { value: result + 0, isSpilled } : null;
  if (typeof result === 'string' || typeof result === 'boolean') return { value: result, isSpilled };
  return 'error' in result ? { value: null, error: result.error, isSpilled } : null;
}

const isKnownByFunction = new Map<string, boolean>();

/** Names among these that the engine has no function for. */
export function unknownFunctions(nameList: Iterable<string>): ReadonlySet<string> {
  const askedList = [...new Set(nameList)];
  const newList = askedList.filter((name) => !isKnownByFunction.has(name));
  if (newList.length > 0) probe(newList);
  return new Set(askedList.filter((name) => isKnownByFunction.get(name) === false));
}

/** An unknown function is #NAME? (5) whatever its arguments are. */
function probe(nameList: readonly string[]): void {
  const slotList = nameList.map(
    (name, at) => new FormulaSlot(at + 1, 1, `IFERROR(IF(ERROR.TYPE(${name}())=5,1,0),0)`),
  );
  const sheet: WorksheetLike = {
    id: 1,
    name: 'Prov',
    dimensions: { top: 1, left: 1, bottom: nameList.length, right: 1 },
    eachRow: (...argumentList: unknown[]) => {
      const callback = argumentList.at(-1) as (row: RowLike, rowNumber: number) => void;
      for (const slot of slotList) callback(rowOfSlot(slot), slot.row);
    },
    findCell: (row) => slotList[row - 1],
    getCell: (row, col) => new ConstantCell(row, col, null),
  };
  calculateFormulas({
    worksheets: [sheet],
    getWorksheet: () => sheet,
    properties: { date1904: false },
  });
  slotList.forEach((slot, at) => isKnownByFunction.set(nameList[at]!, slot.result !== 1));
}
