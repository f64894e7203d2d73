import type { Result } from '../../core';
import { success } from '../../core';
import { foldTitle } from '../../workbook';
import { tabParts } from './placements';
import type { StageBase } from './stage-base';
import { isTabSelected, selectTab } from './tab-selection';

/**
 * Index of the sheet to show first: the one the plan names, if it can be seen; in a blank workbook else the
 * first visible one; null = as it was. Throws RangeError when the plan names a sheet that does not exist.
 */
export function activeSheetIndex({
  plan,
  workbook,
  placementList,
  blankSheetPart,
}: StageBase): number | null {
  const { activeSheet } = plan;
  if (activeSheet === null) {
    const first = placementList.find((placement) => placement.plan.visibility === 'visible');
    return blankSheetPart === null ? null : (first?.sheetIndex ?? null);
  }
  const planned = placementList.find((placement) => placement.plan.title === activeSheet);
  const index =
    planned?.sheetIndex ??
    workbook.sheetList.findIndex(({ title }) => foldTitle(title) === foldTitle(activeSheet));
  if (index < 0) throw new RangeError(`no sheet ${activeSheet} to show`);
  const isHidden = workbook.sheetList[index]?.isHidden ?? planned?.plan.visibility === 'hidden';
  return isHidden ? null : index;
}

/** The other sheets' texts with their tabs unselected (and the shown one's selected): only those that change. */
export function stageTabs(
  base: StageBase,
  activeIndex: number | null,
  textByPart: ReadonlyMap<string, string>,
): Result<ReadonlyMap<string, string>> {
  if (activeIndex === null) return success(textByPart);
  const nextByPart = new Map(textByPart);
  const replacedSet = new Set(base.placementList.map(({ existingPart }) => existingPart));
  for (const [index, partName] of tabParts(base.pkg, base.workbook)) {
    if (replacedSet.has(partName)) continue;
    const read = nextByPart.has(partName) ? success(nextByPart.get(partName)!) : base.pkg.readText(partName);
    if (!read.ok) return read;
    const text = selectTab(read.value, index === activeIndex);
    if (text !== read.value) nextByPart.set(partName, text);
  }
  return success(nextByPart);
}

/** Per placement: whether its tab is selected; a replaced sheet stays as it was unless the plan says more. */
export function selectedTabs(base: StageBase, activeIndex: number | null): Result<readonly boolean[]> {
  const selectedList: boolean[] = [];
  for (const { sheetIndex, existingPart } of base.placementList) {
    if (activeIndex !== null || existingPart === null) {
      selectedList.push(sheetIndex === activeIndex);
      continue;
    }
    const before = base.pkg.readText(existingPart);
    if (!before.ok) return before;
    selectedList.push(isTabSelected(before.value));
  }
  return success(selectedList);
}
