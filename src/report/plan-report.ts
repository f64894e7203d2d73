import type { WorkbookPlan } from '../workbook';
import { planEkonomirapport } from './ekonomi';
import type { ReportInput } from './input';
import { planKontroll } from './kontroll';
import type { BuiltSheet } from './layout';
import { planOversikt } from './oversikt';
import { planRapport } from './rapport';
import { fillReferences } from './references';

/** The owned sheets in their order; each is planned from the same input. */
const SHEET_PLANNER_LIST: readonly ((input: ReportInput) => BuiltSheet)[] = [
  planOversikt,
  planRapport,
  planEkonomirapport,
  (input) => planKontroll({ ...input, uppgifter: input.modell.uppgifter }),
];

/**
 * Plans the four report sheets of a computed model: `Översikt`, `Rapport`, `Ekonomirapport`, `Kontroll`
 * (design 4, `interfaces` 2). Only owned sheets are in the plan, nothing of the users' is touched, and the
 * sheet that is shown stays the same. References in texts are filled in. The same input gives the same plan.
 */
export function planReport(given: ReportInput): WorkbookPlan {
  const input = fillReferences(given);
  const builtList = SHEET_PLANNER_LIST.map((planSheet) => planSheet(input));
  return {
    styleByName: Object.assign(
      {},
      ...builtList.map(({ styleByName }) => styleByName),
    ) as WorkbookPlan['styleByName'],
    sheetList: builtList.map(({ plan }) => plan),
    nameList: [],
    cellChangeList: [],
    activeSheet: null,
  };
}
