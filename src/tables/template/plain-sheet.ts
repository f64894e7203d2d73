import type { PrintSetup, SheetPlan } from '../../workbook';

/** Inches; the same on every sheet of the template. */
const MARGIN = { top: 0.6, bottom: 0.6, left: 0.5, right: 0.5, header: 0.3, footer: 0.3 } as const;

/** Characters that one page holds in print that can still be read (about 70 % of full size). */
const PAGE_WIDTH_CHARS = 200;

/**
 * A4 landscape, the header row on every page. Fit to one page wide; a sheet so wide that nobody could read it
 * then gets as many pages beside each other as it needs. `widthChars`: all columns together.
 */
export function landscape(titleRowCount: number, widthChars: number): PrintSetup {
  return {
    orientation: 'landscape',
    fitToWidth: Math.max(1, Math.ceil(widthChars / PAGE_WIDTH_CHARS)),
    fitToHeight: 0,
    ...(titleRowCount > 0 ? { titleRows: { from: 1, to: titleRowCount } } : {}),
    rowBreakList: [],
    footer: '&L&A&RSida &P (&N)',
    margin: MARGIN,
  };
}

/** An empty visible sheet that the users own from then on. */
export function plainSheet(title: string): SheetPlan {
  return {
    title,
    mark: null,
    visibility: 'visible',
    columnList: [],
    rowList: [],
    mergeList: [],
    tableList: [],
    dropDownList: [],
    hintList: [],
    conditionalFormatList: [],
    freeze: { rowCount: 0, columnCount: 0 },
    print: null,
    tabColor: null,
    showGridlines: true,
    fingerprint: null,
  };
}
