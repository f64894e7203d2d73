import { posix } from 'node:path';
import { unzipSync } from 'fflate';
import { childrenOf, decodePart, parseXml, type XmlElement } from './xml-tree';

/** Part name without leading slash → uncompressed bytes. */
export type PartMap = ReadonlyMap<string, Uint8Array>;

export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** Part name for an inner target, the text as written for an external one. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** A sheet of the workbook, in tab order. */
export interface SheetPart {
  readonly title: string;
  readonly sheetId: string;
  readonly state: string;
  readonly path: string;
  /** `worksheet` or `chartsheet`, as its relationship says. */
  readonly kind: string;
}

/** The parts of a package; folder entries are left out. */
export function readParts(bytes: Uint8Array): PartMap {
  const entryList = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/'));
  return new Map(entryList.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The text of a part that must be there. */
export function partText(parts: PartMap, name: string): string {
  const bytes = parts.get(name);
  if (!bytes) throw new Error(`no part ${name}; there are ${[...parts.keys()].join(', ')}`);
  return decodePart(bytes);
}

/** The root element of a part that must be there. */
export function partXml(parts: PartMap, name: string): XmlElement {
  return parseXml(partText(parts, name));
}

/** `xl/worksheets/sheet1.xml` → `xl/worksheets/_rels/sheet1.xml.rels`; '' = the package itself. */
export function relsPath(part: string): string {
  return part === ''
    ? '_rels/.rels'
    : posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`);
}

/** The relationships of a part, empty when it has none. */
export function relationshipsOf(parts: PartMap, part: string): readonly Relationship[] {
  const path = relsPath(part);
  if (!parts.has(path)) return [];
  return childrenOf(partXml(parts, path), 'Relationship').map(({ attributes }) => {
    const isExternal = attributes['TargetMode'] === 'External';
    const target = attributes['Target'] ?? '';
    return {
      id: attributes['Id'] ?? '',
      type: attributes['Type'] ?? '',
      target: isExternal ? target : innerTarget(part, target),
      isExternal,
    };
  });
}

function innerTarget(part: string, target: string): string {
  const path = decodeURIComponent(target.split('#')[0]!);
  return path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(part), path);
}

const kindOf = (relationship: Relationship): string =>
  relationship.type.slice(relationship.type.lastIndexOf('/') + 1);

/** The targets of a part's relationships of a kind (`table`, `theme`), transitional or strict. */
export function targetsOf(parts: PartMap, part: string, kind: string): readonly string[] {
  return relationshipsOf(parts, part)
    .filter((relationship) => kindOf(relationship) === kind)
    .map((relationship) => relationship.target);
}

/** The workbook part, wherever it lies. */
export function workbookPath(parts: PartMap): string {
  const [path] = targetsOf(parts, '', 'officeDocument');
  if (path === undefined) throw new Error('the package has no workbook');
  return path;
}

/** `{…/relationships}id` of an element, in any prefix, transitional or strict. */
export function relationshipId(element: XmlElement): string {
  const key = Object.keys(element.attributes).find((name) => name.endsWith('/relationships}id'));
  return key === undefined ? '' : element.attributes[key]!;
}

/** The sheets in tab order; a sheet without relationship has an empty path. */
export function sheetParts(parts: PartMap): readonly SheetPart[] {
  const path = workbookPath(parts);
  const byId = new Map(relationshipsOf(parts, path).map((relationship) => [relationship.id, relationship]));
  const [sheets] = childrenOf(partXml(parts, path), 'sheets');
  return childrenOf(sheets, 'sheet').map((sheet) => {
    const relationship = byId.get(relationshipId(sheet));
    return {
      title: sheet.attributes['name'] ?? '',
      sheetId: sheet.attributes['sheetId'] ?? '',
      state: sheet.attributes['state'] ?? 'visible',
      path: relationship?.target ?? '',
      kind: relationship ? kindOf(relationship) : '',
    };
  });
}

/** Content type of a part, by override or extension; null when the package gives none. */
export function contentTypeOf(parts: PartMap, part: string): string | null {
  const types = partXml(parts, '[Content_Types].xml');
  const override = childrenOf(types, 'Override').find(
    ({ attributes }) => attributes['PartName']?.toLowerCase() === `/${part}`.toLowerCase(),
  );
  const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
  const byExtension = childrenOf(types, 'Default').find(
    ({ attributes }) => attributes['Extension']?.toLowerCase() === extension,
  );
  return (override ?? byExtension)?.attributes['ContentType'] ?? null;
}
