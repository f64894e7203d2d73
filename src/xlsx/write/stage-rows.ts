import { failureOf, makeIssue, success, type Cell, type Issue, type Result } from '../../core';
import {
  findRowAdditions,
  findRowRemovals,
  foldTitle,
  type TableData,
  type TableGrowth,
  type TableShrink,
  type WorkbookPlan,
  type WorkbookSnapshot,
} from '../../workbook';
import type { OpcPackage } from '../package';
import {
  compileFormula,
  moveFormula,
  readFactory,
  readWorkbookParts,
  type CellFactory,
  type SheetPart,
  type TablePart,
} from '../read';
import { isRowFree, readSource, type SheetSource } from '../view';
import { newRowWrites } from './new-rows';
import type { CellWrite } from './splice-cells';
import { resizedTableText, type TableResize } from './table-resize';

/** What new and removed rows come to on one sheet. */
export interface SheetRowsChange {
  readonly writeList: CellWrite[];
  readonly resizeList: TableResize[];
}

/** What new and removed rows come to; the keys of `bySheet` are folded titles. */
export interface StagedRows {
  readonly bySheet: ReadonlyMap<string, SheetRowsChange>;
  readonly tableTextByPart: ReadonlyMap<string, string>;
}

/**
 * Works out new and removed rows of data tables; all or none. Issues: `findRowAdditions`, `findRowRemovals`, and
 * `write-rows-blocked` when something stands below a table that must grow, or a totals row ends it. Throws
 * RangeError for a plan that both removes and changes rows of one table.
 */
export function stageRows(
  pkg: OpcPackage,
  plan: WorkbookPlan,
  snapshot: WorkbookSnapshot,
): Result<StagedRows> {
  const { rowAdditionList = [], rowRemovalList = [] } = plan;
  refuseMixed(plan);
  const growths = findRowAdditions(snapshot.tableList, rowAdditionList);
  const shrinks = findRowRemovals(snapshot.tableList, rowRemovalList);
  if (!growths.ok || !shrinks.ok) return failureOf([...growths.issueList, ...shrinks.issueList]);
  const parts = readWorkbookParts(pkg);
  if (!parts.ok) return parts;
  const factory = readFactory(pkg, parts.value.isDate1904);
  if (!factory.ok) return factory;
  const stage = new RowStage(pkg, parts.value.sheetList, factory.value);
  for (const growth of growths.value) stage.grow(growth);
  for (const shrink of shrinks.value) stage.shrink(shrink);
  return stage.finish();
}

/** Rows that go move the rows below them: a change of the same table would meet another row. */
function refuseMixed({ cellChangeList, rowAdditionList = [], rowRemovalList = [] }: WorkbookPlan): void {
  const removedSet = new Set(rowRemovalList.map(({ table }) => table.toLowerCase()));
  const other = [...cellChangeList, ...rowAdditionList].find(({ table }) =>
    removedSet.has(table.toLowerCase()),
  );
  if (other) throw new RangeError(`plan both removes and changes rows of ${other.table}`);
}

class RowStage {
  private readonly bySheet = new Map<string, SheetRowsChange>();
  private readonly tableTextByPart = new Map<string, string>();
  private readonly issueList: Issue[] = [];
  private readonly sourceByTitle = new Map<string, SheetSource>();

  constructor(
    private readonly pkg: OpcPackage,
    private readonly sheetList: readonly SheetPart[],
    private readonly factory: CellFactory,
  ) {}

  finish(): Result<StagedRows> {
    const { bySheet, tableTextByPart, issueList } = this;
    return issueList.length > 0 ? failureOf(issueList) : success({ bySheet, tableTextByPart });
  }

  grow({ table: data, addedRowCount, rowList }: TableGrowth): void {
    const found = this.find(data);
    if (!found) return;
    const { source, table, text } = found;
    const resize = { table, rowStep: addedRowCount };
    if (addedRowCount > 0 && !hasRoom(source, resize)) {
      this.refuse(data);
      return;
    }
    const { writeList, resizeList } = this.changeOf(data.sheet);
    const { bottom } = table.range;
    for (const { rowNumber, valueByColumn } of rowList) {
      if (rowNumber > bottom) break;
      for (const [columnNumber, value] of valueByColumn)
        if (value !== null) writeList.push({ rowNumber, columnNumber, value });
    }
    const newList = rowList.filter(({ rowNumber }) => rowNumber > bottom);
    for (const write of newRowWrites(table, text, source, newList)) writeList.push(write);
    if (addedRowCount > 0) this.resize(resize, text, resizeList);
  }

