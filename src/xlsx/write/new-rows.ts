import { EMPTY_CELL, type CellScalar } from '../../core';
import { compileFormula, moveFormula, type Grid, type TablePart } from '../read';
import { childElements, findChild, rootElement } from '../xml';
import type { CellWrite } from './splice-cells';

/** A sheet as the new rows of its tables need to know it. */
export interface RowModel {
  readonly grid: Grid;
  /** Cell format of a cell that the file holds; null when it holds none there. */
  styleIndexAt(rowNumber: number, columnNumber: number): number | null;
}

/** Values of one new row: column number → value; other columns stay empty. */
export interface NewRow {
  readonly rowNumber: number;
  readonly valueByColumn: ReadonlyMap<number, CellScalar>;
}

/**
 * What the cells of new rows below a table hold: the look of its last row, the given values, and in calculated
 * columns that are given none the formula of the last row, moved. Programs calculate its result.
 */
export function newRowWrites(
  table: TablePart,
  tableText: string,
  model: RowModel,
  rowList: readonly NewRow[],
): readonly CellWrite[] {
  const { left, right, bottom } = table.range;
  const calculatedSet = calculatedColumns(tableText);
  const writeList: CellWrite[] = [];
  for (let columnNumber = left; columnNumber <= right; columnNumber += 1) {
    const style = model.styleIndexAt(bottom, columnNumber);
    const look = style === null ? {} : { styleIndex: style };
    const above = model.grid.get(bottom)?.[columnNumber - 1] ?? EMPTY_CELL;
    const compiled =
      calculatedSet.has(columnNumber - left) && above.formula ? compileFormula(above.formula) : null;
    for (const { rowNumber, valueByColumn } of rowList) {
      const place = { rowNumber, columnNumber, ...look };
      if (compiled && !valueByColumn.has(columnNumber)) {
        const text = moveFormula(compiled, rowNumber - bottom, 0);
        writeList.push({ ...place, value: null, formula: { text, isArray: false } });
      } else writeList.push({ ...place, value: valueByColumn.get(columnNumber) ?? null });
    }
  }
  return writeList;
}

/** Zero-based positions of the columns that the table fills with a formula. */
function calculatedColumns(tableText: string): ReadonlySet<number> {
  const root = rootElement(tableText);
  const parent = root && findChild(tableText, root, 'tableColumns');
  const columnList = parent ? childElements(tableText, parent, 'tableColumn') : [];
  return new Set(
    columnList.flatMap((column, at) => (findChild(tableText, column, 'calculatedColumnFormula') ? [at] : [])),
  );
}
