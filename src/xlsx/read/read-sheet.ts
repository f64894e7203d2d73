import { failure, makeIssue, success, type Result } from '../../core';
import { foldTitle, type SheetData } from '../../workbook';
import type { OpcPackage } from '../package';
import { newBudget } from './budget';
import { wholeRows } from './grid-reader';
import { readSheetContent } from './sheet-part';
import { readFactory, readWholeSheet } from './whole-sheet';
import { readWorkbookParts, type SheetPart, type WorkbookParts } from './workbook-parts';

/**
 * All cells of the sheet with that title (case does not count), or of the sheet that is shown first. A chart
 * sheet has none. Issues: `sheet-missing`, and every `file-…` code.
 */
export function readSheet(pkg: OpcPackage, title: string | null): Result<SheetData> {
  const parts = readWorkbookParts(pkg);
  if (!parts.ok) return parts;
  const sheet = findSheet(parts.value, title);
  if (!sheet) return failure(makeIssue('sheet-missing', 'fel', { params: { sheet: title ?? '' } }));
  const content = readSheetContent(pkg, sheet);
  if (!content.ok) return content;
  const factory = readFactory(pkg, parts.value.isDate1904);
  if (!factory.ok) return factory;
  const grid = readWholeSheet(content.value, factory.value, newBudget(pkg.limits));
  return grid.ok ? success({ title: sheet.title, rowList: wholeRows(grid.value) }) : grid;
}

function findSheet({ sheetList, activeIndex }: WorkbookParts, title: string | null): SheetPart | undefined {
  if (title === null) return sheetList[activeIndex];
  return sheetList.find((sheet) => foldTitle(sheet.title) === foldTitle(title));
}
