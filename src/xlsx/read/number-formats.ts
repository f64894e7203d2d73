import { success, type Result } from '../../core';
import { RELATIONSHIP, type OpcPackage } from '../package';
import { decodeXstring, findPath, XmlScanner } from '../xml';

/** The en-US codes of Excel's built-in formats (ECMA-376 18.8.30); 0 is General and has none. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '"$"#,##0_);\\("$"#,##0\\)',
  6: '"$"#,##0_);[Red]\\("$"#,##0\\)',
  7: '"$"#,##0.00_);\\("$"#,##0.00\\)',
  8: '"$"#,##0.00_);[Red]\\("$"#,##0.00\\)',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  37: '#,##0_);(#,##0)',
  38: '#,##0_);[Red](#,##0)',
  39: '#,##0.00_);(#,##0.00)',
  40: '#,##0.00_);[Red](#,##0.00)',
  41: '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)',
  42: '_("$"* #,##0_);_("$"* \\(#,##0\\);_("$"* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)',
  44: '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};

/** Ids that mean a date in East Asian locales and are read as one everywhere. */
function isLocalDate(id: number): boolean {
  return (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
}

/** Number format code by cell style (index into `cellXfs`); undefined = General. */
export type FormatList = readonly (string | undefined)[];

/** Reads the number formats of the style part; none when the workbook has no styles. */
export function readNumberFormats(pkg: OpcPackage): Result<FormatList> {
  const [relationship] = pkg.relationshipsOfType(pkg.workbookPart, RELATIONSHIP.styles);
  if (!relationship?.partName) return success([]);
  const xml = pkg.readText(relationship.partName);
  return xml.ok ? success(parseFormats(xml.value)) : xml;
}

function parseFormats(xml: string): FormatList {
  const codeById = new Map<number, string>();
  for (const tag of childTags(xml, 'numFmts', 'numFmt'))
    codeById.set(Number(tag.attribute('numFmtId')), decodeXstring(tag.attribute('formatCode') ?? ''));
  const formatList: (string | undefined)[] = [];
  for (const tag of childTags(xml, 'cellXfs', 'xf'))
    formatList.push(formatOf(Number(tag.attribute('numFmtId') ?? 0), codeById));
  return formatList;
}

function formatOf(id: number, codeById: ReadonlyMap<number, string>): string | undefined {
  const code = codeById.get(id) ?? BUILT_IN[id] ?? (isLocalDate(id) ? 'yyyy-mm-dd' : undefined);
  return code === 'General' || code === '' ? undefined : code;
}

/** Goes over the start tags of that name in a section of the style part. */
function* childTags(xml: string, parentName: string, name: string): Iterable<XmlScanner> {
  const parent = findPath(xml, ['styleSheet', parentName]);
  if (!parent) return;
  const scanner = new XmlScanner(xml, parent.innerStart, parent.innerEnd);
  for (let kind = scanner.next(); kind !== 'eof'; kind = scanner.next())
    if ((kind === 'start' || kind === 'empty') && scanner.isNamed(name)) yield scanner;
}
