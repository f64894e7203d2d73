import { DEFAULT_FORMAT } from './cell-format';
import { boundingRect, contains, intersect, type Rect } from './rect';
import type { SheetModel } from './sheet';

/** The smallest rectangle around what is used inside `area`; null when nothing is. */
export function usedRect(sheet: SheetModel, area: Rect, valuesOnly: boolean): Rect | null {
  let found: Rect | null = null;
  const add = (row: number, column: number): void => {
    if (!contains(area, row, column)) return;
    const cell = { top: row, bottom: row, left: column, right: column };
    found = found ? boundingRect(found, cell) : cell;
  };
  for (const { row, column } of sheet.cells.all()) add(row, column);
  if (valuesOnly) return found;
  for (const { row, column, value } of sheet.formats.cells()) if (value !== DEFAULT_FORMAT) add(row, column);
  return sheet.mergeList.reduce<Rect | null>((all, merge) => {
    const part = intersect(merge, area);
    return part && all ? boundingRect(all, part) : (part ?? all);
  }, found);
}
