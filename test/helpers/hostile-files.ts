import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { strToU8 } from 'fflate';
import { makeCompoundFile } from './compound-file';
import {
  buildWorkbook,
  CONTENT_TYPES,
  MAIN,
  PACKAGE_REL,
  REL,
  zipParts,
  type PartContents,
} from './package-builder';
import { partText, readParts } from './workbook-parts';
import { zeros, zipWithEntries } from './zip-bomb';

const MEGABYTE = 1024 * 1024;
const TEN_GIGABYTES_IN_MB = 10 * 1024;
/** Sheet Mål of the sample, with its table. */
const SHEET = 'xl/worksheets/sheet4.xml';
const TABLE = 'xl/tables/table3.xml';
const WORKBOOK = 'xl/workbook.xml';

const sample = (): Uint8Array =>
  new Uint8Array(readFileSync(resolve(__dirname, '../../samples/ung-fritid-vb-2022.xlsx')));
const sampleParts = (): PartContents => Object.fromEntries(readParts(sample()));
const withParts = (parts: PartContents): Uint8Array => zipParts({ ...sampleParts(), ...parts });

/** The sample with one part edited; throws when the edit finds nothing. */
function edited(part: string, from: string | RegExp, to: string): Uint8Array {
  const before = partText(readParts(sample()), part);
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${part} has no ${from}`);
  return withParts({ [part]: after });
}

/** Entities that unfold to a billion characters. */
function billionLaughs(root: string): string {
  const entityList = Array.from({ length: 9 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`);
  return `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e0 "hahahahaha">${entityList.join('')}]>${root.replace('%', '&e9;')}`;
}

/** Rows of ten cells with numbers that do not compress away, `cellCount` cells in all. */
function garbageRows(cellCount: number, firstRow = 1): string {
  let state = 2022;
  const next = (): number => (state = (state * 1103515245 + 12345) % 2147483648);
  const row = (number: number): string =>
    `<row r="${number}">${Array.from({ length: 10 }, () => `<c><v>${next()}</v></c>`).join('')}</row>`;
  return Array.from({ length: cellCount / 10 }, (_, i) => row(firstRow + i)).join('');
}

const inline = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
const MAL_HEADER_LIST = ['Mål-ID', 'Nivå', 'Nummer', 'Namn', 'Överordnat', 'a', 'b', 'c', 'd', 'e'];

/** Two million numbers in the table of goals. */
function garbageTable(): Uint8Array {
  const cellCount = 2_000_000;
  const rows = `<row r="1">${MAL_HEADER_LIST.map(inline).join('')}</row>${garbageRows(cellCount, 2)}`;
  const table = { name: 'Mal', ref: `A1:J${cellCount / 10 + 1}`, columnList: MAL_HEADER_LIST };
  return buildWorkbook({ sheetList: [{ title: 'Mål', rows, tableList: [table] }] });
}

function wordDocument(): Uint8Array {
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  return zipParts({
    '[Content_Types].xml':
      `<Types xmlns="${CONTENT_TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE_REL}"><Relationship Id="rId1" Type="${REL}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml':
      '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body/></w:document>',
  });
}

const bomb = (name: string, megabytes: number, declaredSize: number): Uint8Array =>
  zipWithEntries(sampleParts(), [{ name, compressed: zeros(megabytes), declaredSize }]);

/** A hundred entries that unfold to ten gigabytes together, each within the limit of one. */
function scatteredBomb(): Uint8Array {
  const compressed = zeros(90);
  const rawList = Array.from({ length: 114 }, (_, i) => ({
    name: `xl/media/image${i}.png`,
    compressed,
    declaredSize: 90 * MEGABYTE,
  }));
  return zipWithEntries(sampleParts(), rawList);
}

/** Files that are no sound workbook, or that want more than a workbook may cost. */
export const HOSTILE_LIST: readonly (readonly [string, () => Uint8Array])[] = [
  ['an empty file', () => new Uint8Array()],
  ['a text file', () => strToU8('Mål;Utfall\n1;2\n')],
  ['a workbook cut in the middle', () => sample().subarray(0, sample().length / 2)],
  ['a workbook that lacks its last byte', () => sample().subarray(0, sample().length - 1)],
  ['an old .xls', () => makeCompoundFile(['Workbook'])],
  ['a workbook with a password', () => makeCompoundFile(['EncryptionInfo', 'EncryptedPackage'])],
  ['a Word document', wordDocument],
  ['a zip of pictures', () => zipParts({ 'bild.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47]) })],
  ['ten gigabytes in a sheet, told as four', () => bomb(SHEET, TEN_GIGABYTES_IN_MB, 0xfffffffe)],
  ['ten gigabytes in a sheet, told as little', () => bomb(SHEET, TEN_GIGABYTES_IN_MB, 7 * MEGABYTE)],
  ['ten gigabytes in the workbook part', () => bomb(WORKBOOK, TEN_GIGABYTES_IN_MB, 5000)],
  ['ten gigabytes in the content types', () => bomb('[Content_Types].xml', TEN_GIGABYTES_IN_MB, 5000)],
  ['ten gigabytes in a hundred pictures', scatteredBomb],
  [
    'a sheet of ninety megabytes of blanks',
    () =>
      withParts({
        [SHEET]: `<worksheet xmlns="${MAIN}">${' '.repeat(90 * MEGABYTE)}<sheetData/></worksheet>`,
      }),
  ],
  [
    'nested entities in a sheet',
    () => withParts({ [SHEET]: billionLaughs(`<worksheet xmlns="${MAIN}">%</worksheet>`) }),
  ],
  [
    'nested entities in the workbook',
    () => withParts({ [WORKBOOK]: billionLaughs(`<workbook xmlns="${MAIN}">%</workbook>`) }),
  ],
  [
    'an entity from a file',
    () => withParts({ [SHEET]: '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>' }),
  ],
  ['a million elements inside each other', () => withParts({ [SHEET]: '<a>'.repeat(1_000_000) })],
  ['a table over the whole sheet', () => edited(TABLE, / ref="[^"]*"/g, ' ref="A1:XFD1048576"')],
  ['a table beyond the sheet', () => edited(TABLE, / ref="[^"]*"/g, ' ref="A1:ZZZ99999999"')],
  ['a cell beyond the last column', () => edited(SHEET, /<c r="[A-Z]+(\d+)"/, '<c r="XFE$1"')],
  ['a row beyond the last', () => edited(SHEET, /<row r="2"/, '<row r="1048577"')],
  ['a cell reference of a megabyte', () => edited(SHEET, /<c r="[A-Z]+/, `<c r="${'A'.repeat(MEGABYTE)}`)],
  [
    'a part whose name would steer a terminal',
    () =>
      withParts({
        '[Content_Types].xml': '<x',
        [`xl/\u001b[2J${'å'.repeat(20_000)}`]: 'x',
        [`XL/\u001b[2J${'å'.repeat(20_000)}`]: 'x',
      }),
  ],
  [
    'only paths that lead out',
    () => zipParts({ '../../../tmp/malkedjan-ut': 'x', '/etc/malkedjan-ut': 'x', 'C:\\ut': 'x' }),
  ],
  [
    'a workbook that lies outside',
    () => edited('_rels/.rels', /"\/?xl\/workbook\.xml"/, '"../../../../etc/passwd"'),
  ],
  ['one part under two spellings', () => withParts({ 'XL\\Workbook.xml': '<workbook/>' })],
  [
    'two million cells of garbage',
    () => buildWorkbook({ sheetList: [{ title: 'Blad', rows: garbageRows(2_000_000) }] }),
  ],
  ['two million cells of garbage as goals', garbageTable],
];
