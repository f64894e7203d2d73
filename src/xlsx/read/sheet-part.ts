import { success, type Result } from '../../core';
import { fileFault } from '../file-fault';
import type { OpcPackage } from '../package';
import {
  attributesOf,
  childElements,
  findChild,
  isTrue,
  relationshipIdOf,
  rootElement,
  type ElementRange,
} from '../xml';
import type { SheetPart } from './workbook-parts';

/** A sheet part without its rows: small, and the same after every edit of cells. */
export interface SheetFrame {
  readonly text: string;
  readonly root: ElementRange | null;
  readonly childList: readonly ElementRange[];
}

/** What a sheet part says beside its cells. */
export interface SheetContent {
  readonly part: string;
  readonly text: string;
  /** The `sheetData` element; null in chart sheets. */
  readonly sheetData: ElementRange | null;
  readonly frame: SheetFrame;
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
  const sheetData = root && findChild(text, root, 'sheetData');
  const frame = frameOf(text, sheetData);
  const tableParts = frameChild(frame, 'tableParts');
  const idList = (tableParts ? childElements(frame.text, tableParts, 'tablePart') : []).map(
    (element) => relationshipIdOf(attributesOf(frame.text, element)) ?? '',
  );
  const tables = targetParts(pkg, partName, idList);
  if (!tables.ok) return tables;
  const protection = frameChild(frame, 'sheetProtection');
  return success({
    part: partName,
    text,
    sheetData,
    frame,
    tablePartList: tables.value,
    isProtected: protection !== null && isTrue(attributesOf(frame.text, protection).get('sheet')),
  });
}

/** The first child of the sheet's root of that local name, in the frame's text. */
export function frameChild({ childList }: SheetFrame, localName: string): ElementRange | null {
  return childList.find((child) => child.localName === localName) ?? null;
}

function frameOf(whole: string, sheetData: ElementRange | null): SheetFrame {
  const text = sheetData ? whole.slice(0, sheetData.innerStart) + whole.slice(sheetData.innerEnd) : whole;
  const root = rootElement(text);
  return { text, root, childList: root ? childElements(text, root) : [] };
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
