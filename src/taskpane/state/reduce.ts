import type { CheckOutcome } from '../../actions';
import type { Lang } from '../../i18n';
import { ROLE_START, type Role, type View } from '../services';
import { fixedIssues } from './fixed-issues';
import { isBlankWorkbook, type Problem, type TaskId } from './problem';
import type { HiddenPlace, LastCheck, LastEdit, LastReport, PaneState } from './state';

/** Everything that can happen to the pane. */
export type PaneEvent =
  | { readonly kind: 'started'; readonly taskId: TaskId; readonly canCancel: boolean }
  | { readonly kind: 'progressed'; readonly share: number }
  | {
      readonly kind: 'checked';
      readonly outcome: CheckOutcome;
      readonly time: string;
      readonly tookMs: number;
    }
  | { readonly kind: 'written'; readonly report: LastReport }
  | { readonly kind: 'finished'; readonly taskId: TaskId }
  | { readonly kind: 'undone' }
  | { readonly kind: 'edited'; readonly edit: LastEdit }
  | { readonly kind: 'editUndone' }
  | { readonly kind: 'editDismissed' }
  | { readonly kind: 'hiddenFound'; readonly hiddenPlace: HiddenPlace | null }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly problem: Problem }
  | { readonly kind: 'workbookChanged' }
  | { readonly kind: 'dismissed' }
  | { readonly kind: 'viewChosen'; readonly view: View }
  | { readonly kind: 'roleChosen'; readonly role: Role }
  | { readonly kind: 'missingFirstChosen'; readonly isMissingFirst: boolean }
  | { readonly kind: 'partChosen'; readonly mark: string; readonly isWritten: boolean }
  | { readonly kind: 'langChosen'; readonly lang: Lang }
  | { readonly kind: 'reportLangChosen'; readonly lang: Lang };

type Handler<Kind extends PaneEvent['kind']> = (
  state: PaneState,
  event: Extract<PaneEvent, { kind: Kind }>,
) => PaneState;

/** What each event does to the state; a table, so that no event is forgotten. */
const HANDLER_BY_KIND: { readonly [Kind in PaneEvent['kind']]: Handler<Kind> } = {
  started: (state, { taskId, canCancel }) => ({
    ...state,
    phase: { kind: 'running', taskId, share: null, canCancel, isOvertaken: false },
  }),
  progressed: (state, { share }) =>
    state.phase.kind === 'running' ? { ...state, phase: { ...state.phase, share } } : state,
  checked: (state, { outcome, time, tookMs }) => ({
    ...state,
    phase: { kind: 'done', taskId: 'check-workbook' },
    check: lastCheck(state, { ...outcome, time, tookMs }),
    isBlank: false,
  }),
  written: (state, { report }) => ({
    ...state,
    phase: { kind: 'done', taskId: 'write-report' },
    report,
    check: stale(state.check),
  }),
  finished: (state, { taskId }) => ({ ...state, phase: { kind: 'done', taskId } }),
  undone: (state) => ({
    ...state,
    phase: { kind: 'done', taskId: 'undo-write' },
    report: state.report && { ...state.report, restore: null, isUndone: true },
    check: stale(state.check),
  }),
  edited: (state, { edit }) => ({
    ...state,
    phase: { kind: 'done', taskId: 'edit' },
    edit,
    check: stale(state.check),
  }),
  editUndone: (state) => ({
    ...state,
    phase: { kind: 'done', taskId: 'undo-write' },
    edit: state.edit && { ...state.edit, restore: null, isUndone: true },
    check: stale(state.check),
  }),
  editDismissed: (state) => ({ ...state, edit: null }),
  hiddenFound: (state, { hiddenPlace }) =>
    state.hiddenPlace === hiddenPlace ? state : { ...state, hiddenPlace },
  cancelled: (state) => ({ ...state, phase: { kind: 'cancelled' } }),
  failed: (state, { problem }) => {
    const isBlank = isBlankWorkbook(problem);
    return isBlank
      ? { ...state, phase: { kind: 'idle' }, isBlank, check: null, report: null, hiddenPlace: null }
      : { ...state, phase: { kind: 'failed', problem } };
  },
  workbookChanged: (state) =>
    state.phase.kind === 'running'
      ? { ...state, phase: { ...state.phase, isOvertaken: true } }
      : { ...state, check: stale(state.check) },
  dismissed: (state) => (state.phase.kind === 'failed' ? { ...state, phase: { kind: 'idle' } } : state),
  viewChosen: (state, { view }) => ({ ...state, view }),
  roleChosen: (state, { role }) => ({ ...state, role, ...ROLE_START[role] }),
  missingFirstChosen: (state, { isMissingFirst }) => ({ ...state, isMissingFirst }),
  partChosen: (state, { mark, isWritten }) => {
    const others = state.leftMarkList.filter((each) => each !== mark);
    return { ...state, leftMarkList: isWritten ? others : [...others, mark] };
  },
  langChosen: (state, { lang }) => ({ ...state, lang, reportLang: lang }),
  reportLangChosen: (state, { lang }) => ({ ...state, reportLang: lang }),
};

/** The state after an event. Pure; an event that changes nothing gives the same state back. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  const handler = HANDLER_BY_KIND[event.kind] as Handler<PaneEvent['kind']>;
  return handler(state, event);
}

function stale(check: LastCheck | null): LastCheck | null {
  return check === null || check.isStale ? check : { ...check, isStale: true };
}

/** A change while the check ran may have come after the cell was read: then the result is stale at once. */
function lastCheck(
  { phase, check }: PaneState,
  outcome: CheckOutcome & Pick<LastCheck, 'time' | 'tookMs'>,
): LastCheck {
  return {
    ...outcome,
    isStale: phase.kind === 'running' && phase.isOvertaken,
    fixedList: check === null ? [] : fixedIssues(check.issueList, outcome.issueList),
  };
}
