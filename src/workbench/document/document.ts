import { failure, makeIssue, parseRange, success, type Issue, type Result } from '../../core';
import type { RestoreOwned, WorkbookPort } from '../../workbook';
import type { CellEdit, EditableFile, WorkbookView, XlsxPort } from '../../xlsx';
import { selectionAt, type Selection } from '../grid/selection';
import { emptyHistory, isDirty, markSaved, pushStep, redoStep, undoStep, type History } from './history';
import { growsTable, inverseEdits, sheetOf } from './inverse';
import type { StaleReason } from '../calc';
import type { DocumentState, Notice, StaleByCell } from './state';

export type WorkbookFile = XlsxPort & EditableFile;

/** What one step of the history does: edits of cells, or a whole file. */
type Change =
  | { readonly kind: 'cells'; readonly editList: readonly CellEdit[] }
  | { readonly kind: 'file'; readonly bytes: Uint8Array }
  /** The file as it is when the step is taken back: only then is it made. */
  | { readonly kind: 'later' };

/** A cell that has changed. */
export type ChangedPlace = Pick<CellEdit, 'sheet' | 'rowNumber' | 'columnNumber'>;

/** What a recalculation found: results that differ from those in the file, and formulas nobody could compute. */
export interface Recalculation {
  readonly editList: readonly CellEdit[];
  readonly staleByCell: StaleByCell;
}

/** What the document is put together with. */
export interface DocumentTools {
  openFile(bytes: Uint8Array): Result<WorkbookFile>;
  /** `changedList` null = a file just opened; `staleBefore` = what could not be computed until now. */
  recalculate(
    view: WorkbookView,
    changedList: readonly ChangedPlace[] | null,
    staleBefore: StaleByCell,
  ): Recalculation;
}

/**
 * The open workbook: one file, its view, what is selected, and what can be undone. Every change, of a person in
 * the grid or of the pane's actions through `port`, goes through here, is recalculated, and is told to listeners.
 */
export class WorkbookDocument {
  private file: WorkbookFile;
  private state: DocumentState;
  private history: History<Change> = emptyHistory();
  private readonly listenerSet = new Set<() => void>();
  private readonly changeListenerSet = new Set<() => void>();
  /** The file's bytes at a revision; making them costs a compression. */
  private kept: { readonly revision: number; readonly bytes: Uint8Array } | null = null;

  private constructor(
    private readonly tools: DocumentTools,
    file: WorkbookFile,
    view: WorkbookView,
    fileName: string,
  ) {
    this.file = file;
    this.state = stateOfFile(view, fileName, 0, 0);
  }

  /** Opens a file. Issues: the `file-…` codes. */
  static open(tools: DocumentTools, bytes: Uint8Array, fileName: string): Result<WorkbookDocument> {
    const opened = readFile(tools, bytes);
    if (!opened.ok) return opened;
    const document = new WorkbookDocument(tools, opened.value.file, opened.value.view, fileName);
    document.settle(null);
    return success(document);
  }

  readonly getSnapshot = (): DocumentState => this.state;

  /** Calls `listener` after every change of the state; returns what ends it. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listenerSet.add(listener);
    return () => void this.listenerSet.delete(listener);
  };

  /** Calls `listener` when the workbook itself has changed, not by the pane's own actions. */
  readonly onWorkbookChange = (listener: () => void): (() => void) => {
    this.changeListenerSet.add(listener);
    return () => void this.changeListenerSet.delete(listener);
  };

  /** The same workbook as the pane's actions reach it; what they write can be undone here too. */
  readonly port: WorkbookPort = {
    readWorkbook: () => this.file.readWorkbook(),
    readSheet: (title) => this.file.readSheet(title ?? this.state.activeSheet),
    applyPlan: async (plan, options) => {
      const undo = this.bytes();
      const applied = await this.file.applyPlan(plan, options);
      if (!applied.ok) return applied;
      const ownSheetSet = new Set(Object.values(applied.value.titleByPlanned));
      this.settle(placesOf(viewOf(this.file), ownSheetSet), plan.activeSheet, ownSheetSet);
      this.push({ undo: { kind: 'file', bytes: undo }, redo: { kind: 'later' } });
      this.publish({});
      return applied;
    },
    captureOwned: () => Promise.resolve(this.capture()),
  };

