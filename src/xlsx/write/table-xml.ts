import { rangeA1 } from '../../core';
import type { PlannedTable } from '../../workbook';
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

/** A column name as the value of an attribute; line breaks stand as Excel writes them. */
export function columnNameAttribute(name: string): string {
  return escapeAttribute(encodeXstring(name).replace(/\n/g, '_x000a_'));
}
