import { HostError } from '../protocol';
import { NO_CONTENT } from './cells';
import { assertEditable } from './guard';
import { cellCountOf, isInside, overlaps, type Rect } from './rect';
import type { SheetModel } from './sheet';

/** One merge; the first cell that holds something gives the text. */
function mergeOne(sheet: SheetModel, rect: Rect): void {
  const partly = sheet.mergeList.some((merge) => overlaps(merge, rect) && !isInside(merge, rect));
  if (partly) throw new HostError('InvalidArgument', 'the range cuts through a merge');
  sheet.mergeList = sheet.mergeList.filter((merge) => !overlaps(merge, rect));
  if (cellCountOf(rect) === 1) return;
  const placedList = [...sheet.cells.inside(rect)].sort((a, b) => a.row - b.row || a.column - b.column);
  const [first] = placedList;
  sheet.cells.clear(rect);
  sheet.cells.set(rect.top, rect.left, first?.content ?? NO_CONTENT);
  sheet.mergeList = [...sheet.mergeList, rect];
}

/** Merges a range as a whole, or row by row (`across`). */
export function mergeCells(sheet: SheetModel, rect: Rect, isAcross: boolean): void {
  assertEditable(sheet);
  if (sheet.tableList.some((table) => overlaps(table.rect, rect))) {
    throw new HostError('InvalidOperation', 'cells of a table cannot be merged');
  }
  if (!isAcross) return mergeOne(sheet, rect);
  for (let row = rect.top; row <= rect.bottom; row += 1) mergeOne(sheet, { ...rect, top: row, bottom: row });
}

/** Takes apart every merge that the range touches. */
export function unmergeCells(sheet: SheetModel, rect: Rect): void {
  assertEditable(sheet);
  sheet.mergeList = sheet.mergeList.filter((merge) => !overlaps(merge, rect));
}
