import { rangeA1 } from '../../core';
import type { PrintSetup, SheetPlan } from '../../workbook';
import { headerParts } from './header-footer';
import { WEIGHT, type Step } from './steps';

const POINTS_PER_INCH = 72;
/** Names of a sheet that hold what is printed; without a plan for them they go. */
const PRINT_AREA = 'Print_Area';
const PRINT_TITLES = 'Print_Titles';

/** Paper, margins, what is printed, header and footer, page breaks. */
export function pageSteps(title: string, print: PrintSetup | null): readonly Step[] {
  if (print === null) return [];
  const breakList = [...new Set(print.rowBreakList)].sort((a, b) => a - b);
  return [pageStep(title, print), ...breakList.map((rowNumber) => breakStep(title, rowNumber))];
}

function breakStep(title: string, rowNumber: number): Step {
  return {
    bytes: WEIGHT.proxy,
    queue(scope) {
      // The page ends above the named cell.
      scope.sheet(title).horizontalPageBreaks.add(`A${rowNumber + 1}`);
    },
  };
}

function pageStep(title: string, print: PrintSetup): Step {
  const text = `${print.header ?? ''}${print.footer ?? ''}`;
  return {
    bytes: 4 * WEIGHT.part + 20 * WEIGHT.action + 4 * text.length,
    queue(scope) {
      const { pageLayout, names } = scope.sheet(title);
      writePaper(pageLayout, print);
      if (print.printArea) pageLayout.setPrintArea(rangeA1(print.printArea));
      else names.getItemOrNullObject(PRINT_AREA).delete();
      if (print.titleRows) {
        pageLayout.setPrintTitleRows(`$${print.titleRows.from}:$${print.titleRows.to}`);
      } else names.getItemOrNullObject(PRINT_TITLES).delete();
      writeHeaders(pageLayout.headersFooters.defaultForAllPages, print);
    },
  };
}

function writePaper(layout: Excel.PageLayout, print: PrintSetup): void {
  const { margin, fitToWidth, fitToHeight } = print;
  layout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  layout.paperSize = 'A4';
  layout.topMargin = margin.top * POINTS_PER_INCH;
  layout.bottomMargin = margin.bottom * POINTS_PER_INCH;
  layout.leftMargin = margin.left * POINTS_PER_INCH;
  layout.rightMargin = margin.right * POINTS_PER_INCH;
  layout.headerMargin = margin.header * POINTS_PER_INCH;
  layout.footerMargin = margin.footer * POINTS_PER_INCH;
  // The zoom is one object: written whole, and without a height the pages are as many as it takes.
  layout.zoom = {
    horizontalFitToPages: fitToWidth,
    ...(fitToHeight > 0 && { verticalFitToPages: fitToHeight }),
  };
}

function writeHeaders(target: Excel.HeaderFooter, { header = '', footer = '' }: PrintSetup): void {
  const [top, bottom] = [headerParts(header), headerParts(footer)];
  target.leftHeader = top.left;
  target.centerHeader = top.center;
  target.rightHeader = top.right;
  target.leftFooter = bottom.left;
  target.centerFooter = bottom.center;
  target.rightFooter = bottom.right;
}

/** Frozen rows and columns, gridlines, tab colour: last of all, since they fail when the focus is elsewhere. */
export function viewStep(title: string, { freeze, showGridlines, tabColor }: SheetPlan): Step {
  return {
    bytes: 2 * WEIGHT.part + 4 * WEIGHT.action,
    queue(scope) {
      const sheet = scope.sheet(title);
      sheet.tabColor = tabColor ?? '';
      sheet.showGridlines = showGridlines;
      const { rowCount, columnCount } = freeze;
      if (rowCount > 0 && columnCount > 0) {
        sheet.freezePanes.freezeAt(rangeA1({ top: 1, left: 1, bottom: rowCount, right: columnCount }));
      } else if (rowCount > 0) sheet.freezePanes.freezeRows(rowCount);
      else if (columnCount > 0) sheet.freezePanes.freezeColumns(columnCount);
    },
  };
}
