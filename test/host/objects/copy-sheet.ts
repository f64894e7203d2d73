import { HostError } from '../protocol';
import { WHOLE_SHEET, type SheetModel, type WorkbookModel } from '../model';

function freeTitle(book: WorkbookModel, name: string): string {
  let number = 2;
  const titleOf = (): string => `${name.slice(0, 31 - ` (${number})`.length)} (${number})`;
  while (book.findSheet(titleOf())) number += 1;
  return titleOf();
}

function place(book: WorkbookModel, copy: SheetModel, position: string, near: SheetModel | null): void {
  const indexByPosition: Readonly<Record<string, () => number>> = {
    None: () => book.sheetList.length - 1,
    Beginning: () => 0,
    End: () => book.sheetList.length - 1,
    Before: () => book.sheetList.indexOf(near!),
    After: () => book.sheetList.indexOf(near!) + 1,
  };
  const index = indexByPosition[position];
  if (!index || ((position === 'Before' || position === 'After') && !near))
    throw new HostError('InvalidArgument');
  book.moveSheet(copy, Math.min(index(), book.sheetList.length - 1));
}

/** A copy with contents, looks, rules, merges, sizes and its sheet's names; tables become plain cells. */
export function copySheet(
  book: WorkbookModel,
  sheet: SheetModel,
  position: string,
  near: SheetModel | null,
): SheetModel {
  const copy = book.addSheet(freeTitle(book, sheet.name));
  for (const { row, column, content } of sheet.cells.all()) copy.cells.set(row, column, content);
  copy.formats.patch(WHOLE_SHEET, () => sheet.formats.columnValue(16_383));
  for (const column of sheet.formats.columnList()) {
    copy.formats.patch({ ...WHOLE_SHEET, left: column, right: column }, () =>
      sheet.formats.columnValue(column),
    );
  }
  for (const { row, column, value } of sheet.formats.cells()) copy.formats.set(row, column, value);
  for (const { row, column, value } of sheet.validations.cells()) copy.validations.set(row, column, value);
  copyLines(sheet, copy);
  copy.conditionalFormatList = sheet.conditionalFormatList.map((format) => ({
    ...format,
    id: book.newFormatId(),
    partByName: new Map(format.partByName),
  }));
  for (const { name, formula, comment } of sheet.nameList) book.addName(name, formula, copy, comment);
  place(book, copy, position, near);
  return copy;
}

function copyLines(sheet: SheetModel, copy: SheetModel): void {
  for (const [index, size] of sheet.heightByRow) copy.heightByRow.set(index, size);
  for (const [index, size] of sheet.widthByColumn) copy.widthByColumn.set(index, size);
  for (const index of sheet.hiddenRowSet) copy.hiddenRowSet.add(index);
  for (const index of sheet.hiddenColumnSet) copy.hiddenColumnSet.add(index);
  copy.mergeList = sheet.mergeList;
  copy.freezeRect = sheet.freezeRect;
  copy.tabColor = sheet.tabColor;
  copy.showGridlines = sheet.showGridlines;
}
