const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

/** Relationship types in their transitional form. */
export const RELATIONSHIP = {
  officeDocument: `${OFFICE}officeDocument`,
  worksheet: `${OFFICE}worksheet`,
  chartsheet: `${OFFICE}chartsheet`,
  dialogsheet: `${OFFICE}dialogsheet`,
  sharedStrings: `${OFFICE}sharedStrings`,
  styles: `${OFFICE}styles`,
  theme: `${OFFICE}theme`,
  table: `${OFFICE}table`,
  calcChain: `${OFFICE}calcChain`,
  hyperlink: `${OFFICE}hyperlink`,
  macrosheet: 'http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet',
} as const;

const SHEET_ML = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';

/** Content types of the parts that we read or write. */
export const CONTENT_TYPE = {
  workbook: `${SHEET_ML}sheet.main+xml`,
  template: `${SHEET_ML}template.main+xml`,
  macroWorkbook: 'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
  macroTemplate: 'application/vnd.ms-excel.template.macroEnabled.main+xml',
  worksheet: `${SHEET_ML}worksheet+xml`,
  sharedStrings: `${SHEET_ML}sharedStrings+xml`,
  styles: `${SHEET_ML}styles+xml`,
  table: `${SHEET_ML}table+xml`,
  theme: 'application/vnd.openxmlformats-officedocument.theme+xml',
  relationships: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
} as const;

/** Main parts that we take for a workbook; their content type is kept when saving (`.xlsm` stays `.xlsm`). */
export const WORKBOOK_TYPE_SET: ReadonlySet<string> = new Set(
  [CONTENT_TYPE.workbook, CONTENT_TYPE.template, CONTENT_TYPE.macroWorkbook, CONTENT_TYPE.macroTemplate].map(
    (type) => type.toLowerCase(),
  ),
);
