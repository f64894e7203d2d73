import type { OpcPackage } from '../package';
import { CONTENT_TYPE, RELATIONSHIP } from '../package';
import { changesTables } from './cell-changes';
import { dropPartOfType, dropRelationships } from './drop-parts';
import { toFileFormula } from './formula';
import { setSheetNames } from './sheet-names';
import type { Staged, StagedSheet } from './stage';
import type { StageBase } from './stage-base';
import { putStyles } from './styles-part';

/** Puts what was worked out into the package, in one go. */
export function commitStaged(staged: Staged): void {
  const { base, textByPart, activeIndex, isChainStale, isCalcStale } = staged;
  const { pkg, workbook } = base;
  if (base.blankSheetPart !== null) dropPart(pkg, base.blankSheetPart);
  commitStyles(staged);
  // What replaced sheets had goes first, so that the new tables can take the same part names again.
  for (const { existingPart } of staged.sheetList)
    if (existingPart !== null) dropRelationships(pkg, existingPart);
  for (const sheet of staged.sheetList) commitSheet(base, sheet);
  for (const [partName, text] of textByPart) pkg.writeText(partName, text);
  for (const { name, refersTo, isHidden } of base.plan.nameList) {
    const { text } = toFileFormula(refersTo, base.renamed);
    workbook.names.set({ name, sheetIndex: null, refersTo: text, isHidden });
  }
  if (isChainStale) dropPartOfType(pkg, pkg.workbookPart, RELATIONSHIP.calcChain);
  if (isCalcStale) workbook.setFullCalc();
  if (activeIndex !== null) workbook.setActiveTab(activeIndex);
  if (isAnythingPlanned(base)) pkg.writeText(pkg.workbookPart, workbook.toText());
}

function isAnythingPlanned(base: StageBase): boolean {
  const { sheetList, nameList, activeSheet } = base.plan;
  return sheetList.length + nameList.length > 0 || changesTables(base) || activeSheet !== null;
}

function dropPart(pkg: OpcPackage, partName: string): void {
  for (const { id, partName: target } of pkg.relationshipList(pkg.workbookPart)) {
    if (target === partName) pkg.removeRelationship(pkg.workbookPart, id);
  }
  pkg.removePart(partName);
}

function commitStyles({ base: { pkg }, styles, sheetList }: Staged): void {
  if (sheetList.length > 0) putStyles(pkg, styles.partName, styles.text);
}

function commitSheet({ pkg, workbook }: StageBase, sheet: StagedSheet): void {
  const partName = sheet.existingPart ?? addSheetPart(pkg, workbook, sheet);
  pkg.writeText(partName, sheet.text);
  for (const text of sheet.tableTextList) {
    const tablePart = pkg.freePartName('/xl/tables/table#.xml');
    pkg.addPart(tablePart, CONTENT_TYPE.table, text);
    pkg.addRelationship(partName, RELATIONSHIP.table, tablePart);
  }
  setSheetNames(workbook.names, sheet.plan, sheet.title, sheet.sheetIndex);
}

function addSheetPart(
  pkg: OpcPackage,
  workbook: StageBase['workbook'],
  { title, text, plan, sheetIndex }: StagedSheet,
): string {
  const partName = pkg.freePartName('/xl/worksheets/sheet#.xml');
  pkg.addPart(partName, CONTENT_TYPE.worksheet, text);
  const relationshipId = pkg.addRelationship(pkg.workbookPart, RELATIONSHIP.worksheet, partName);
  const index = workbook.addSheet(title, relationshipId, plan.visibility === 'hidden');
  if (index !== sheetIndex) throw new Error(`sheet ${title} at ${index}, planned at ${sheetIndex}`);
  return partName;
}
