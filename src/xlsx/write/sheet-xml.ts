import { a1, columnLetters, MAX_COLUMN, MAX_ROW, rangeA1 } from '../../core';
import type { PlannedColumn, PlannedRow, SheetPlan } from '../../workbook';
import { cellXml } from './cell-xml';
import type { ConditionalContext } from './conditional-xml';
import { conditionalFormatsXml } from './conditional-xml';
import { printXml } from './print-xml';
import { refuseOverlap } from './ranges';
import { argb } from './style-xml';
import { validationsXml } from './validation-xml';

const MAX_ROW_HEIGHT_PT = 409;
const MAX_WIDTH_CHARS = 255;
/** Pixels of a digit of the default font (Calibri 11), and of a column's inner margins. */
const DIGIT_PX = 7;
const MARGIN_PX = 5;

/** What a sheet needs of the workbook that it stands in. */
export interface SheetContext extends ConditionalContext {
  readonly mainNamespace: string;
  readonly relationshipNamespace: string;
  /** Name of a planned style → index among the workbook's cell formats. */
  readonly xfOf: (styleName: string) => number;
  readonly isTabSelected: boolean;
  /** Relationship ids of the sheet's table parts. */
  readonly tableRelIdList: readonly string[];
}

/** The whole worksheet part, children in the order of CT_Worksheet. Linear in the cells. */
export function sheetXml(sheet: SheetPlan, context: SheetContext): string {
  refuseOverlap('merged ranges', sheet.mergeList);
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${context.mainNamespace}" xmlns:r="${context.relationshipNamespace}">`,
    sheetPrXml(sheet),
    dimensionXml(sheet.rowList),
    sheetViewXml(sheet, context.isTabSelected),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(sheet.columnList, context),
    sheetDataXml(sheet.rowList, context),
    mergesXml(sheet),
    conditionalFormatsXml(sheet.conditionalFormatList, context),
    validationsXml(sheet.dropDownList, sheet.hintList, context.renamed),
    sheet.print ? printXml(sheet.print) : '',
    tablePartsXml(context.tableRelIdList),
    '</worksheet>',
  ].join('');
}

function sheetPrXml(sheet: SheetPlan): string {
  const body =
    (sheet.tabColor === null ? '' : `<tabColor rgb="${argb(sheet.tabColor)}"/>`) +
    (sheet.print === null ? '' : '<pageSetUpPr fitToPage="1"/>');
  return body === '' ? '' : `<sheetPr>${body}</sheetPr>`;
}

function dimensionXml(rowList: readonly PlannedRow[]): string {
  let [left, right, bottom, top] = [MAX_COLUMN, 0, 0, 0];
  for (const { rowNumber, cellList } of rowList) {
    if (cellList.length === 0) continue;
    top ||= rowNumber;
    bottom = rowNumber;
    left = Math.min(left, cellList[0]!.columnNumber);
    right = Math.max(right, cellList[cellList.length - 1]!.columnNumber);
  }
  const ref = right === 0 ? 'A1' : rangeA1({ top, left, bottom, right });
  return `<dimension ref="${ref}"/>`;
}

function sheetViewXml(sheet: SheetPlan, isTabSelected: boolean): string {
  const attributes =
    (sheet.showGridlines ? '' : ' showGridLines="0"') + (isTabSelected ? ' tabSelected="1"' : '');
  const pane = paneXml(sheet.freeze);
  const start = `<sheetView${attributes} workbookViewId="0"`;
  return `<sheetViews>${pane === '' ? `${start}/>` : `${start}>${pane}</sheetView>`}</sheetViews>`;
}

function paneXml({ rowCount, columnCount }: SheetPlan['freeze']): string {
  if (rowCount === 0 && columnCount === 0) return '';
  const active = rowCount === 0 ? 'topRight' : columnCount === 0 ? 'bottomLeft' : 'bottomRight';
  const split =
    (columnCount === 0 ? '' : ` xSplit="${columnCount}"`) + (rowCount === 0 ? '' : ` ySplit="${rowCount}"`);
  const others = active === 'bottomRight' ? '<selection pane="topRight"/><selection pane="bottomLeft"/>' : '';
  return (
    `<pane${split} topLeftCell="${a1(rowCount + 1, columnCount + 1)}" activePane="${active}" state="frozen"/>` +
    `${others}<selection pane="${active}"/>`
  );
}

