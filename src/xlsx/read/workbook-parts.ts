import { success, type Result } from '../../core';
import { fileFault } from '../file-fault';
import { RELATIONSHIP, type OpcPackage, type Relationship } from '../package';
import {
  attributesOf,
  childElements,
  decodeText,
  findChild,
  isTrue,
  NAMESPACE,
  relationshipIdOf,
  rootElement,
  rootNamespace,
  type ElementRange,
} from '../xml';
import { readSmallPart } from './small-part';

/** `other` = macro sheets and what may come; they are kept and never read as tables. */
export type SheetKind = 'worksheet' | 'chartsheet' | 'dialogsheet' | 'other';

/** A sheet as the workbook part lists it, in tab order. */
export interface SheetPart {
  readonly title: string;
  readonly sheetId: number;
  readonly relationshipId: string;
  readonly partName: string;
  readonly kind: SheetKind;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
}

export interface DefinedName {
  readonly name: string;
  /** Zero-based position of the sheet it belongs to; null for the workbook's own names. */
  readonly localSheetId: number | null;
  readonly isHidden: boolean;
  /** What it stands for, without `=`. */
  readonly text: string;
}

/** What the workbook part says. */
export interface WorkbookParts {
  readonly sheetList: readonly SheetPart[];
  readonly nameList: readonly DefinedName[];
  readonly isDate1904: boolean;
  /** Zero-based position of the sheet that is shown first. */
  readonly activeIndex: number;
}

const KIND_BY_TYPE: ReadonlyMap<string, SheetKind> = new Map([
  [RELATIONSHIP.worksheet, 'worksheet'],
  [RELATIONSHIP.chartsheet, 'chartsheet'],
  [RELATIONSHIP.dialogsheet, 'dialogsheet'],
]);

/** Reads the workbook part. Issues: `file-not-workbook`, `file-part-missing`, `file-broken-xml`. */
export function readWorkbookParts(pkg: OpcPackage): Result<WorkbookParts> {
  const part = pkg.workbookPart;
  const xml = readSmallPart(pkg, part);
  if (!xml.ok) return xml;
  const root = rootElement(xml.value);
  if (root?.localName !== 'workbook' || rootNamespace(xml.value) !== NAMESPACE.main)
    return fileFault('file-not-workbook');
  const sheets = readSheets(pkg, xml.value, root);
  if (!sheets.ok) return sheets;
  const properties = findChild(xml.value, root, 'workbookPr');
  const date1904 = properties ? attributesOf(xml.value, properties).get('date1904') : undefined;
  return success({
    sheetList: sheets.value,
    nameList: readNames(xml.value, root),
    isDate1904: isTrue(date1904),
    activeIndex: readActiveIndex(xml.value, root, sheets.value.length),
  });
}

function readActiveIndex(xml: string, root: ElementRange, sheetCount: number): number {
  const views = findChild(xml, root, 'bookViews');
  const view = views && findChild(xml, views, 'workbookView');
  const index = Number(view ? (attributesOf(xml, view).get('activeTab') ?? 0) : 0);
  return Number.isInteger(index) && index >= 0 && index < sheetCount ? index : 0;
}

function readSheets(pkg: OpcPackage, xml: string, root: ElementRange): Result<readonly SheetPart[]> {
  const relationshipById = new Map(pkg.relationshipList(pkg.workbookPart).map((each) => [each.id, each]));
  const parent = findChild(xml, root, 'sheets');
  const sheetList: SheetPart[] = [];
  const partSet = new Set<string>();
  for (const element of parent ? childElements(xml, parent, 'sheet') : []) {
    const attributes = attributesOf(xml, element);
    const id = relationshipIdOf(attributes) ?? '';
    const sheet = sheetOf(attributes, relationshipById.get(id));
    if (!sheet || !pkg.has(sheet.partName))
      return fileFault('file-part-missing', { part: sheet?.partName ?? attributes.get('name') ?? id });
    if (partSet.has(sheet.partName)) return fileFault('file-broken-xml', { part: pkg.workbookPart });
    partSet.add(sheet.partName);
    sheetList.push(sheet);
  }
  return sheetList.length > 0 ? success(sheetList) : fileFault('file-not-workbook');
}

function sheetOf(
  attributes: ReadonlyMap<string, string>,
  relationship: Relationship | undefined,
): SheetPart | null {
  if (!relationship?.partName) return null;
  const state = attributes.get('state');
  return {
    title: attributes.get('name') ?? '',
    sheetId: Number(attributes.get('sheetId') ?? 0),
    relationshipId: relationship.id,
    partName: relationship.partName,
    kind: KIND_BY_TYPE.get(relationship.type) ?? 'other',
    visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
  };
}

function readNames(xml: string, root: ElementRange): readonly DefinedName[] {
  const parent = findChild(xml, root, 'definedNames');
  return (parent ? childElements(xml, parent, 'definedName') : []).map((element) => {
    const attributes = attributesOf(xml, element);
    const localSheetId = attributes.get('localSheetId');
    return {
      name: attributes.get('name') ?? '',
      localSheetId: localSheetId === undefined ? null : Number(localSheetId),
      isHidden: isTrue(attributes.get('hidden')),
      text: decodeText(xml.slice(element.innerStart, element.innerEnd)).trim(),
    };
  });
}
