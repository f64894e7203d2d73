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

/** Which parts of the report are written. */
export interface ReportChoice {
  /** Marks of the sheets that are left as they are (`Malkedjan.Kontroll`); absent = none. */
  readonly leftMarkList?: readonly string[];
}

/** The sheets of a plan that were chosen. */
function chosenSheets(plan: WorkbookPlan, { leftMarkList = [] }: ReportChoice): WorkbookPlan {
  if (leftMarkList.length === 0) return plan;
  return { ...plan, sheetList: plan.sheetList.filter(({ mark }) => !leftMarkList.includes(mark ?? '')) };
}

/** The report as a plan, with the fingerprints that will tell hand edits later: nothing is written yet. */
export function planFor(analys: Analys, lang: Lang): WorkbookPlan {
  const { snapshot, modell, utvardering, ekonomiTabellList } = analys;
  const issueList = orderIssues(snapshot, analys.issueList);
  return withFingerprints(planReport({ modell, utvardering, ekonomiTabellList, issueList, lang }));
}

/** True for the title of an owned sheet that a plan puts another in the place of. */
function isReplaced(
  { ownedSheetList }: Analys['snapshot'],
  { sheetList }: WorkbookPlan,
  title: string | null,
): boolean {
  const owned = ownedSheetList.find((each) => each.title === title);
  return sheetList.some(({ mark }) => mark === owned?.mark);
}

/** Writes the owned report sheets, also when there are issues: the board's draft must show what is there. */
export const writeReport: Action<ReportChoice | undefined, ReportOutcome> = {
  id: 'write-report',
  labelKey: 'action.report',
  icon: 'document',
  canRun: hasDataSheets,
  async run({ port, lang, signal, onProgress }, choice = {}) {
    const analysed = await analyseWorkbook(port);
    if (!analysed.ok) return analysed;
    const analys = analysed.value;
    const whole = planFor(analys, lang);
    const plan = chosenSheets(whole, choice);
    const handEditList = handEditIssueList(analys.snapshot, whole.sheetList).filter(({ sheet }) =>
      isReplaced(analys.snapshot, plan, sheet),
    );
    const applied = await port.applyPlan(plan, {
      ...(signal && { signal }),
      ...(onProgress && { onProgress }),
    });
    if (!applied.ok) return applied;
    const issueList = orderIssues(analys.snapshot, [...analys.issueList, ...applied.issueList]);
    return success({ analys, issueList, handEditList, plan, receipt: applied.value });
  },
};
