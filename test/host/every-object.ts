import type { HostObject } from './protocol';
import { addTable, internValidation, NO_VALIDATION, type WorkbookModel } from './model';
import { CONDITIONAL_KINDS, ConditionalFormatObject } from './objects/conditional-format';
import { RangeObject } from './objects/range';
import { WorkbookObject } from './objects/workbook';
import { WorksheetObject } from './objects/worksheet';

const AREA = { top: 0, left: 0, bottom: 3, right: 2 };

/** A workbook in which every class of the host has an object. */
function furnish(book: WorkbookModel): void {
  const sheet = book.activeSheet;
  addTable(book, sheet, AREA, true);
  book.addName('Namn', `=${sheet.name}!$A$1`);
  sheet.validations.patch(AREA, () =>
    internValidation({ ...NO_VALIDATION, rule: { custom: { formula: '=1' } } }),
  );
  sheet.cells.set(1, 1, { value: 0, formula: '=F9' });
  book.customPropertyByKey.set('nyckel', 'värde');
  sheet.rowBreakList = [2];
  sheet.customPropertyByKey.set('nyckel', 'värde');
  sheet.freezeRect = AREA;
  book.settingByKey.set('nyckel', 'värde');
}

function conditionalFormats(range: RangeObject): readonly HostObject[] {
  return [...CONDITIONAL_KINDS].map((type) => range.conditionalFormats.add(type));
}

/** The object's parts and items, as far as they can be reached by properties. */
function reach(object: HostObject, foundByType: Map<string, HostObject>): void {
  if (foundByType.has(object.typeName) && !(object instanceof ConditionalFormatObject)) return;
  foundByType.set(object.typeName, object);
  for (const item of object.items() ?? []) reach(item, foundByType);
  const { navigations } = object.members;
  for (const name of navigations.filter((each) => !navigations.includes(`${each}OrNullObject`))) {
    const part = (object as unknown as Readonly<Record<string, HostObject | null>>)[name];
    if (part) reach(part, foundByType);
  }
}

/** One object of every class, by walking from the workbook. */
export function everyObject(book: WorkbookModel): readonly HostObject[] {
  furnish(book);
  const foundByType = new Map<string, HostObject>();
  const sheet = new WorksheetObject(book, book.activeSheet);
  const range = new RangeObject(book, book.activeSheet, AREA);
  const table = sheet.tables.getItemAt(0);
  const startList: readonly HostObject[] = [
    ...conditionalFormats(range),
    new WorkbookObject(book),
    sheet,
    range,
    range.getTables(),
    range.removeDuplicates([0], true),
    range.getVisibleView(),
    range.getDirectPrecedents(),
    sheet.getRanges('A1:A2,C3'),
    table,
  ];
  for (const object of startList) reach(object, foundByType);
  return [...foundByType.values()].sort((a, b) => (a.typeName < b.typeName ? -1 : 1));
}
