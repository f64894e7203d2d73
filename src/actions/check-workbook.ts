import { success, type Issue } from '../core';
import { hasDataSheets, type Action } from './action';
import { analyseWorkbook, handEditIssueList, type Analys } from './analyse';
import { orderIssues } from './order-issues';
import { planFor } from './write-report';

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
    const plan = planFor(analys, lang);
    const editList = handEditIssueList(analys.snapshot, plan.sheetList);
    return success({ analys, issueList: orderIssues(analys.snapshot, [...analys.issueList, ...editList]) });
  },
};
