import { success, type Issue } from '../core';
import type { Lang } from '../i18n';
import { planReport } from '../report';
import { withFingerprints, type ApplyReceipt, type WorkbookPlan } from '../workbook';
import { hasDataSheets, type Action } from './action';
import { analyseWorkbook, handEditIssueList, type Analys } from './analyse';
import { orderIssues } from './order-issues';

export interface ReportOutcome {
  readonly analys: Analys;
  /** What the data sheets' checks found, in sheet order. */
  readonly issueList: readonly Issue[];
  /** Hand edits in the owned sheets that the new report replaced. */
  readonly handEditList: readonly Issue[];
  readonly plan: WorkbookPlan;
  readonly receipt: ApplyReceipt;
}

/** The report as a plan, with the fingerprints that will tell hand edits later: nothing is written yet. */
export function planFor(analys: Analys, lang: Lang): WorkbookPlan {
  const { snapshot, modell, utvardering, ekonomiTabellList } = analys;
  const issueList = orderIssues(snapshot, analys.issueList);
  return withFingerprints(planReport({ modell, utvardering, ekonomiTabellList, issueList, lang }));
}

/** Writes the owned report sheets, also when there are issues: the board's draft must show what is there. */
export const writeReport: Action<undefined, ReportOutcome> = {
  id: 'write-report',
  labelKey: 'action.report',
  icon: 'document',
  canRun: hasDataSheets,
  async run({ port, lang, signal, onProgress }) {
    const analysed = await analyseWorkbook(port);
    if (!analysed.ok) return analysed;
    const analys = analysed.value;
    const plan = planFor(analys, lang);
    const handEditList = handEditIssueList(analys.snapshot, plan.sheetList);
    const applied = await port.applyPlan(plan, {
      ...(signal && { signal }),
      ...(onProgress && { onProgress }),
    });
    if (!applied.ok) return applied;
    const issueList = orderIssues(analys.snapshot, [...analys.issueList, ...applied.issueList]);
    return success({ analys, issueList, handEditList, plan, receipt: applied.value });
  },
};
