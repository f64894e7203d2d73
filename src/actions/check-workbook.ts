import { success, type Issue } from '../core';
import type { Lang } from '../i18n';
import { hasDataSheets, type Action } from './action';
import { analyseWorkbook, handEditIssueList, type Analys } from './analyse';
import { orderIssues } from './order-issues';

export interface CheckOutcome {
  readonly analys: Analys;
  /** All issues, also hand edits in owned sheets; in sheet order, then row and column. */
  readonly issueList: readonly Issue[];
}

/** Reads the workbook and tells every problem with its cell. Writes nothing. */
export const checkWorkbook: Action<undefined, CheckOutcome> = {
  id: 'check-workbook',
  labelKey: 'action.check',
  icon: 'checkmark',
  canRun: hasDataSheets,
  async run({ port, lang }) {
    const analysed = await analyseWorkbook(port);
    if (!analysed.ok) return analysed;
    const analys = analysed.value;
    const editList = await handEditsOf(analys, lang);
    return success({ analys, issueList: orderIssues(analys.snapshot, [...analys.issueList, ...editList]) });
  },
};

/**
 * The report is planned only to be compared: without owned sheets there is nothing to compare it with, and what
 * plans it is not loaded (in the pane it is a file of its own).
 */
async function handEditsOf(analys: Analys, lang: Lang): Promise<readonly Issue[]> {
  if (analys.snapshot.ownedSheetList.length === 0) return [];
  const { planFor } = await import(/* webpackChunkName: "report" */ './write-report');
  return handEditIssueList(analys.snapshot, planFor(analys, lang).sheetList);
}
