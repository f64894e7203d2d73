import { success, type Result } from '../../core';
import type { Bedomning, Indikatorstatus } from '../../domain';
import type { Lang, TextKey } from '../../i18n';
import type { WorkbookPlan } from '../../workbook';
import { hasDataSheets, type Action } from '../action';
import { analyseWorkbook, type Analys } from '../analyse';
import { planComputedColumns } from './plan-computed-columns';
import {
  planAnalys,
  planBedomning,
  planNormalizedTicks,
  planOverride,
  planTick,
  type Analystabell,
} from './plan-edits';

/** What an edit did. */
export interface EditOutcome {
  /** What was written; its inverse is the same changes with `expected` and `next` exchanged. */
  readonly plan: WorkbookPlan;
}

type Planner<Input> = (source: Analys, input: Input, lang: Lang) => Result<WorkbookPlan>;

/** An edit as a declared action: the workbook is read anew, so that the expected old values are today's. */
function editAction<Input>(
  id: string,
  labelKey: TextKey,
  icon: string,
  plan: Planner<Input>,
): Action<Input, EditOutcome> {
  return {
    id,
    labelKey,
    icon,
    canRun: hasDataSheets,
    async run({ port, lang, signal }, input) {
      const analysed = await analyseWorkbook(port);
      if (!analysed.ok) return analysed;
      const planned = plan(analysed.value, input, lang);
      if (!planned.ok) return planned;
      if (planned.value.cellChangeList.length === 0) return success({ plan: planned.value });
      const applied = await port.applyPlan(planned.value, signal ? { signal } : {});
      return applied.ok ? success({ plan: planned.value }, applied.issueList) : applied;
    },
  };
}

export interface OverrideInput {
  readonly indikatorId: string;
  /** Null takes the override away. */
  readonly status: Indikatorstatus | null;
  readonly motivering: string;
}

/** Sets the status of an indicator by hand (domain 4.8). */
export const overrideStatus = editAction<OverrideInput>(
  'override-status',
  'action.override',
  'edit',
  (source, { indikatorId, status, motivering }) => planOverride(source, indikatorId, status, motivering),
);

export interface TickInput {
  readonly aktivitetId: string;
  readonly isDone: boolean;
}

/** Ticks an activity (domain 7). */
export const tickActivity = editAction<TickInput>(
  'tick-activity',
  'action.tick',
  'checkbox',
  (source, { aktivitetId, isDone }) => planTick(source, aktivitetId, isDone),
);

/** Writes every tick the same way (domain 7). */
export const normalizeTicks = editAction<undefined>('normalize-ticks', 'action.ticks', 'checkbox', (source) =>
  success(planNormalizedTicks(source)),
);

export interface BedomningInput {
  readonly malId: string;
  readonly bedomning: Bedomning | null;
  readonly motivering: string;
}

/** Chooses the assessment of a goal (domain 5). */
export const assessGoal = editAction<BedomningInput>(
  'assess-goal',
  'action.assess',
  'target',
  (source, { malId, bedomning, motivering }) => planBedomning(source, malId, bedomning, motivering),
);

export interface AnalysInput {
  readonly tabell: Analystabell;
  readonly rowId: string;
  readonly text: string;
}

/** Writes the analysis of a goal, indicator or activity. */
export const writeAnalys = editAction<AnalysInput>(
  'write-analys',
  'action.analys',
  'text',
  (source, { tabell, rowId, text }) => planAnalys(source, tabell, rowId, text),
);

/** Writes the computed columns of the data sheets (`sheets.md`, `=`). */
export const writeComputedColumns = editAction<undefined>(
  'write-computed-columns',
  'action.computed',
  'calculator',
  (source, _, lang) => success(planComputedColumns(source, lang)),
);
