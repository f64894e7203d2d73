import { MAX_ROW, makeIssue, type CellScalar, type Issue } from '../../core';
import type { TablePart } from '../read';
import type { NewRow, TableResize } from '../write';
import { hasContent, isRowFree, type CellEdit, type SheetSource } from '../view';

/** A table that grows by what was typed below it, with the rows it gets. */
export interface Growth extends TableResize {
  readonly newRowList: readonly NewRow[];
}

/** Edits by row number. */
export type EditsByRow = ReadonlyMap<number, readonly CellEdit[]>;

/**
 * The tables that grow because something was typed right below them into an empty cell, as in Excel. Not in a
 * protected sheet, not below a totals row. Notice `edit-table-not-extended` when something else is in the way.
 */
export function growTables(
  source: SheetSource,
  byRow: EditsByRow,
): { readonly growthList: readonly Growth[]; readonly issueList: readonly Issue[] } {
  const growthList: Growth[] = [];
  const issueList: Issue[] = [];
  if (source.content.isProtected) return { growthList, issueList };
  for (const table of source.tableList) {
    if (table.totalsRowCount > 0) continue;
    const { newRowList, isBlocked } = rowsBelow(source, table, byRow);
    if (newRowList.length > 0) growthList.push({ table, rowStep: newRowList.length, newRowList });
    if (isBlocked) issueList.push(blockedIssue(source, table));
  }
  return { growthList, issueList };
}

function rowsBelow(
  source: SheetSource,
  table: TablePart,
  byRow: EditsByRow,
): { readonly newRowList: readonly NewRow[]; readonly isBlocked: boolean } {
  const newRowList: NewRow[] = [];
  for (let row = table.range.bottom + 1; row <= MAX_ROW; row += 1) {
    const typedList = typedCells(source, table, byRow.get(row) ?? []);
    if (typedList.length === 0) return { newRowList, isBlocked: false };
    if (!isRowFree(source, table, row)) return { newRowList, isBlocked: true };
    newRowList.push({ rowNumber: row, valueByColumn: new Map(typedList) });
  }
  return { newRowList, isBlocked: false };
}

/** What was typed into cells of the row that were empty, within the table's columns. */
function typedCells(
  { grid }: SheetSource,
  { range }: TablePart,
  editList: readonly CellEdit[],
): readonly (readonly [number, CellScalar])[] {
  return editList.flatMap(({ rowNumber, columnNumber, content }) => {
    if (columnNumber < range.left || columnNumber > range.right) return [];
    if (content.kind === 'value' && (content.value === null || content.value === '')) return [];
    if (hasContent(grid.get(rowNumber)?.[columnNumber - 1])) return [];
    return [[columnNumber, content.kind === 'value' ? content.value : content.cached] as const];
  });
}

function blockedIssue({ sheet }: SheetSource, table: TablePart): Issue {
  return makeIssue('edit-table-not-extended', 'notis', {
    sheet: sheet.title,
    params: { table: table.displayName, row: table.range.bottom + 1 },
  });
}
