import type { CheckOutcome, UndoableReport } from '../../actions';
import type { Issue } from '../../core';
import type { Lang } from '../../i18n';
import type { View } from '../services';
import type { Problem, TaskId } from './problem';

/** What the pane is doing, or how the last thing it did ended. */
export type Phase =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'running';
      readonly taskId: TaskId;
      /** Share done, 0–1; null while unknown. */
      readonly share: number | null;
      readonly canCancel: boolean;
      /** The workbook has changed since the task began. */
      readonly isOvertaken: boolean;
    }
  | { readonly kind: 'done'; readonly taskId: TaskId }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** The last check: an outcome with its time, never a copy that is edited. */
export interface LastCheck extends CheckOutcome {
  /** `14:02`. */
  readonly time: string;
  readonly isStale: boolean;
  /** Issues of the check before that are gone. */
  readonly fixedList: readonly Issue[];
}

/** The last report: the sheets it wrote, and how to take them back. */
export interface LastReport {
  readonly titleList: readonly string[];
  readonly time: string;
  readonly restore: UndoableReport['restore'];
  readonly isUndone: boolean;
}

/** Session state of the pane. The workbook itself is read anew by every action. */
export interface PaneState {
  readonly view: View;
  readonly lang: Lang;
  readonly reportLang: Lang;
  readonly phase: Phase;
  readonly check: LastCheck | null;
  readonly report: LastReport | null;
  /** The workbook has none of our data sheets. */
  readonly isBlank: boolean;
}

/** The state before anything has been done. */
export function initialState(view: View, lang: Lang): PaneState {
  return {
    view,
    lang,
    reportLang: lang,
    phase: { kind: 'idle' },
    check: null,
    report: null,
    isBlank: false,
  };
}
