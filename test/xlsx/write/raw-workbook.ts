import { strToU8, zipSync } from 'fflate';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export const TRANSITIONAL = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  rels: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};
export const STRICT = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  rels: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};

export interface RawSheet {
  readonly title: string;
  /** What stands inside `<worksheet>`, e.g. `<sheetData>…</sheetData>`. */
  readonly inner: string;
  /** Relationships: `[id, type's last word, target]`. */
  readonly relationshipList?: readonly (readonly [string, string, string])[];
}

export interface RawWorkbook {
  readonly sheetList: readonly RawSheet[];
  /** XML between `<workbook>` and `<sheets>`, and behind `<sheets>`. */
  readonly beforeSheets?: string;
  readonly afterSheets?: string;
  readonly styles?: string | null;
  readonly isStrict?: boolean;
  /** Prefix with colon for every element of the main namespace in workbook, sheets and styles. */
  readonly prefix?: string;
  readonly workbookType?: string;
  /** Further relationships of the workbook, and further parts: path → text. */
  readonly workbookRelationshipList?: readonly (readonly [string, string, string])[];
  readonly partByPath?: Readonly<Record<string, string>>;
  readonly typeByPath?: Readonly<Record<string, string>>;
  readonly rootRelationships?: string;
}

export const PLAIN_STYLES =
  '<fonts count="1"><font><sz val="10"/><name val="Arial"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
  '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>';

/** Gives every element without prefix that prefix. */
function prefixed(xml: string, prefix: string): string {
  return prefix === '' ? xml : xml.replace(/<(\/?)(?![?!])(?![a-z0-9]+:)/gi, `<$1${prefix}`);
}

function relationships(list: readonly (readonly [string, string, string])[], base: string): string {
  const body = list
    .map(([id, type, target]) => {
      const uri = type.includes('/') ? type : `${base}/${type}`;
      return `<Relationship Id="${id}" Type="${uri}" Target="${target}"/>`;
    })
    .join('');
  return `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${body}</Relationships>`;
}

/** A workbook file written by hand, for forms that no program at hand produces. */
export function rawWorkbook(raw: RawWorkbook): Uint8Array {
  const { main, rels } = raw.isStrict ? STRICT : TRANSITIONAL;
  const prefix = raw.prefix ?? '';
  const declare = prefix === '' ? `xmlns="${main}"` : `xmlns:${prefix.slice(0, -1)}="${main}"`;
  const part = (root: string, inner: string) =>
    DECLARATION + prefixed(`<${root} ${declare} xmlns:r="${rels}">${inner}</${root}>`, prefix);
  const sheets = raw.sheetList
    .map(({ title }, i) => `<sheet name="${title}" sheetId="${i + 3}" r:id="rSheet${i + 1}"/>`)
    .join('');
  const styles = raw.styles === undefined ? PLAIN_STYLES : raw.styles;
  const partByPath: Record<string, string> = {
    'xl/workbook.xml': part(
      'workbook',
      `${raw.beforeSheets ?? ''}<sheets>${sheets}</sheets>${raw.afterSheets ?? ''}`,
    ),
    'xl/_rels/workbook.xml.rels': relationships(
      [
        ...raw.sheetList.map((_, i): [string, string, string] => [
          `rSheet${i + 1}`,
          'worksheet',
          `/xl/worksheets/sheet${i + 1}.xml`,
        ]),
        ...(styles === null ? [] : [['rStyles', 'styles', 'styles.xml'] as const]),
        ...(raw.workbookRelationshipList ?? []),
      ],
      rels,
    ),
    ...(styles === null ? {} : { 'xl/styles.xml': part('styleSheet', styles) }),
  };
  const typeByPath: Record<string, string> = {
    'xl/workbook.xml': raw.workbookType ?? `${TYPE}.sheet.main+xml`,
    ...(styles === null ? {} : { 'xl/styles.xml': `${TYPE}.styles+xml` }),
  };
  raw.sheetList.forEach(({ inner, relationshipList }, i) => {
    const path = `xl/worksheets/sheet${i + 1}.xml`;
    partByPath[path] = part('worksheet', inner);
    typeByPath[path] = `${TYPE}.worksheet+xml`;
    if (relationshipList) {
      partByPath[`xl/worksheets/_rels/sheet${i + 1}.xml.rels`] = relationships(relationshipList, rels);
    }
  });
  return zipParts({ ...partByPath, ...raw.partByPath }, { ...typeByPath, ...raw.typeByPath }, rels, raw);
}

function zipParts(
  partByPath: Readonly<Record<string, string>>,
  typeByPath: Readonly<Record<string, string>>,
  rels: string,
  raw: RawWorkbook,
): Uint8Array {
  const overrides = Object.entries(typeByPath)
    .map(([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`)
    .join('');
  const types =
    `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides}</Types>`;
  const root = relationships([['rId1', 'officeDocument', 'xl/workbook.xml']], rels).replace(
    '</Relationships>',
    `${raw.rootRelationships ?? ''}</Relationships>`,
  );
  const all = { '[Content_Types].xml': types, '_rels/.rels': root, ...partByPath };
  return zipSync(Object.fromEntries(Object.entries(all).map(([path, text]) => [path, strToU8(text)])), {
    mtime: new Date(Date.UTC(2000, 0, 2)),
  });
}

/** A table part's text for a raw workbook. */
export function rawTable(
  name: string,
  ref: string,
  columnList: readonly string[],
  rest = '',
  id = 1,
): string {
  const columns = columnList.map((column, i) => `<tableColumn id="${i + 1}" name="${column}"/>`).join('');
  return (
    `${DECLARATION}<table xmlns="${TRANSITIONAL.main}" id="${id}" name="${name}" displayName="${name}" ref="${ref}"${rest}>` +
    `<tableColumns count="${columnList.length}">${columns}</tableColumns></table>`
  );
}

export const TABLE_TYPE = `${TYPE}.table+xml`;
