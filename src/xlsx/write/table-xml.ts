import type { CellScalar } from '../../core';
import { a1, rangeA1 } from '../../core';
import type { PlannedTable, SheetPlan } from '../../workbook';
import { encodeXstring, escapeAttribute } from '../xml';

/** A new table part. `tableId` must be unique in the package; `mainNamespace` as the workbook has it. */
export function tableXml(table: PlannedTable, tableId: number, mainNamespace: string): string {
  const ref = rangeA1(table.range);
  const columns = table.columnList
    .map((name, index) => `<tableColumn id="${index + 1}" name="${columnNameAttribute(name)}"/>`)
    .join('');
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
    `<table xmlns="${mainNamespace}" id="${tableId}" name="${escapeAttribute(table.name)}"` +
    ` displayName="${escapeAttribute(table.name)}" ref="${ref}" totalsRowShown="0">` +
    (table.hasFilter ? `<autoFilter ref="${ref}"/>` : '') +
    `<tableColumns count="${table.columnList.length}">${columns}</tableColumns>` +
    `<tableStyleInfo name="${escapeAttribute(table.tableStyle)}" showFirstColumn="0" showLastColumn="0"` +
    ` showRowStripes="1" showColumnStripes="0"/></table>`
  );
}

/** Line breaks in a column name stand as Excel writes them. */
function columnNameAttribute(name: string): string {
  return escapeAttribute(encodeXstring(name).replace(/\n/g, '_x000a_'));
}

/**
 * Throws RangeError for a planned table that Excel would repair: no body row, another number of names than
 * columns, two columns of one name, or a header cell that is not the column's name as plain text.
 */
export function refuseBadTables(sheet: SheetPlan): void {
  for (const table of sheet.tableList) {
    const { range, columnList } = table;
    const isShapeRight = range.bottom > range.top && columnList.length === range.right - range.left + 1;
    if (!isShapeRight) throw new RangeError(`table ${table.name} with range ${rangeA1(range)}`);
    if (new Set(columnList.map((name) => name.toLowerCase())).size < columnList.length) {
      throw new RangeError(`table ${table.name} with two columns of one name`);
    }
    const header = rowValues(sheet, range.top);
    columnList.forEach((name, index) => {
      if (header.get(range.left + index) === name) return;
      throw new RangeError(`table ${table.name}: ${a1(range.top, range.left + index)} is not "${name}"`);
    });
  }
}

function rowValues(sheet: SheetPlan, rowNumber: number): ReadonlyMap<number, CellScalar> {
  const row = sheet.rowList.find((candidate) => candidate.rowNumber === rowNumber);
  const pairs = (row?.cellList ?? []).map(({ columnNumber, content }): [number, CellScalar] => [
    columnNumber,
    content.kind === 'value' ? content.value : null,
  ]);
  return new Map(pairs);
}
