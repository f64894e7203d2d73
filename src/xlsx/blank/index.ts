import { packEntry, writeZip } from '../zip';
import { BLANK_PARTS } from './blank-parts';

export { BLANK_SHEET_PATH, BLANK_SHEET_XML, BLANK_WORKBOOK_XML, blankStylesXml } from './blank-parts';

/** A new workbook in Calibri 11, to apply a template's plan to. The same bytes every time. */
export function blankWorkbook(): Uint8Array {
  const encoder = new TextEncoder();
  return writeZip(BLANK_PARTS.map(([path, text]) => packEntry(path, encoder.encode(text))));
}
