import { parseRange, success, type CellRange, type Result } from '../../core';
import { fileFault } from '../file-fault';
import type { OpcPackage } from '../package';
import { readSmallPart } from './small-part';
import {
  attributesOf,
  childElements,
  decodeXstring,
  findChild,
  rootElement,
  type ElementRange,
} from '../xml';

/** An Excel table as its part describes it. */
export interface TablePart {
  readonly partName: string;
  readonly id: number;
  readonly name: string;
  /** The name that formulas and people use. */
  readonly displayName: string;
  /** Header row, body and totals row; one-based. */
  readonly range: CellRange;
  readonly headerRowCount: number;
  readonly totalsRowCount: number;
  readonly columnNameList: readonly string[];
}

/** Tables by part name, each with the text that it was read of. */
const tablesByPackage = new WeakMap<
  OpcPackage,
  Map<string, { readonly text: string; readonly table: TablePart }>
>();

/**
 * Reads a table part; the same object as long as its text stands. Issues: `file-huge-reference` (range outside the
 * sheet), `file-broken-xml`.
 */
export function readTablePart(pkg: OpcPackage, partName: string): Result<TablePart> {
  const text = readSmallPart(pkg, partName);
  if (!text.ok) return text;
  const tableByPart = tablesByPackage.get(pkg) ?? new Map<string, { text: string; table: TablePart }>();
  const known = tableByPart.get(partName);
  if (known?.text === text.value) return success(known.table);
  const read = parseTable(partName, text.value);
  if (read.ok) tablesByPackage.set(pkg, tableByPart.set(partName, { text: text.value, table: read.value }));
  return read;
}

function parseTable(partName: string, text: string): Result<TablePart> {
  const root = rootElement(text);
  if (root?.localName !== 'table') return fileFault('file-broken-xml', { part: partName });
  const valueOf = attributeReader(text, root);
  const range = parseRange(valueOf('ref', ''));
  if (!range) return refuseRange(partName, valueOf('ref', ''));
  const name = valueOf('name', valueOf('displayName', ''));
  const table: TablePart = {
    partName,
    id: Number(valueOf('id', '0')),
    name,
    displayName: valueOf('displayName', name),
    range,
    headerRowCount: Number(valueOf('headerRowCount', '1')),
    totalsRowCount: Number(valueOf('totalsRowCount', '0')),
    columnNameList: readColumnNames(text, root),
  };
  return hasRoom(table) ? success(table) : fileFault('file-broken-xml', { part: partName });
}

function attributeReader(text: string, element: ElementRange): (name: string, fallback: string) => string {
  const attributes = attributesOf(text, element);
  return (name, fallback) => attributes.get(name) ?? fallback;
}

function readColumnNames(text: string, root: ElementRange): readonly string[] {
  const parent = findChild(text, root, 'tableColumns');
  const columnList = parent ? childElements(text, parent, 'tableColumn') : [];
  return columnList.map((column) => decodeXstring(attributesOf(text, column).get('name') ?? ''));
}

function refuseRange(part: string, ref: string): Result<never> {
  const isRange = /^\$?[A-Za-z]+\$?\d+(:\$?[A-Za-z]+\$?\d+)?$/.test(ref);
  return isRange ? fileFault('file-huge-reference', { part, ref }) : fileFault('file-broken-xml', { part });
}

function hasRoom({ range, headerRowCount, totalsRowCount }: TablePart): boolean {
  const rowCount = range.bottom - range.top + 1;
  return headerRowCount >= 0 && totalsRowCount >= 0 && headerRowCount + totalsRowCount <= rowCount;
}
