import type { Issue, Result } from '../../core';
import { failureOf, success } from '../../core';
import type { WorkbookPlan } from '../../workbook';
import { checkPlan } from '../../workbook';
import { BLANK_SHEET_PATH, BLANK_SHEET_XML, BLANK_WORKBOOK_XML } from '../blank';
import type { OpcPackage } from '../package';
import { NAMESPACE, toStrict } from '../xml';
import type { RenamedSheets } from './formula';
import type { Placement } from './placements';
import { placeSheets, worksheetParts } from './placements';
import { newTables, readTableKeys, tablesOnReplaced } from './table-parts';
import { WorkbookPart } from './workbook-part';

/** What the working out of a plan starts from: where each sheet goes, in which namespaces. */
export interface StageBase {
  readonly pkg: OpcPackage;
  readonly plan: WorkbookPlan;
  readonly workbook: WorkbookPart;
  /** Of new parts: a strict package gets strict parts, so that it stays of one kind. */
  readonly mainNamespace: string;
  readonly relationshipNamespace: string;
  readonly partByIndex: ReadonlyMap<number, string>;
  readonly placementList: readonly Placement[];
  /** Planned title → title in the workbook, where they differ. */
  readonly renamed: RenamedSheets;
  /** The part of a blank workbook's empty sheet, which goes. */
  readonly blankSheetPart: string | null;
  readonly issueList: readonly Issue[];
}

/** Reads the workbook part and places the sheets. Issues: `checkPlan`, `placeSheets`, unreadable parts. */
export function openBase(pkg: OpcPackage, plan: WorkbookPlan): Result<StageBase> {
  const planIssueList = checkPlan(plan);
  if (planIssueList.length > 0) return failureOf(planIssueList);
  const workbookText = pkg.readText(pkg.workbookPart);
  if (!workbookText.ok) return workbookText;
  const ofKind = (uri: string) => (pkg.isStrict ? toStrict(uri) : uri);
  const relationshipNamespace = ofKind(NAMESPACE.relationships);
  const workbook = new WorkbookPart(workbookText.value, relationshipNamespace);
  const blankSheetPart = isBlank(pkg, workbookText.value, plan) ? `/${BLANK_SHEET_PATH}` : null;
  if (blankSheetPart !== null) workbook.clearSheets();
  const partByIndex = worksheetParts(pkg, workbook);
  const { placementList, issueList } = placeSheets(plan, workbook, partByIndex);
  return success({
    pkg,
    plan,
    workbook,
    mainNamespace: ofKind(NAMESPACE.main),
    relationshipNamespace,
    partByIndex,
    placementList,
    renamed: renamedSheets(placementList),
    blankSheetPart,
    issueList,
  });
}

/** True for a workbook as `blankWorkbook` gives it, when the plan brings a sheet to see instead of its empty one. */
function isBlank(pkg: OpcPackage, workbookText: string, plan: WorkbookPlan): boolean {
  const hasSheet = plan.sheetList.some(({ visibility }) => visibility === 'visible');
  if (!hasSheet || workbookText !== BLANK_WORKBOOK_XML) return false;
  const sheet = pkg.readText(`/${BLANK_SHEET_PATH}`);
  return sheet.ok && sheet.value === BLANK_SHEET_XML;
}

function renamedSheets(placementList: readonly Placement[]): RenamedSheets {
  return new Map(
    placementList
      .filter(({ plan, title }) => plan.title !== title)
      .map(({ plan, title }): [string, string] => [plan.title, title]),
  );
}

/** Table parts of the new sheets, per placement. Issues: `newTables`, unreadable parts. */
export function stageTables(base: StageBase): Result<readonly (readonly string[])[]> {
  const { pkg, placementList, workbook, mainNamespace } = base;
  if (placementList.every(({ plan }) => plan.tableList.length === 0))
    return success(placementList.map(() => []));
  const keys = readTableKeys(pkg);
  if (!keys.ok) return keys;
  const goneSet = tablesOnReplaced(pkg, placementList);
  const keptList = keys.value.filter(({ partName }) => !goneSet.has(partName));
  const { textListByPlacement, issueList } = newTables(placementList, keptList, workbook, mainNamespace);
  return issueList.length > 0 ? failureOf(issueList) : success(textListByPlacement);
}
