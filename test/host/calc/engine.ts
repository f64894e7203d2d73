import {
  calculateFormulas,
  type CellLike,
  type FormulaResultLike,
  type RowLike,
  type WorkbookLike,
  type WorksheetLike,
} from '@cj-tech-master/excelts/formula';
import {
  columnNames,
  WHOLE_SHEET,
  bodyRect,
  usedRect,
  type CellContent,
  type PlacedContent,
  type SheetModel,
  type TableModel,
  type WorkbookModel,
} from '../model';

/** The engine's marks for kinds of cells. */
const KIND = { constant: 2, formula: 6 } as const;

/** A cell as the engine reads it; what it writes back stays here until all is done. */
class EngineCell implements CellLike {
  readonly type: number;
  readonly model: CellLike['model'];
  readonly formula?: string;
  result: FormulaResultLike = undefined;

  constructor(
    readonly row: number,
    readonly col: number,
    public value: unknown,
    formula?: string,
  ) {
    this.type = formula === undefined ? KIND.constant : KIND.formula;
    this.model = formula === undefined ? {} : { formula, isDynamicArray: true };
    if (formula !== undefined) this.formula = formula;
  }
}

const keyOf = (row: number, column: number): number => row * 20_000 + column;

function constantOf({ value, isError }: CellContent): unknown {
  return isError ? { error: String(value) } : value;
}

/** One sheet; cells that the engine asks for beside formulas are the ones results spill into. */
class EngineSheet implements WorksheetLike {
  readonly dimensions: WorksheetLike['dimensions'];
  readonly cellByKey = new Map<number, EngineCell>();
  readonly spillList: EngineCell[] = [];
  private readonly rowList = new Map<number, EngineCell[]>();

  constructor(
    readonly id: number,
    readonly model: SheetModel,
  ) {
    const used = usedRect(model, WHOLE_SHEET, true);
    this.dimensions = {
      top: 1,
      left: 1,
      bottom: (used?.bottom ?? 0) + 1,
      right: (used?.right ?? 0) + 1,
    };
    for (const placed of model.cells.all()) this.add(placed);
  }

  get name(): string {
    return this.model.name;
  }

  get mergedRegions() {
    return this.model.mergeList.map(({ top, left, bottom, right }) => ({
      top: top + 1,
      left: left + 1,
      bottom: bottom + 1,
      right: right + 1,
    }));
  }

  private add({ row, column, content }: PlacedContent): void {
    const formula = content.formula === undefined ? [] : [content.formula.slice(1)];
    const cell = new EngineCell(row + 1, column + 1, formula[0] ? null : constantOf(content), ...formula);
    this.cellByKey.set(keyOf(cell.row, cell.col), cell);
    const list = this.rowList.get(cell.row) ?? [];
    list.push(cell);
    this.rowList.set(cell.row, list);
  }

  eachRow(...argumentList: unknown[]): void {
    const callback = argumentList.at(-1) as (row: RowLike, rowNumber: number) => void;
    for (const [rowNumber, list] of this.rowList) {
      const eachCell = (...innerList: unknown[]): void => {
        const visit = innerList.at(-1) as (cell: CellLike, columnNumber: number) => void;
        for (const cell of list) visit(cell, cell.col);
      };
      callback({ hidden: this.model.hiddenRowSet.has(rowNumber - 1), eachCell }, rowNumber);
    }
  }

  findCell(row: number, col: number): CellLike | undefined {
    return this.cellByKey.get(keyOf(row, col));
  }

  getCell(row: number, col: number): CellLike {
    const known = this.findCell(row, col);
    if (known) return known;
    const cell = new EngineCell(row, col, null);
    this.spillList.push(cell);
    return cell;
  }

  getTables() {
    return this.model.tableList.map((table) => ({ table: tableOf(table) }));
  }
}

function tableOf(table: TableModel) {
  const body = bodyRect(table);
  return {
    name: table.name,
    tl: { row: table.rect.top + 1, col: table.rect.left + 1 },
    columns: columnNames(table).map((name) => ({ name })),
    rows: new Array<unknown>(body ? body.bottom - body.top + 1 : 0),
    headerRow: table.showHeaders,
    totalsRow: table.showTotals,
  };
}

function bookOf(book: WorkbookModel, worksheets: EngineSheet[]): WorkbookLike {
  const byName = new Map(worksheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const entryList = [
    ...book.nameList.map((name) => ({ name, at: undefined })),
    ...book.sheetList.flatMap((sheet, at) => sheet.nameList.map((name) => ({ name, at }))),
  ].map(({ name: { name, formula }, at }) => {
    const text = formula.slice(1);
    const isRange = book.resolveRange(formula) !== null;
    return {
      name,
      ranges: isRange ? [text] : [],
      ...(isRange ? {} : { formulaExpression: text }),
      ...(at === undefined ? {} : { localSheetId: at }),
    };
  });
  return {
    worksheets,
    getWorksheet: (id) => (typeof id === 'string' ? byName.get(id.toLowerCase()) : worksheets[(id ?? 1) - 1]),
    definedNames: {
      getAllEntries: () => entryList,
      getAllNames: () => entryList.map(({ name }) => ({ name })),
    },
    properties: { date1904: false },
  };
}

/** What the engine gives for a cell, as the model holds it; an empty result shows as 0. */
function contentOf(result: unknown): CellContent {
  if (result === undefined || result === null) return { value: 0 };
  if (result instanceof Date) return { value: result.getTime() / 86_400_000 + 25_569 };
  if (typeof result === 'object') {
    return { value: String((result as { error: unknown }).error), isError: true };
  }
  return { value: result as string | number | boolean };
}

/** The engine forgets formulas beyond this many different texts and says nothing: refuse instead. */
const MAX_FORMULA_COUNT = 9_000;

/**
 * Works out every formula of a workbook with excelts: results, errors and what spills beside them.
 * `isWanted` tells whose result is stored (manual calculation keeps old ones).
 */
export function calculateBook(book: WorkbookModel, isWanted: (content: CellContent) => boolean): void {
  for (const sheet of book.sheetList) sheet.cells.clearSpills();
  const sheetList = book.sheetList.map((sheet, index) => new EngineSheet(index + 1, sheet));
  const textSet = new Set(
    sheetList.flatMap(({ cellByKey }) => [...cellByKey.values()].map((c) => c.formula)),
  );
  if (textSet.size > MAX_FORMULA_COUNT) throw new Error('too many formulas for the engine of the local host');
  calculateFormulas(bookOf(book, sheetList));
  for (const { model, cellByKey, spillList } of sheetList) {
    for (const cell of cellByKey.values()) storeResult(model, cell, isWanted);
    for (const cell of spillList) storeSpill(model, cell);
  }
}

function storeResult(
  sheet: SheetModel,
  { row, col, formula, result }: EngineCell,
  isWanted: (content: CellContent) => boolean,
): void {
  if (formula === undefined) return;
  const content = sheet.cells.get(row - 1, col - 1);
  if (!isWanted(content)) return;
  const found = contentOf(result);
  sheet.cells.setResult(row - 1, col - 1, { ...found, formula: content.formula!, isCalculated: true });
}

function storeSpill(sheet: SheetModel, { row, col, value, result }: EngineCell): void {
  const found = value ?? result ?? null;
  if (found === null) return;
  sheet.cells.setResult(row - 1, col - 1, { ...contentOf(found), isSpilled: true });
}