/** Excel's own sum: the width a person sees plus the cell's inner margins, in 256ths of a digit. */
function fileWidth(widthChars: number): number {
  if (!(widthChars > 0 && widthChars <= MAX_WIDTH_CHARS)) throw new RangeError(`width ${widthChars}`);
  return Math.trunc(((widthChars * DIGIT_PX + MARGIN_PX) / DIGIT_PX) * 256) / 256;
}

function columnsXml(columnList: readonly PlannedColumn[], context: SheetContext): string {
  if (columnList.length === 0) return '';
  const list = [...columnList].sort((a, b) => a.from - b.from);
  refuseOverlap(
    'columns',
    list.map(({ from, to }) => ({ top: 1, bottom: 1, left: from, right: to })),
  );
  const body = list.map((column) => columnXml(column, context)).join('');
  return `<cols>${body}</cols>`;
}

function columnXml(column: PlannedColumn, context: SheetContext): string {
  const xf = column.style === undefined ? 0 : context.xfOf(column.style);
  return (
    `<col min="${column.from}" max="${column.to}" width="${fileWidth(column.widthChars)}"` +
    (xf === 0 ? '' : ` style="${xf}"`) +
    (column.isHidden ? ' hidden="1"' : '') +
    ' customWidth="1"/>'
  );
}

function sheetDataXml(rowList: readonly PlannedRow[], context: SheetContext): string {
  if (rowList.length === 0) return '<sheetData/>';
  const pieceList = ['<sheetData>'];
  let last = 0;
  for (const row of rowList) {
    if (row.rowNumber <= last || row.rowNumber > MAX_ROW) throw new RangeError(`row ${row.rowNumber}`);
    last = row.rowNumber;
    pushRow(pieceList, row, context);
  }
  pieceList.push('</sheetData>');
  return pieceList.join('');
}

function pushRow(pieceList: string[], row: PlannedRow, context: SheetContext): void {
  const { rowNumber, heightPt, isHeightEstimated, cellList } = row;
  const start = `<row r="${rowNumber}"${heightAttributes(heightPt, isHeightEstimated)}`;
  if (cellList.length === 0) {
    pieceList.push(`${start}/>`);
    return;
  }
  pieceList.push(`${start}>`);
  let last = 0;
  for (const { columnNumber, content, style } of cellList) {
    if (columnNumber <= last || columnNumber > MAX_COLUMN) throw new RangeError(`column ${columnNumber}`);
    last = columnNumber;
    const ref = columnLetters(columnNumber) + rowNumber;
    pieceList.push(cellXml(ref, context.xfOf(style), content, context.renamed));
  }
  pieceList.push('</row>');
}

/** A height that is only an estimate is not "custom": the program may fit the row again. */
function heightAttributes(heightPt: number | undefined, isEstimated = false): string {
  if (heightPt === undefined) return '';
  if (!(heightPt >= 0 && heightPt <= MAX_ROW_HEIGHT_PT)) throw new RangeError(`row height ${heightPt}`);
  return ` ht="${heightPt}"${isEstimated ? '' : ' customHeight="1"'}`;
}

function mergesXml({ mergeList }: SheetPlan): string {
  const list = mergeList.filter(({ top, left, bottom, right }) => bottom > top || right > left);
  if (list.length === 0) return '';
  const body = list.map((range) => `<mergeCell ref="${rangeA1(range)}"/>`).join('');
  return `<mergeCells count="${list.length}">${body}</mergeCells>`;
}

function tablePartsXml(relIdList: readonly string[]): string {
  if (relIdList.length === 0) return '';
  const body = relIdList.map((id) => `<tablePart r:id="${id}"/>`).join('');
  return `<tableParts count="${relIdList.length}">${body}</tableParts>`;
}
