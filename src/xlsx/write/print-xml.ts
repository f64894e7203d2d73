import { a1, MAX_COLUMN } from '../../core';
import type { CellRange } from '../../core';
import type { PrintSetup } from '../../workbook';
import { encodeXstring, escapeText } from '../xml';

const MAX_HEADER_LENGTH = 255;
const PAPER_A4 = 9;

/** `pageMargins`, `pageSetup`, `headerFooter` and `rowBreaks`, in the order of CT_Worksheet; A4 paper. */
export function printXml(print: PrintSetup): string {
  const { margin } = print;
  return (
    `<pageMargins left="${margin.left}" right="${margin.right}" top="${margin.top}"` +
    ` bottom="${margin.bottom}" header="${margin.header}" footer="${margin.footer}"/>` +
    `<pageSetup paperSize="${PAPER_A4}" orientation="${print.orientation}"` +
    ` fitToWidth="${print.fitToWidth}" fitToHeight="${print.fitToHeight}"/>` +
    headerFooterXml(print) +
    rowBreaksXml(print.rowBreakList)
  );
}

function headerFooterXml({ header, footer }: PrintSetup): string {
  const body = headerPart('oddHeader', header) + headerPart('oddFooter', footer);
  return body === '' ? '' : `<headerFooter>${body}</headerFooter>`;
}

function headerPart(name: string, text: string | undefined): string {
  if (text === undefined || text === '') return '';
  if (text.length > MAX_HEADER_LENGTH) throw new RangeError(`${name} too long: ${text}`);
  return `<${name}>${escapeText(encodeXstring(text))}</${name}>`;
}

function rowBreaksXml(rowBreakList: readonly number[]): string {
  if (rowBreakList.length === 0) return '';
  const list = [...new Set(rowBreakList)].sort((a, b) => a - b);
  const body = list.map((row) => `<brk id="${row}" max="${MAX_COLUMN - 1}" man="1"/>`).join('');
  return `<rowBreaks count="${list.length}" manualBreakCount="${list.length}">${body}</rowBreaks>`;
}

/** `$A$1:$H$60`. */
export function absoluteRange(range: CellRange): string {
  const corner = (row: number, column: number) => a1(row, column).replace(/^([A-Z]+)/, '$$$1$$');
  return `${corner(range.top, range.left)}:${corner(range.bottom, range.right)}`;
}

/** `$1:$4`. */
export function absoluteRows(rows: { readonly from: number; readonly to: number }): string {
  return `$${rows.from}:$${rows.to}`;
}
