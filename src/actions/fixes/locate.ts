import { cellText, EMPTY_CELL, parseA1, type Cell, type Issue } from '../../core';
import { readHeader, SPEC_LIST, type ColumnSpec, type TableSpec } from '../../tables';
import type { CellChange, TableData, WorkbookSnapshot } from '../../workbook';

/** The cell of an issue inside its data table. */
export interface FixPlace {
  readonly table: TableData;
  readonly spec: TableSpec;
  readonly column: ColumnSpec;
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly cell: Cell;
  readonly indexByKey: ReadonlyMap<string, number>;
}

/** Finds the body cell of a data table that an issue points at; null for any other place. */
export function locate(issue: Issue, snapshot: WorkbookSnapshot): FixPlace | null {
  const at = issue.cell === null ? null : parseA1(issue.cell);
  if (at === null) return null;
  for (const table of snapshot.tableList) {
    const { top, left, right } = table.range;
    const rowIndex = at.rowNumber - top - 1;
    const isInside =
      at.columnNumber >= left && at.columnNumber <= right && table.rowList[rowIndex] !== undefined;
    const spec = SPEC_LIST.find((candidate) => candidate.table.toLowerCase() === table.name.toLowerCase());
    if (table.sheet !== issue.sheet || !isInside || !spec) continue;
    const columnIndex = at.columnNumber - left;
    const { indexByKey } = readHeader(spec, table);
    const column = spec.columnList.find(({ key }) => indexByKey.get(key) === columnIndex);
    if (!column) return null;
    const cell = table.rowList[rowIndex]![columnIndex] ?? EMPTY_CELL;
    return { table, spec, column, rowIndex, columnIndex, cell, indexByKey };
  }
  return null;
}

function textAt({ table }: FixPlace, rowIndex: number, columnIndex: number): string {
  const { value } = table.rowList[rowIndex]![columnIndex] ?? EMPTY_CELL;
  return String(value ?? '').trim();
}

function isUnique(place: FixPlace, columnIndex: number): boolean {
  const own = textAt(place, place.rowIndex, columnIndex).toUpperCase();
  if (own === '') return false;
  return place.table.rowList.every(
    (_, at) => at === place.rowIndex || textAt(place, at, columnIndex).toUpperCase() !== own,
  );
}

/**
 * A change of the issue's cell, found again by the row's id, or, for a row that has none yet, by a text of the row
 * that no other row has (never by its number); null when nothing tells the row from the others, when the cell is a
 * formula, or when it holds the value already.
 */
export function changeAt(place: FixPlace, next: string): CellChange | null {
  const { table, spec, cell, columnIndex, rowIndex, indexByKey } = place;
  if (cell.formula !== undefined || cellText(cell) === next) return null;
  const nameKeyList = spec.columnList
    .filter(({ type, isColumnRequired }) => type === 'text' && isColumnRequired)
    .map(({ key }) => key);
  const finder = [spec.idKey, ...nameKeyList]
    .flatMap((key) => indexByKey.get(key) ?? [])
    .find((at) => isUnique(place, at));
  if (finder === undefined) return null;
  return {
    table: table.name,
    idColumn: table.headerList[finder]!,
    rowId: textAt(place, rowIndex, finder),
    column: table.headerList[columnIndex]!,
    expected: cell.error ?? cell.value,
    next,
  };
}
