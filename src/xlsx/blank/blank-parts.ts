const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE_RELS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Cell formats of a workbook without any: Calibri 11, one style `Normal`. */
export function blankStylesXml(mainNamespace: string = MAIN): string {
  return (
    `${DECLARATION}<styleSheet xmlns="${mainNamespace}">` +
    '<fonts count="1"><font><sz val="11"/><color rgb="FF000000"/><name val="Calibri"/><family val="2"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill>' +
    '<fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
    '<dxfs count="0"/></styleSheet>'
  );
}

/** The workbook part of a blank workbook: a workbook must have a sheet, so it has an empty one. */
export const BLANK_WORKBOOK_XML =
  `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE_RELS}">` +
  '<bookViews><workbookView/></bookViews>' +
  '<sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>';

/** The empty sheet of a blank workbook; it goes as soon as a plan brings a sheet of its own. */
export const BLANK_SHEET_XML =
  `${DECLARATION}<worksheet xmlns="${MAIN}"><sheetViews><sheetView tabSelected="1" workbookViewId="0"/>` +
  '</sheetViews><sheetData/></worksheet>';

export const BLANK_SHEET_PATH = 'xl/worksheets/sheet1.xml';

/** Path → content of a blank workbook's parts, in the order of the container. */
export const BLANK_PARTS: readonly (readonly [string, string])[] = [
  [
    '[Content_Types].xml',
    `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`,
  ],
  [
    '_rels/.rels',
    `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">` +
      `<Relationship Id="rId1" Type="${OFFICE_RELS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  ],
  ['xl/workbook.xml', BLANK_WORKBOOK_XML],
  [
    'xl/_rels/workbook.xml.rels',
    `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">` +
      `<Relationship Id="rId1" Type="${OFFICE_RELS}/worksheet" Target="worksheets/sheet1.xml"/>` +
      `<Relationship Id="rId2" Type="${OFFICE_RELS}/styles" Target="styles.xml"/></Relationships>`,
  ],
  [BLANK_SHEET_PATH, BLANK_SHEET_XML],
  ['xl/styles.xml', blankStylesXml()],
];