  /** Puts another file in the place of this one; what was done to this one is forgotten. */
  replace(bytes: Uint8Array, fileName: string): Result<null> {
    const opened = readFile(this.tools, bytes);
    if (!opened.ok) return opened;
    this.file = opened.value.file;
    this.history = emptyHistory();
    this.state = stateOfFile(opened.value.view, fileName, this.state.revision + 1, this.state.fileId + 1);
    this.settle(null);
    this.publish({});
    this.tellChange();
    return success(null);
  }

  /** Writes cells as a person does: protected cells are refused, formulas follow. True when it was written. */
  edit(editList: readonly CellEdit[]): boolean {
    if (editList.length === 0) return true;
    const lockedSheet = this.lockedSheetOf(editList);
    if (lockedSheet !== null)
      return this.refuse({ kind: 'text', key: 'workbench.protected', params: { sheet: lockedSheet } });
    const { view } = this.state;
    const isGrowing = growsTable(view, editList);
    const undo: Change = isGrowing
      ? { kind: 'file', bytes: this.bytes() }
      : { kind: 'cells', editList: inverseEdits(view, editList) };
    const problem = this.write({ kind: 'cells', editList });
    if (problem !== null) return this.refuse({ kind: 'issues', issueList: problem });
    this.push({ undo, redo: { kind: 'cells', editList } });
    this.publish({});
    this.tellChange();
    return true;
  }

  undo(): void {
    const bytes = this.history.doneList.at(-1)?.redo.kind === 'later' ? this.bytes() : null;
    this.walk(undoStep(this.history, (redo) => (bytes === null ? redo : { kind: 'file', bytes })));
  }

  redo(): void {
    this.walk(redoStep(this.history));
  }

  /** Shows a sheet and selects on it. False when there is no such sheet. */
  select(sheet: string, selection?: Selection): boolean {
    if (sheetOf(this.state.view, sheet) === null) return false;
    const selectionBySheet = selection
      ? new Map([...this.state.selectionBySheet, [sheet, selection]])
      : this.state.selectionBySheet;
    this.publish({ activeSheet: sheet, selectionBySheet });
    return true;
  }

  /** Selects `F12` or `B2:D5` on a sheet; null = the sheet alone. False when either does not exist. */
  goTo(sheet: string, address: string | null): boolean {
    if (address === null) return this.select(sheet);
    const range = parseRange(address);
    if (range === null) return false;
    return this.select(sheet, {
      active: { rowNumber: range.top, columnNumber: range.left },
      end: { rowNumber: range.bottom, columnNumber: range.right },
    });
  }

  /** The file as it is now. */
  bytes(): Uint8Array {
    if (this.kept?.revision !== this.state.revision) {
      this.kept = { revision: this.state.revision, bytes: this.file.toBytes() };
    }
    return this.kept.bytes;
  }

  /** The person has the file of now. */
  saved(): void {
    this.history = markSaved(this.history);
    const params = { name: this.state.fileName };
    this.publish({ notice: { kind: 'text', key: 'workbench.saved', params } });
  }

  /** Says something, or nothing any more. */
  notify(notice: Notice | null): void {
    this.publish({ notice });
  }

  private lockedSheetOf(editList: readonly CellEdit[]): string | null {
    const locked = editList.find(({ sheet, rowNumber, columnNumber }) => {
      const found = sheetOf(this.state.view, sheet);
      return found?.isProtected === true && (found.styleAt(rowNumber, columnNumber).locked ?? true);
    });
    return locked?.sheet ?? null;
  }

  private refuse(notice: Notice): false {
    this.publish({ notice });
    return false;
  }

  private capture(): RestoreOwned {
    const bytes = this.bytes();
    const allowed = this.state.revision + 1;
    return () => {
      if (this.state.revision !== allowed)
        return Promise.resolve(failure(makeIssue('write-restore-outdated', 'fel')));
      const step = { undo: { kind: 'file', bytes: this.bytes() }, redo: { kind: 'file', bytes } } as const;
      const problem = this.write(step.redo);
      if (problem !== null) return Promise.resolve({ ok: false, issueList: problem });
      this.push(step);
      this.publish({});
      return Promise.resolve(success(null));
    };
  }

  private walk(step: { readonly change: Change; readonly history: History<Change> } | null): void {
    if (step === null) return;
    const problem = this.write(step.change);
    if (problem !== null) return void this.refuse({ kind: 'issues', issueList: problem });
    this.history = step.history;
    if (step.change.kind === 'cells') this.showEdited(step.change.editList);
    this.publish({});
    this.tellChange();
  }

