import type { CellScalar } from '../../core';
import type { OpcPackage } from '../package';
import { CONTENT_TYPE } from '../package';
import type { TablePart } from '../read';
import { columnNameAttribute } from '../write';
import { applyEdits, childElements, escapeText, findChild, rootElement } from '../xml';

const EMPTY_NAME = 'Kolumn';

/**
 * The name that a table's column gets from what was typed into its header: text, never empty, unique in the
 * table without regard to case. `position` is zero-based; `nameList` holds the names as they are now.
 */
export function headerName(value: CellScalar, position: number, nameList: readonly string[]): string {
  const takenSet = new Set(nameList.flatMap((name, at) => (at === position ? [] : [name.toLowerCase()])));
  const typed =
    value === null ? '' : typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
  const isEmpty = typed.trim() === '';
  const wanted = isEmpty ? `${EMPTY_NAME}${position + 1}` : typed;
  if (!takenSet.has(wanted.toLowerCase())) return wanted;
  let number = 2;
  while (takenSet.has(`${wanted}${number}`.toLowerCase())) number += 1;
  return `${wanted}${number}`;
}

/** The table part's text with other column names: zero-based position → name. */
export function renamedColumns(text: string, nameByPosition: ReadonlyMap<number, string>): string {
  const root = rootElement(text);
  const parent = root && findChild(text, root, 'tableColumns');
  const columnList = parent ? childElements(text, parent, 'tableColumn') : [];
  return applyEdits(
    text,
    [...nameByPosition].flatMap(([position, name]) => {
      const column = columnList[position];
      if (!column) return [];
      const tag = text.slice(column.start, column.innerStart);
      const next = tag.replace(
        /(\sname\s*=\s*)("[^"]*"|'[^']*')/,
        (_, start: string) => `${start}"${columnNameAttribute(name)}"`,
      );
      return next === tag ? [] : [{ start: column.start, end: column.innerStart, text: next }];
    }),
  );
}

/** True when a formula of the workbook refers to that column by name: renaming it would break the formula. */
export function isColumnReferred(pkg: OpcPackage, table: TablePart, name: string): boolean {
  const escaped = escapeText(name.replace(/['#[\]@]/g, (character) => `'${character}`));
  const needleList = [escaped, escaped.replace(/\n/g, '&#10;'), escaped.replace(/\n/g, '_x000a_')].map(
    (text) => `[${text}]`,
  );
  const typeSet = new Set<string | null>([CONTENT_TYPE.worksheet, CONTENT_TYPE.table]);
  return pkg.partNameList
    .filter((part) => part === pkg.workbookPart || typeSet.has(pkg.contentTypeOf(part)))
    .some((part) => {
      const text = pkg.readText(part);
      return (
        text.ok &&
        needleList.some((needle) => text.value.includes(needle) && refersTo(text.value, needle, table))
      );
    });
}

/** The reference stands in a formula: behind the table's name, a qualifier of it, or a range of columns. */
function refersTo(text: string, needle: string, table: TablePart): boolean {
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
    const before = text.slice(Math.max(0, at - 300), at).toLowerCase();
    if (before.includes(table.displayName.toLowerCase()) || /[[,:]$/.test(before)) return true;
  }
  return false;
}
