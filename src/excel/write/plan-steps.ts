import type { WorkbookPlan } from '../../workbook';
import type { Survey } from '../read';
import { conditionalSteps } from './conditional-steps';
import { contentSteps, lateFormulaSteps, type ContentContext } from './contents';
import { mergeSteps, tableSteps, validationSteps } from './feature-steps';
import { columnSteps, rowHeightSteps } from './line-steps';
import { cellLookSteps, columnLookSteps } from './look-steps';
import { usedStyles } from './looks';
import { finishSteps, markSteps, nameSteps } from './names';
import { pageSteps, viewStep } from './page-steps';
import { renamedSheets, type Placement } from './placements';
import { prepareStep } from './prepare';
import { joinSteps, WEIGHT, type Step } from './steps';

/**
 * Everything a plan does to sheets and names, in an order in which a stop after any step can be mended by the
 * next run: first every sheet with its mark (in one
 * request), so that formulas find their sheets and an unfinished sheet is known
 * as ours; then names, contents and tables, and formulas that name tables; then looks and settings; the
 * fingerprint, which says that a sheet is whole, near the end; what depends on the window last.
 */
export function planSteps(
  plan: WorkbookPlan,
  placementList: readonly Placement[],
  survey: Survey,
): readonly Step[] {
  const renamed = renamedSheets(placementList);
  const contentList = placementList.map(({ plan: sheet, title }): ContentContext => ({
    title,
    rowList: sheet.rowList,
    styleByName: usedStyles(sheet, plan.styleByName),
    renamed,
  }));
  return [
    ...placementList.map((placement) => joinSteps([prepareStep(placement), ...markSteps(survey, placement)])),
    ...nameSteps(survey, plan.nameList, renamed),
    ...placementList.flatMap(({ plan: { columnList, tableList, rowList }, title }, index) => [
      ...columnLookSteps(title, columnList, rowList, plan.styleByName),
      ...contentSteps(contentList[index]!),
      ...tableSteps(title, tableList),
    ]),
    ...contentList.flatMap(lateFormulaSteps),
    ...placementList.flatMap((placement, index) => settingSteps(placement, contentList[index]!)),
    ...placementList.flatMap((placement) => [...finishSteps(placement), ...visibilitySteps(placement)]),
    ...placementList.map(({ plan: sheet, title }) => viewStep(title, sheet)),
  ];
}

/** What lies over a sheet's contents. */
function settingSteps({ plan: sheet, title }: Placement, content: ContentContext): readonly Step[] {
  const { styleByName, renamed } = content;
  return [
    ...cellLookSteps(title, sheet.rowList, styleByName),
    ...mergeSteps(title, sheet.mergeList),
    ...columnSteps(title, sheet.columnList),
    ...rowHeightSteps(title, sheet.rowList),
    ...validationSteps(title, sheet.dropDownList, sheet.hintList, renamed),
    ...conditionalSteps(title, sheet.conditionalFormatList, renamed),
    ...pageSteps(title, sheet.print),
  ];
}

/** An owned sheet that was there stays shown or hidden as people have it. */
function visibilitySteps({ plan, title, isNew }: Placement): readonly Step[] {
  const isOurs = isNew || plan.mark === null;
  if (!isOurs || plan.visibility === 'visible') return [];
  return [
    {
      bytes: WEIGHT.action,
      queue(scope) {
        scope.sheet(title).visibility = 'Hidden';
      },
    },
  ];
}
