import type { Issue, IssueParams } from '../../core';
import type { TextKey } from '../../i18n';
import type { WorkbookView } from '../../xlsx';
import type { StaleReason } from '../calc';
import { FIRST_PLACE, selectionAt, type Selection } from '../grid/selection';

/** Why a formula's result may not be believed, by cell: `staleKey(sheet, row, column)` → the reason. */
export type StaleByCell = ReadonlyMap<string, StaleReason>;

/** Everything that the grid and the header show; a new object after every change. */
export interface DocumentState {
  readonly fileName: string;
  /** Another number for every opened file. */
  readonly fileId: number;
  readonly view: WorkbookView;
  /** Counts the changes of the workbook, whatever made them. */
  readonly revision: number;
  readonly isDirty: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly activeSheet: string;
  readonly selectionBySheet: ReadonlyMap<string, Selection>;
  readonly staleByCell: StaleByCell;
  /** What the last deed has to say (a refused edit, a warning); gone with the next deed. */
  readonly notice: Notice | null;
}

/** A message to the person: issues of the file, a text of ours, or what the workbook's author wrote. */
export type Notice =
  | { readonly kind: 'issues'; readonly issueList: readonly Issue[] }
  | { readonly kind: 'text'; readonly key: TextKey; readonly params: IssueParams }
  | { readonly kind: 'written'; readonly text: string };

const EMPTY_SELECTION = selectionAt(FIRST_PLACE);

/** What is selected on a sheet; A1 where nobody has been. */
export function selectionOf(state: DocumentState, sheet: string): Selection {
  return state.selectionBySheet.get(sheet) ?? EMPTY_SELECTION;
}

/** Key of a cell in `StaleByCell`. */
export function staleKey(sheet: string, rowNumber: number, columnNumber: number): string {
  return `${sheet}\n${rowNumber}\n${columnNumber}`;
}
