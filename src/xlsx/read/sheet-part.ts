import { success, type Result } from '../../core';
import { fileFault } from '../file-fault';
import type { OpcPackage } from '../package';
import {
  attributesOf,
  childElements,
  isTrue,
  relationshipIdOf,
  rootElement,
  type ElementRange,
} from '../xml';
import type { SheetPart } from './workbook-parts';

/** What a sheet part says beside its cells. */
export interface SheetContent {
  readonly part: string;
  readonly text: string;
  /** The `sheetData` element; null in chart sheets. */
  readonly sheetData: ElementRange | null;
  /** Table parts in the order of `tableParts`. */
  readonly tablePartList: readonly string[];
  readonly isProtected: boolean;
}

/** Reads a sheet part without its cells. Issues: `file-broken-xml`, `file-part-missing` (a lost table). */
export function readSheetContent(pkg: OpcPackage, { partName }: SheetPart): Result<SheetContent> {
  const xml = pkg.readText(partName);
  if (!xml.ok) return xml;
  const text = xml.value;
  const root = rootElement(text);
  const childList = root ? childElements(text, root) : [];
  const byName = (name: string) => childList.find((child) => child.localName === name) ?? null;
  const tableParts = byName('tableParts');
  const idList = (tableParts ? childElements(text, tableParts, 'tablePart') : []).map(
    (element) => relationshipIdOf(attributesOf(text, element)) ?? '',
  );
  const tables = targetParts(pkg, partName, idList);
  if (!tables.ok) return tables;
  const protection = byName('sheetProtection');
  return success({
    part: partName,
    text,
    sheetData: byName('sheetData'),
    tablePartList: tables.value,
    isProtected: protection !== null && isTrue(attributesOf(text, protection).get('sheet')),
  });
}

function targetParts(pkg: OpcPackage, source: string, idList: readonly string[]): Result<readonly string[]> {
  const relationshipById = new Map(pkg.relationshipList(source).map((each) => [each.id, each]));
  const partList: string[] = [];
  for (const id of idList) {
    const part = relationshipById.get(id)?.partName;
    if (!part || !pkg.has(part)) return fileFault('file-part-missing', { part: part ?? `${source}#${id}` });
    partList.push(part);
  }
  return success(partList);
}
