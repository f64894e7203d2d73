import { failureOf, type Issue, type Result, success } from '../../core';
import { checkPlan, type ApplyOptions, type ApplyReceipt, type WorkbookPlan } from '../../workbook';
import { issueOfError } from '../errors';
import type { ExcelHost } from '../host';
import { sheetOfTitle, takeSurvey, type Survey } from '../read';
import { dataSteps } from './data-steps';
import { placeSheets, tableNameIssues, type Placement } from './placements';
import { planSteps } from './plan-steps';
import { cutIntoRequests } from './requests';
import { removeUnmarkedSheets } from './remove-unmarked';
import { sendRequests, showSheet } from './send';
import type { Step } from './steps';

/** A plan made ready: what to send, and what to tell afterwards. */
interface Job {
  readonly stepList: readonly Step[];
  readonly placementList: readonly Placement[];
  readonly areEventsOn: boolean;
  /** Title of the sheet to show; null = as it was. */
  readonly shownTitle: string | null;
}

/**
 * Applies a plan: a request to see what stands where (and one to read the tables that get changes), then the
 * writing in as few requests as their bytes allow. With issues before the writing nothing is written.
 */
export async function applyPlanToExcel(
  host: ExcelHost,
  plan: WorkbookPlan,
  options: ApplyOptions,
): Promise<Result<ApplyReceipt>> {
  const planIssueList = checkPlan(plan);
  if (planIssueList.length > 0) return failureOf(planIssueList);
  const job = await host.run((context) => makeJob(context, host, plan));
  if (!job.ok) return job;
  const { stepList, areEventsOn, placementList, shownTitle } = job.value;
  const issueList = await sendRequests(host, cutIntoRequests(stepList), areEventsOn, options);
  if (issueList.length > 0) {
    return failureOf([...issueList, ...(await tidyUp(host, placementList, issueList))]);
  }
  const titleByPlanned = Object.fromEntries(
    placementList.map(({ plan: sheet, title }) => [sheet.title, title]),
  );
  return success({ titleByPlanned }, await showSheet(host, shownTitle));
}

/** Takes away what a stop left without a mark; an issue when that fails for another reason than the writing. */
async function tidyUp(
  host: ExcelHost,
  placementList: readonly Placement[],
  knownList: readonly Issue[],
): Promise<readonly Issue[]> {
  try {
    await host.run((context) => removeUnmarkedSheets(context, placementList));
    return [];
  } catch (error) {
    const issue = issueOfError(error);
    return knownList.some(({ code }) => code === issue.code) ? [] : [issue];
  }
}

async function makeJob(
  context: Excel.RequestContext,
  host: ExcelHost,
  plan: WorkbookPlan,
): Promise<Result<Job>> {
  const survey = await takeSurvey(context);
  const changes = await dataSteps(context, host, plan, survey);
  const { placementList, issueList: placeIssueList } = placeSheets(plan, survey);
  const issueList: readonly Issue[] = [
    ...placeIssueList,
    ...changes.issueList,
    ...tableNameIssues(placementList, survey),
  ];
  if (!changes.ok || issueList.length > 0) return failureOf(issueList);
  return success({
    stepList: [...changes.value, ...planSteps(plan, placementList, survey)],
    placementList,
    areEventsOn: survey.areEventsOn,
    shownTitle: shownTitle(plan, placementList, survey),
  });
}

/** Throws RangeError when the plan names a sheet that does not exist; a hidden one is not shown. */
function shownTitle(
  { activeSheet }: WorkbookPlan,
  placementList: readonly Placement[],
  survey: Survey,
): string | null {
  if (activeSheet === null) return null;
  const placement = placementList.find(({ plan }) => plan.title === activeSheet);
  const title = placement?.title ?? activeSheet;
  const found = sheetOfTitle(survey, title);
  if (!found && !placement) throw new RangeError(`no sheet ${activeSheet} to show`);
  const visibility = found?.visibility ?? placement?.plan.visibility;
  return visibility === 'visible' ? title : null;
}
