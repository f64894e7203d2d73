import type { Placement } from './placements';
import { WEIGHT, type RequestScope, type Step } from './steps';

const ACTION_COUNT = 16;

/** A new empty sheet, or the sheet that is there, emptied of all that earlier runs and people put on it. */
export function prepareStep({ title, isNew, oldTableList }: Placement): Step {
  const bytes = WEIGHT.sheet + (ACTION_COUNT + 2 * oldTableList.length) * WEIGHT.part;
  return {
    bytes,
    queue(scope) {
      if (isNew) scope.context.workbook.worksheets.add(title);
      else emptySheet(scope, title, oldTableList);
    },
  };
}

function emptySheet(scope: RequestScope, title: string, oldTableList: readonly string[]): void {
  const { workbook } = scope.context;
  const sheet = scope.sheet(title);
  sheet.autoFilter.remove();
  for (const name of oldTableList) workbook.tables.getItem(name).delete();
  sheet.freezePanes.unfreeze();
  sheet.horizontalPageBreaks.removePageBreaks();
  sheet.verticalPageBreaks.removePageBreaks();
  const whole = sheet.getRange();
  whole.unmerge();
  whole.conditionalFormats.clearAll();
  whole.dataValidation.clear();
  whole.clear('All');
  whole.rowHidden = false;
  whole.columnHidden = false;
  whole.format.useStandardHeight = true;
  whole.format.useStandardWidth = true;
  whole.untrack();
}
