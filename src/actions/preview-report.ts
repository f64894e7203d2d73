import type { Issue } from '../core';
import type { Lang } from '../i18n';
import type { SheetPlan, WorkbookPlan, WorkbookSnapshot } from '../workbook';
import { handEditIssueList, type Analys } from './analyse';
import { planFor } from './write-report';

export type SheetChange = 'new' | 'replaced' | 'unchanged';

/** What writing the report would do with one sheet. */
export interface SheetPreview {
  /** The mark that its plan bears. */
  readonly mark: string;
  /** Its title in the workbook; the planned one when it is new. */
  readonly title: string;
  readonly change: SheetChange;
  /** Cells that hold something after the writing. */
  readonly cellCount: number;
}

export interface ReportPreview {
  readonly plan: WorkbookPlan;
  readonly sheetList: readonly SheetPreview[];
  /** Cells that people have changed in the report sheets: they go with their sheets. */
  readonly handEditList: readonly Issue[];
}

/** What a report from this analysis would change; nothing is read or written. */
export function previewReport(analys: Analys, lang: Lang): ReportPreview {
  const plan = planFor(analys, lang);
  const handEditList = handEditIssueList(analys.snapshot, plan.sheetList);
  const editedSet = new Set(handEditList.map(({ sheet }) => sheet));
  const sheetList = plan.sheetList.map((sheet) => previewSheet(sheet, analys.snapshot, editedSet));
  return { plan, sheetList, handEditList };
}

function previewSheet(
  sheet: SheetPlan,
  { ownedSheetList }: WorkbookSnapshot,
  editedSet: ReadonlySet<string | null>,
): SheetPreview {
  const owned = ownedSheetList.find(({ mark }) => mark === sheet.mark);
  const cellCount = countCells(sheet);
  const mark = sheet.mark ?? '';
  if (!owned) return { mark, title: sheet.title, change: 'new', cellCount };
  const isSame = owned.fingerprint === sheet.fingerprint && !editedSet.has(owned.title);
  return { mark, title: owned.title, change: isSame ? 'unchanged' : 'replaced', cellCount };
}

function countCells({ rowList }: SheetPlan): number {
  return rowList
    .flatMap(({ cellList }) => cellList)
    .filter(({ content }) => content.kind === 'formula' || (content.value !== null && content.value !== ''))
    .length;
}
