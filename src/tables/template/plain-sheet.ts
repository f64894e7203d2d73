import type { PrintSetup, SheetPlan } from '../../workbook';

/** Inches; the same on every sheet of the template. */
const MARGIN = { top: 0.6, bottom: 0.6, left: 0.5, right: 0.5, header: 0.3, footer: 0.3 } as const;

/** A4 landscape, one page wide, the header row on every page. */
export function landscape(titleRowCount: number): PrintSetup {
  return {
    orientation: 'landscape',
    fitToWidth: 1,
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
