/** One thing that was done: how to take it back and how to do it again. */
export interface HistoryStep<Change> {
  readonly undo: Change;
  readonly redo: Change;
}

/** What was done and what was taken back; a value, never changed in place. */
export interface History<Change> {
  readonly doneList: readonly HistoryStep<Change>[];
  readonly undoneList: readonly HistoryStep<Change>[];
  /** Number of steps done when the file was last saved; null when that state can no longer be reached. */
  readonly savedAt: number | null;
}

/** Older steps are forgotten: some hold a whole file. */
export const MAX_STEPS = 100;

/** Nothing done yet. */
export function emptyHistory<Change>(): History<Change> {
  return { doneList: [], undoneList: [], savedAt: 0 };
}

/** After a new step: what was taken back can no longer be done again. */
export function pushStep<Change>(
  { doneList, undoneList, savedAt }: History<Change>,
  step: HistoryStep<Change>,
): History<Change> {
  const isSavedLost = savedAt === null || (undoneList.length > 0 && savedAt > doneList.length);
  const all = [...doneList, step];
  const dropped = Math.max(0, all.length - MAX_STEPS);
  const kept = isSavedLost || savedAt < dropped ? null : savedAt - dropped;
  return { doneList: all.slice(dropped), undoneList: [], savedAt: kept };
}

/** Takes the last step back; `redoOf` may make its redo of now. Null when there is no step. */
export function undoStep<Change>(
  history: History<Change>,
  redoOf: (redo: Change) => Change = (redo) => redo,
): { readonly change: Change; readonly history: History<Change> } | null {
  const step = history.doneList.at(-1);
  if (step === undefined) return null;
  const undone = { undo: step.undo, redo: redoOf(step.redo) };
  const doneList = history.doneList.slice(0, -1);
  return {
    change: step.undo,
    history: { ...history, doneList, undoneList: [...history.undoneList, undone] },
  };
}

/** Does the last undone step again; null when there is none. */
export function redoStep<Change>(
  history: History<Change>,
): { change: Change; history: History<Change> } | null {
  const step = history.undoneList.at(-1);
  if (step === undefined) return null;
  const undoneList = history.undoneList.slice(0, -1);
  return { change: step.redo, history: { ...history, doneList: [...history.doneList, step], undoneList } };
}

/** The state of now is what the file holds. */
export function markSaved<Change>(history: History<Change>): History<Change> {
  return { ...history, savedAt: history.doneList.length };
}

/** True when something has been done, or taken back, since the file was saved. */
export function isDirty({ doneList, savedAt }: History<unknown>): boolean {
  return savedAt !== doneList.length;
}
