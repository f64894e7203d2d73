import type { Issue } from '../../core';
import { makeIssue } from '../../core';
import type { SheetPlan, WorkbookPlan } from '../../workbook';
import { foldTitle, freeTitle, titleOfCell, validTitle } from '../../workbook';
import type { OpcPackage } from '../package';
import { RELATIONSHIP } from '../package';
import type { WorkbookPart } from './workbook-part';

/** Where a planned sheet goes. */
export interface Placement {
  readonly plan: SheetPlan;
  /** Title in the workbook. */
  readonly title: string;
  /** Index among the workbook's sheets; a new one comes last. */
  readonly sheetIndex: number;
  /** Part of the sheet that it replaces; null for a new one. */
  readonly existingPart: string | null;
}

/** Relationship types of everything that has a tab. */
const TAB_TYPES = [
  RELATIONSHIP.worksheet,
  RELATIONSHIP.chartsheet,
  RELATIONSHIP.dialogsheet,
  RELATIONSHIP.macrosheet,
];

/** Parts of the workbook's worksheets by the sheet's index; chart sheets and the like are left out. */
export function worksheetParts(pkg: OpcPackage, workbook: WorkbookPart): ReadonlyMap<number, string> {
  return partsOfTypes(pkg, workbook, [RELATIONSHIP.worksheet]);
}

/** Parts of everything that has a tab, chart sheets too, by the sheet's index. */
export function tabParts(pkg: OpcPackage, workbook: WorkbookPart): ReadonlyMap<number, string> {
  return partsOfTypes(pkg, workbook, TAB_TYPES);
}

function partsOfTypes(
  pkg: OpcPackage,
  workbook: WorkbookPart,
  typeList: readonly string[],
): ReadonlyMap<number, string> {
  const relationshipList = pkg
    .relationshipList(pkg.workbookPart)
    .filter(({ type }) => typeList.includes(type));
  const partById = new Map(relationshipList.map(({ id, partName }) => [id, partName]));
  const partByIndex = new Map<number, string>();
  workbook.sheetList.forEach(({ relationshipId }, index) => {
    const partName = partById.get(relationshipId);
    if (partName && pkg.has(partName)) partByIndex.set(index, partName);
  });
  return partByIndex;
}

/**
 * Finds each planned sheet its place: an owned one by its mark, wherever it stands and whatever it is called
 * now. Issue `write-sheet-exists` when a sheet without mark would need a title that is taken. Throws
 * RangeError when two planned sheets bear one mark.
 */
export function placeSheets(
  plan: WorkbookPlan,
  workbook: WorkbookPart,
  partByIndex: ReadonlyMap<number, string>,
): { readonly placementList: readonly Placement[]; readonly issueList: readonly Issue[] } {
  const takenSet = new Set(workbook.sheetList.map(({ title }) => foldTitle(title)));
  const issueList: Issue[] = [];
  const markList = plan.sheetList.flatMap(({ mark }) => (mark === null ? [] : [mark.toLowerCase()]));
  if (new Set(markList).size < markList.length) throw new RangeError(`marks: ${markList.join(' ')}`);
  const usedSet = new Set<number>();
  let nextIndex = workbook.sheetList.length;
  const placementList = plan.sheetList.map((sheet): Placement => {
    const sheetIndex = markedSheetIndex(sheet.mark, workbook);
    const existingPart = usedSet.has(sheetIndex) ? undefined : partByIndex.get(sheetIndex);
    if (existingPart !== undefined) {
      usedSet.add(sheetIndex);
      return { plan: sheet, title: workbook.sheetList[sheetIndex]!.title, sheetIndex, existingPart };
    }
    const wanted = validTitle(sheet.title);
    if (sheet.mark === null && takenSet.has(foldTitle(wanted))) {
      issueList.push(makeIssue('write-sheet-exists', 'fel', { sheet: wanted, params: { sheet: wanted } }));
    }
    const title = freeTitle(wanted, takenSet);
    takenSet.add(foldTitle(title));
    nextIndex += 1;
    return { plan: sheet, title, sheetIndex: nextIndex - 1, existingPart: null };
  });
  return { placementList, issueList };
}

/** Index of the sheet that bears the mark; −1 when none does. */
function markedSheetIndex(mark: string | null, workbook: WorkbookPart): number {
  const name = mark === null ? null : workbook.names.find(mark, null);
  const title = name && titleOfCell(name.refersTo);
  if (title === null) return -1;
  return workbook.sheetList.findIndex((sheet) => foldTitle(sheet.title) === foldTitle(title));
}
