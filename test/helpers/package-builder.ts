import { strToU8, zipSync, type Zippable } from 'fflate';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const STRICT_MAIN = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
export const STRICT_REL = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
export const PACKAGE_REL = 'http://schemas.openxmlformats.org/package/2006/relationships';
export const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
export const SHEET_ML = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';
const RELS_TYPE = 'application/vnd.openxmlformats-package.relationships+xml';

/** Entry name → text or bytes, in the order of the container. */
export type PartContents = Readonly<Record<string, string | Uint8Array>>;

/** Zips parts with a fixed time stamp (2022-12-31 12:00). */
export function zipParts(parts: PartContents): Uint8Array {
  const zippable: Zippable = {};
  for (const [name, content] of Object.entries(parts))
    zippable[name] = [
      typeof content === 'string' ? strToU8(content) : content,
      { mtime: new Date(2022, 11, 31, 12) },
    ];
  return zipSync(zippable);
}

export interface TableSpec {
  readonly name: string;
  readonly ref: string;
  readonly columnList: readonly string[];
  /** More attributes of `<table>`, e.g. ` totalsRowCount="1"`. */
  readonly attributes?: string;
}

export interface SheetSpec {
  readonly title: string;
  readonly state?: string;
  /** Content of `<sheetData>`. */
  readonly rows?: string;
  /** Elements between sheetData and tableParts. */
  readonly after?: string;
  readonly tableList?: readonly TableSpec[];
  /** The whole sheet part instead of the above. */
  readonly xml?: string | Uint8Array;
  readonly kind?: 'worksheet' | 'chartsheet' | 'dialogsheet';
}

export interface WorkbookSpec {
  readonly sheetList: readonly SheetSpec[];
  /** Prefix of the main namespace with colon, e.g. `x:`. */
  readonly prefix?: string;
  readonly isStrict?: boolean;
  readonly hasAbsoluteTargets?: boolean;
  /** Content of `<definedNames>`. */
  readonly names?: string;
  /** Attributes of `<workbookPr>`. */
  readonly properties?: string;
  /** Content of `<sst>`. */
  readonly strings?: string;
  /** Content of `<styleSheet>`. */
  readonly styles?: string;
  readonly workbookType?: string;
  /** More parts, or other contents of those built here. */
  readonly parts?: PartContents;
}

interface Target {
  readonly type: string;
  readonly path: string;
}

/** The parts of a small workbook; every form that files come in can be asked for. */
export function workbookParts(spec: WorkbookSpec): Record<string, string | Uint8Array> {
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': contentTypesXml(spec),
    '_rels/.rels': relationshipsXml(spec, '', [{ type: 'officeDocument', path: 'xl/workbook.xml' }]),
    'xl/workbook.xml': workbookXml(spec),
    'xl/_rels/workbook.xml.rels': relationshipsXml(spec, 'xl/', workbookTargets(spec)),
  };
  if (spec.strings !== undefined) parts['xl/sharedStrings.xml'] = element(spec, 'sst', spec.strings);
  if (spec.styles !== undefined) parts['xl/styles.xml'] = element(spec, 'styleSheet', spec.styles);
  spec.sheetList.forEach((sheet, i) => Object.assign(parts, sheetParts(spec, sheet, i)));
  return { ...parts, ...spec.parts };
}

/** The bytes of a small workbook. */
export function buildWorkbook(spec: WorkbookSpec): Uint8Array {
  return zipParts(workbookParts(spec));
}

/** A workbook with one sheet `Blad` and one table `T` over `ref`, whose columns are named `A`, `B` … */
export function tableWorkbook(
  rows: string,
  ref: string,
  columnList: readonly string[],
  more = {},
): Uint8Array {
  const table: TableSpec = { name: 'T', ref, columnList };
  return buildWorkbook({ sheetList: [{ title: 'Blad', rows, tableList: [table] }], ...more });
}

