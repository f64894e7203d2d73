import { MAX_COLUMN, MAX_ROW, success, type CellRange, type Result } from '../../core';
import type { OpcPackage } from '../package';
import type { Budget } from './budget';
import { CellFactory } from './cell-value';
import { readGrid, type Grid } from './grid-reader';
import { readNumberFormats } from './number-formats';
import { RowFilter } from './row-filter';
import { readSharedStrings } from './shared-strings';
import type { SheetContent } from './sheet-part';

export const WHOLE_SHEET: CellRange = { top: 1, left: 1, bottom: MAX_ROW, right: MAX_COLUMN };

/** What turns the file's stored texts into cells. Issues: those of the string and style parts. */
export function readFactory(pkg: OpcPackage, isDate1904: boolean): Result<CellFactory> {
  const sharedStrings = readSharedStrings(pkg);
  if (!sharedStrings.ok) return sharedStrings;
  const formatList = readNumberFormats(pkg);
  if (!formatList.ok) return formatList;
  return success(
    new CellFactory({ sharedStrings: sharedStrings.value, formatList: formatList.value, isDate1904 }),
  );
}

/** All cells of a sheet; none in chart sheets. Issues: `readGrid`. */
export function readWholeSheet(content: SheetContent, factory: CellFactory, budget: Budget): Result<Grid> {
  const { part, text, sheetData } = content;
  if (!sheetData) return success(new Map());
  return readGrid({ part, text, element: sheetData }, new RowFilter([WHOLE_SHEET]), factory, budget);
}
