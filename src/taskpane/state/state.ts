import type { CheckOutcome, UndoableReport } from '../../actions';
import type { Issue } from '../../core';
import type { IssueParams } from '../../core';
import type { Lang, TextKey } from '../../i18n';
import type { CellPlace, HiddenBy, Role, View } from '../services';
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
  /** How long it took, milliseconds. */
  readonly tookMs: number;
}

/** The last report: the sheets it wrote, and how to take them back. */
export interface LastReport {
  readonly titleList: readonly string[];
  readonly time: string;
  readonly restore: UndoableReport['restore'];
  readonly isUndone: boolean;
}

/** The last change of data: what was done, and how to take it back. */
export interface LastEdit {
  /** What was done, in a sentence. */
  readonly said: Said;
  readonly time: string;
  readonly restore: UndoableReport['restore'];
  readonly isUndone: boolean;
}

/** A text by its key, for the language of the moment. */
export interface Said {
  readonly key: TextKey;
  readonly params?: IssueParams;
}

/** A place that is selected but not seen, and what hides it. */
export interface HiddenPlace {
  readonly place: CellPlace;
  readonly hidden: HiddenBy;
}

/** Session state of the pane. The workbook itself is read anew by every action. */
export interface PaneState {
  readonly view: View;
  readonly lang: Lang;
  readonly reportLang: Lang;
  readonly phase: Phase;
  readonly check: LastCheck | null;
  readonly report: LastReport | null;
  readonly edit: LastEdit | null;
  /** What is asked about: shall it be shown? */
  readonly hiddenPlace: HiddenPlace | null;
  /** Marks of the report sheets that shall not be written. */
  readonly leftMarkList: readonly string[];
  /** Only chooses what the pane starts with; null until someone says. */
  readonly role: Role | null;
  /** The view of results begins with rows that lack their value. */
  readonly isMissingFirst: boolean;
  /** The workbook has none of our data sheets. */
  readonly isBlank: boolean;
}

/** What a session starts with. */
export interface Start {
  readonly view: View;
  readonly lang: Lang;
  readonly role: Role | null;
  readonly isMissingFirst: boolean;
}

/** The state before anything has been done. */
export function initialState({ view, lang, role, isMissingFirst }: Start): PaneState {
  return {
    view,
    lang,
    role,
    isMissingFirst,
    reportLang: lang,
    phase: { kind: 'idle' },
    check: null,
    report: null,
    edit: null,
    leftMarkList: [],
    hiddenPlace: null,
    isBlank: false,
  };
}