  /** After undo the person sees what changed. */
  private showEdited(editList: readonly CellEdit[]): void {
    const first = editList[0];
    if (first === undefined) return;
    const { rowNumber, columnNumber } = first;
    this.select(first.sheet, selectionAt({ rowNumber, columnNumber }));
  }

  /** Makes a change, recalculates and reads the view again; the issues when the file refused. */
  private write(change: Change): readonly Issue[] | null {
    if (change.kind === 'cells') {
      const written = this.file.editCells(change.editList);
      if (!written.ok) return written.issueList;
      this.settle(change.editList);
    } else if (change.kind === 'file') {
      const opened = readFile(this.tools, change.bytes);
      if (!opened.ok) return opened.issueList;
      this.file = opened.value.file;
      this.settle(null);
    }
    return null;
  }

  /**
   * After a change of the file: results that follow from it are written, except on `ownSheetSet` (a report brings
   * its own), and the state holds what is there now.
   */
  private settle(
    changedList: readonly ChangedPlace[] | null,
    activeSheet: string | null = null,
    ownSheetSet: ReadonlySet<string> = new Set(),
  ): void {
    const changed = viewOf(this.file);
    const before = changedList === null ? new Map<string, StaleReason>() : this.state.staleByCell;
    const { editList, staleByCell } = this.tools.recalculate(changed, changedList, before);
    const resultList = editList.filter(({ sheet }) => !ownSheetSet.has(sheet));
    if (resultList.length > 0) {
      const written = this.file.editCells(resultList);
      if (!written.ok) throw new Error(codesOf(written.issueList));
    }
    const view = resultList.length > 0 ? viewOf(this.file) : changed;
    const shown = sheetOf(view, activeSheet ?? this.state.activeSheet)?.title ?? firstVisible(view);
    this.state = { ...this.state, view, staleByCell, activeSheet: shown, revision: this.state.revision + 1 };
  }

  private push(step: { readonly undo: Change; readonly redo: Change }): void {
    this.history = pushStep(this.history, step);
  }

  private publish(change: Partial<DocumentState>): void {
    this.state = {
      ...this.state,
      notice: null,
      ...change,
      isDirty: isDirty(this.history),
      canUndo: this.history.doneList.length > 0,
      canRedo: this.history.undoneList.length > 0,
    };
    for (const listener of [...this.listenerSet]) listener();
  }

  private tellChange(): void {
    for (const listener of [...this.changeListenerSet]) listener();
  }
}

function readFile(
  tools: DocumentTools,
  bytes: Uint8Array,
): Result<{ readonly file: WorkbookFile; readonly view: WorkbookView }> {
  const opened = tools.openFile(bytes);
  if (!opened.ok) return opened;
  const read = opened.value.readView();
  return read.ok ? success({ file: opened.value, view: read.value }) : read;
}

/** Every cell of some sheets. */
function placesOf({ sheetList }: WorkbookView, titleSet: ReadonlySet<string>): readonly ChangedPlace[] {
  return sheetList
    .filter(({ title }) => titleSet.has(title))
    .flatMap(({ title, cellsByRow }) =>
      [...cellsByRow].flatMap(([rowNumber, row]) =>
        row.map((_, index) => ({ sheet: title, rowNumber, columnNumber: index + 1 })),
      ),
    );
}

function viewOf(file: WorkbookFile): WorkbookView {
  const read = file.readView();
  if (!read.ok) throw new Error(codesOf(read.issueList));
  return read.value;
}

function firstVisible({ sheetList }: WorkbookView): string {
  return (sheetList.find(({ visibility }) => visibility === 'visible') ?? sheetList[0])?.title ?? '';
}

function stateOfFile(view: WorkbookView, fileName: string, revision: number, fileId: number): DocumentState {
  const active = sheetOf(view, view.activeSheet);
  return {
    fileName,
    fileId,
    view,
    revision,
    isDirty: false,
    canUndo: false,
    canRedo: false,
    activeSheet: active?.visibility === 'visible' ? active.title : firstVisible(view),
    selectionBySheet: new Map(),
    staleByCell: new Map(),
    notice: null,
  };
}

const codesOf = (issueList: readonly Issue[]): string => issueList.map(({ code }) => code).join(', ');
