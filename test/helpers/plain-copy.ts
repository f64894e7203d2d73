import { strToU8, zipSync } from 'fflate';
import { contentTypeOf, readParts, type PartMap } from './workbook-parts';
import { decodePart } from './xml-tree';

const RELS_TYPE = 'application/vnd.openxmlformats-package.relationships+xml';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/';

/** Strict namespaces and what the transitional form calls them, the longer first. */
const TRANSITIONAL_BY_STRICT: readonly (readonly [string, string])[] = [
  [
    'http://purl.oclc.org/ooxml/officeDocument/relationships/extendedProperties',
    `${OFFICE}relationships/extended-properties`,
  ],
  ['http://purl.oclc.org/ooxml/officeDocument/extendedProperties', `${OFFICE}extended-properties`],
  ['http://purl.oclc.org/ooxml/officeDocument/', OFFICE],
  ['http://purl.oclc.org/ooxml/spreadsheetml/', 'http://schemas.openxmlformats.org/spreadsheetml/2006/'],
  ['http://purl.oclc.org/ooxml/drawingml/', 'http://schemas.openxmlformats.org/drawingml/2006/'],
];

const TYPES = '[Content_Types].xml';
const STYLES = 'xl/styles.xml';

/** The part's name in the copy: the styles lie where openpyxl looks for them. */
function usualName(parts: PartMap, name: string): string {
  return /styles\+xml$/.test(contentTypeOf(parts, name) ?? '') ? STYLES : name;
}

function typesXml(parts: PartMap): string {
  const overrideList = [...parts.keys()]
    .filter((name) => name !== TYPES && !name.endsWith('.rels'))
    .map(
      (name) =>
        `<Override PartName="/${usualName(parts, name)}" ContentType="${contentTypeOf(parts, name)}"/>`,
    );
  return (
    '<?xml version="1.0" encoding="UTF-8"?>' +
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    `<Default Extension="rels" ContentType="${RELS_TYPE}"/>${overrideList.join('')}</Types>`
  );
}

function transitional(text: string): string {
  return TRANSITIONAL_BY_STRICT.reduce((sum, [strict, name]) => sum.replaceAll(strict, name), text);
}

/**
 * A workbook of our fixtures for a reader that knows only the usual form: transitional namespaces, a content type
 * of its own for every part, styles in the usual place. Sheets, cells and styles keep what they say.
 */
export function plainCopy(bytes: Uint8Array): Uint8Array {
  const parts = readParts(bytes);
  const stylesPath = [...parts.keys()].find((name) => usualName(parts, name) === STYLES) ?? STYLES;
  const entryList = [...parts].map(([name, part]) => {
    if (!/\.(xml|rels)$/.test(name)) return [name, part];
    const text = transitional(decodePart(part));
    return [usualName(parts, name), strToU8(text.replace(`"/${stylesPath}"`, `"/${STYLES}"`))];
  });
  return zipSync({ ...Object.fromEntries(entryList), [TYPES]: strToU8(typesXml(parts)) });
}