  shrink(shrink: TableShrink): void {
    const found = this.find(shrink.table);
    if (!found) return;
    const { source, table, text } = found;
    if (table.totalsRowCount > 0) {
      this.refuse(shrink.table);
      return;
    }
    const { writeList, resizeList } = this.changeOf(shrink.table.sheet);
    for (const write of shrinkWrites(source, table, shrink)) writeList.push(write);
    if (shrink.lostRowCount > 0) this.resize({ table, rowStep: -shrink.lostRowCount }, text, resizeList);
  }

  private resize(resize: TableResize, text: string, resizeList: TableResize[]): void {
    resizeList.push(resize);
    this.tableTextByPart.set(resize.table.partName, resizedTableText(text, resize));
  }

  private changeOf(sheet: string): SheetRowsChange {
    const key = foldTitle(sheet);
    const known = this.bySheet.get(key) ?? { writeList: [], resizeList: [] };
    this.bySheet.set(key, known);
    return known;
  }

  private find(
    data: TableData,
  ): { readonly source: SheetSource; readonly table: TablePart; readonly text: string } | null {
    const source = this.sourceOf(data.sheet);
    const table = source?.tableList.find(({ displayName }) => displayName === data.name);
    const text = table && this.pkg.readText(table.partName);
    if (source && table && text?.ok) return { source, table, text: text.value };
    this.issueList.push(...(text?.issueList ?? []));
    return null;
  }

  private sourceOf(title: string): SheetSource | null {
    const known = this.sourceByTitle.get(title);
    if (known) return known;
    const sheet = this.sheetList.find((each) => each.title === title);
    const read = sheet && readSource(this.pkg, sheet, this.factory);
    if (!read?.ok) {
      this.issueList.push(...(read?.issueList ?? []));
      return null;
    }
    this.sourceByTitle.set(title, read.value);
    return read.value;
  }

  private refuse({ name, sheet }: TableData): void {
    this.issueList.push(makeIssue('write-rows-blocked', 'fel', { sheet, params: { table: name } }));
  }
}

function hasRoom(source: SheetSource, { table, rowStep }: TableResize): boolean {
  if (table.totalsRowCount > 0) return false;
  const rowList = Array.from({ length: rowStep }, (_, at) => table.range.bottom + 1 + at);
  return rowList.every((rowNumber) => isRowFree(source, table, rowNumber));
}

/** Rows that stay move up over those that go; what is left below the table is emptied. */
function shrinkWrites(
  source: SheetSource,
  table: TablePart,
  { table: { range, rowList }, removedList, keptList, lostRowCount }: TableShrink,
): readonly CellWrite[] {
  const first = removedList[0] ?? rowList.length;
  const firstRow = range.top + 1;
  const writeList: CellWrite[] = [];
  for (let position = first; position < rowList.length; position += 1) {
    const from = keptList[position];
    const isGone = position >= rowList.length - lostRowCount;
    for (let columnNumber = table.range.left; columnNumber <= table.range.right; columnNumber += 1) {
      const place = { rowNumber: firstRow + position, columnNumber };
      if (from !== undefined) writeList.push({ ...place, ...movedCell(source, firstRow + from, place) });
      else writeList.push({ ...place, value: null, ...(isGone ? { isRemoved: true } : {}) });
    }
  }
  return writeList;
}

function movedCell(
  source: SheetSource,
  fromRow: number,
  { rowNumber, columnNumber }: { readonly rowNumber: number; readonly columnNumber: number },
): Omit<CellWrite, 'rowNumber' | 'columnNumber'> {
  const cell: Cell | undefined = source.grid.get(fromRow)?.[columnNumber - 1];
  if (cell?.formula === undefined) return { value: null, copyOf: { rowNumber: fromRow, columnNumber } };
  const style = source.styleIndexAt(fromRow, columnNumber);
  return {
    value: cell.value,
    ...(cell.error === undefined ? {} : { error: cell.error }),
    formula: { text: moveFormula(compileFormula(cell.formula), rowNumber - fromRow, 0), isArray: false },
    ...(style === null ? {} : { styleIndex: style }),
  };
}
