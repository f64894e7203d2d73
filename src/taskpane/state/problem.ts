import type { Issue } from '../../core';
import type { TextKey } from '../../i18n';
import { ServiceRefusal } from '../services';

/** What the pane can be doing, by the id of its action; texts are found by it. */
export type TaskId =
  | 'check-workbook'
  | 'write-report'
  | 'undo-write'
  | 'create-template'
  | 'navigate'
  | 'open-example'
  | 'edit'
  | 'preview'
  | 'intake';

/** Why something could not be done: what the workbook says, or what the host threw. */
export interface Problem {
  readonly taskId: TaskId;
  /** Issues of severity `fel`; empty when the host failed. */
  readonly issueList: readonly Issue[];
  /** The host's own words; null for problems in data. */
  readonly detail: string | null;
}

/** The sentence that says what could not be done. */
export function failedKey(taskId: TaskId): TextKey {
  return `pane.failed.${taskId}`;
}

/** A failure that the data explain. */
export function dataProblem(taskId: TaskId, issueList: readonly Issue[]): Problem {
  return { taskId, issueList: issueList.filter(({ severity }) => severity === 'fel'), detail: null };
}

/** A failure of the host: whatever it threw; a refusal comes with its sentences. */
export function hostProblem(taskId: TaskId, thrown: unknown): Problem {
  if (thrown instanceof ServiceRefusal) return dataProblem(taskId, thrown.issueList);
  return { taskId, issueList: [], detail: thrown instanceof Error ? thrown.message : String(thrown) };
}

/** True when the workbook simply is not one of ours yet: nothing is wrong but that every sheet is missing. */
export function isBlankWorkbook({ issueList }: Problem): boolean {
  return issueList.length > 0 && issueList.every(({ code }) => code === 'missing-sheet');
}
