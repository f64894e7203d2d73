import { rectText, type HeaderFooterModel, type SheetModel } from '../model';
import type { DumpedPage } from './types';

const POINTS_PER_INCH = 72;
const PAPER_NUMBER: Readonly<Record<string, number>> = { A4: 9, A3: 8, A5: 11, Letter: 1, Legal: 5 };

/** To ten thousandths of an inch, as far as anybody sets a margin. */
const inches = (points: number): number => Math.round((points / POINTS_PER_INCH) * 1e4) / 1e4;

function headerParts(
  model: HeaderFooterModel,
  suffix: 'Header' | 'Footer',
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    (['left', 'center', 'right'] as const)
      .map((side) => [side, model[`${side}${suffix}`]] as const)
      .filter(([, text]) => text !== ''),
  );
}

/** Pages to fit; files say 0 for "as many as it takes" when only the other is given. */
const pagesToFit = (value: unknown): number => (typeof value === 'number' ? value : 0);

export function dumpPage(sheet: SheetModel): DumpedPage {
  const { pageLayout } = sheet;
  const { zoom, titleRows, printAreaList, headerByKind } = pageLayout;
  const isFitted = 'horizontalFitToPages' in zoom || 'verticalFitToPages' in zoom;
  return {
    orientation: pageLayout.orientation.toLowerCase(),
    paperSize: PAPER_NUMBER[pageLayout.paperSize] ?? pageLayout.paperSize,
    fitToPage: isFitted,
    fitToWidth: isFitted ? pagesToFit(zoom['horizontalFitToPages']) : null,
    fitToHeight: isFitted ? pagesToFit(zoom['verticalFitToPages']) : null,
    titleRows: titleRows && rectText(titleRows, true),
    printArea: printAreaList && printAreaList.map((rect) => rectText(rect, true)),
    breaks: sheet.rowBreakList,
    header: headerParts(headerByKind.defaultForAllPages, 'Header'),
    footer: headerParts(headerByKind.defaultForAllPages, 'Footer'),
    margins: (['top', 'bottom', 'left', 'right', 'header', 'footer'] as const).map((side) =>
      inches(pageLayout[`${side}Margin`]),
    ),
  };
}