function element(spec: WorkbookSpec, name: string, inner: string): string {
  const p = spec.prefix ?? '';
  const colon = p === '' ? '' : `:${p.slice(0, -1)}`;
  const [main, rel] = spec.isStrict ? [STRICT_MAIN, STRICT_REL] : [MAIN, REL];
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${p}${name} xmlns${colon}="${main}" xmlns:r="${rel}">${inner}</${p}${name}>`;
}

function workbookXml(spec: WorkbookSpec): string {
  const p = spec.prefix ?? '';
  const sheetList = spec.sheetList.map(({ title, state }, i) => {
    const stateXml = state ? ` state="${state}"` : '';
    return `<${p}sheet name="${title}" sheetId="${i + 1}"${stateXml} r:id="rId${i + 1}"/>`;
  });
  const names = spec.names ? `<${p}definedNames>${spec.names}</${p}definedNames>` : '';
  const properties = spec.properties ? `<${p}workbookPr ${spec.properties}/>` : '';
  return element(spec, 'workbook', `${properties}<${p}sheets>${sheetList.join('')}</${p}sheets>${names}`);
}

function workbookTargets(spec: WorkbookSpec): readonly Target[] {
  const targetList: Target[] = spec.sheetList.map((sheet, i) => ({
    type: sheet.kind ?? 'worksheet',
    path: `xl/worksheets/sheet${i + 1}.xml`,
  }));
  if (spec.strings !== undefined) targetList.push({ type: 'sharedStrings', path: 'xl/sharedStrings.xml' });
  if (spec.styles !== undefined) targetList.push({ type: 'styles', path: 'xl/styles.xml' });
  return targetList;
}

function sheetParts(
  spec: WorkbookSpec,
  sheet: SheetSpec,
  index: number,
): Record<string, string | Uint8Array> {
  const p = spec.prefix ?? '';
  const tableList = sheet.tableList ?? [];
  const path = `xl/worksheets/sheet${index + 1}.xml`;
  const idList = tableList.map((_, i) => `<${p}tablePart r:id="rId${i + 1}"/>`);
  const tableParts = idList.length > 0 ? `<${p}tableParts>${idList.join('')}</${p}tableParts>` : '';
  const inner = `<${p}sheetData>${sheet.rows ?? ''}</${p}sheetData>${sheet.after ?? ''}${tableParts}`;
  const parts: Record<string, string | Uint8Array> = {
    [path]: sheet.xml ?? element(spec, 'worksheet', inner),
  };
  if (tableList.length === 0) return parts;
  const targetList = tableList.map((_, i) => ({ type: 'table', path: tablePath(index, i) }));
  parts[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = relationshipsXml(
    spec,
    'xl/worksheets/',
    targetList,
  );
  tableList.forEach((table, i) => {
    parts[tablePath(index, i)] = tableXml(spec, table, index * 100 + i + 1);
  });
  return parts;
}

function tablePath(sheetIndex: number, index: number): string {
  return `xl/tables/table${sheetIndex * 100 + index + 1}.xml`;
}

function tableXml(spec: WorkbookSpec, table: TableSpec, id: number): string {
  const p = spec.prefix ?? '';
  const columnList = table.columnList.map((name, i) => `<${p}tableColumn id="${i + 1}" name="${name}"/>`);
  const attributes = ` id="${id}" name="${table.name}" displayName="${table.name}" ref="${table.ref}"${table.attributes ?? ''}`;
  const inner = `<${p}tableColumns count="${columnList.length}">${columnList.join('')}</${p}tableColumns>`;
  return element(spec, 'table', inner).replace(' xmlns', `${attributes} xmlns`);
}

function relationshipsXml(spec: WorkbookSpec, folder: string, targetList: readonly Target[]): string {
  const base = spec.isStrict ? STRICT_REL : REL;
  const list = targetList.map(({ type, path }, i) => {
    const target = spec.hasAbsoluteTargets ? `/${path}` : relative(folder, path);
    return `<Relationship Id="rId${i + 1}" Type="${base}/${type}" Target="${target}"/>`;
  });
  return `<Relationships xmlns="${PACKAGE_REL}">${list.join('')}</Relationships>`;
}

function relative(folder: string, path: string): string {
  if (path.startsWith(folder)) return path.slice(folder.length);
  return `../${path.slice('xl/'.length)}`;
}

function contentTypesXml(spec: WorkbookSpec): string {
  const workbookType = spec.workbookType ?? `${SHEET_ML}sheet.main+xml`;
  const overrideList = spec.sheetList.map(
    (_, i) =>
      `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${SHEET_ML}worksheet+xml"/>`,
  );
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n<Types xmlns="${CONTENT_TYPES}">` +
    `<Default Extension="rels" ContentType="${RELS_TYPE}"/><Default Extension="xml" ContentType="application/xml"/>` +
    `<Override PartName="/xl/workbook.xml" ContentType="${workbookType}"/>${overrideList.join('')}</Types>`
  );
}
