import type { ActionContext, UndoableReport } from '../actions';
import { makeIssue, type Issue } from '../core';
import type { Lang } from '../i18n';

export const VIEW_LIST = ['kontroll', 'resultat', 'rapport'] as const;
export type View = (typeof VIEW_LIST)[number];

/** Who sits at the pane: it only chooses what the pane starts with. */
export const ROLE_LIST = ['controller', 'ekonomi', 'chef'] as const;
export type Role = (typeof ROLE_LIST)[number];

/** What the pane starts with, by role; everything else is the same for all. */
export const ROLE_START: Readonly<Record<Role, { readonly view: View; readonly isMissingFirst: boolean }>> = {
  controller: { view: 'kontroll', isMissingFirst: false },
  ekonomi: { view: 'resultat', isMissingFirst: true },
  chef: { view: 'resultat', isMissingFirst: false },
};

/** A place to go to: a sheet, and the cell on it (A1) when there is one. */
export interface CellPlace {
  readonly sheet: string;
  readonly cell: string | null;
}

/** What keeps a cell from being seen. */
export type HiddenBy = 'sheet' | 'row' | 'column' | 'filter';

export interface NavigateOptions {
  /** Show what is hidden; a filter that hides the row is cleared. */
  readonly reveal?: boolean;
}

export interface NavigateOutcome {
  /** Null when the cell can be seen. */
  readonly hidden: HiddenBy | null;
}

/** Thrown by a service for what can be told in plain sentences; all else counts as a failing host. */
export class ServiceRefusal extends Error {
  constructor(readonly issueList: readonly Issue[]) {
    super(issueList.map(({ code }) => code).join(' '));
  }
}

const HIDDEN_CODE: Readonly<Record<HiddenBy, string>> = {
  sheet: 'place-hidden-sheet',
  row: 'place-hidden-row',
  column: 'place-hidden-column',
  filter: 'place-hidden-filter',
};

/** Issue `place-hidden-<what>`: the cell is selected, but nobody sees it. */
export function hiddenIssue({ sheet, cell }: CellPlace, hidden: HiddenBy): Issue {
  const params = { sheet, cell: cell ?? '' };
  return makeIssue(HIDDEN_CODE[hidden], 'fel', { sheet, ...(cell !== null && { cell }), params });
}

/** Where the pane's own choices (view, language) are kept between sessions; never workbook data. */
export interface PaneStorage {
  get(key: string): string | null;
  set(key: string, value: string): void;
}

/** Everything the pane needs of its host; it knows no Excel. What is missing is not offered. */
export interface PaneServices {
  readonly port: ActionContext['port'];
  /** Language of the host; a choice made in the pane comes first. */
  readonly lang: Lang;
  /** The view that the host asks for (a ribbon button); without one the remembered view opens. */
  readonly view?: View | null;
  readonly version: string;
  readonly storage: PaneStorage;
  /**
   * Selects a cell of the workbook and tells what hides it (nothing when the service cannot know); with
   * `reveal` it is shown. Throws `ServiceRefusal` for what a sentence explains.
   */
  navigate(place: CellPlace, options?: NavigateOptions): Promise<NavigateOutcome | void>;
  /** The clock, for "checked at" and the year of a new template. */
  now(): Date;
  /** Tells that the workbook has changed; returns what ends the listening. */
  onWorkbookChange?(listener: () => void): () => void;
  /**
   * Quiet time, milliseconds, between a change of the workbook and a new check; null = on request only; absent =
   * a little while where a check is quick, else on request.
   */
  readonly recheckMs?: number | null;
  /** Tells the language that the pane speaks, at its start and when the person chooses another. */
  onLangChange?(lang: Lang): void;
  /** Keeps the whole workbook as it is, so that also new data sheets can be taken back; absent = cannot. */
  captureWorkbook?(): Promise<UndoableReport['restore']>;
  /** Puts an example into the workbook. */
  openExample?(): Promise<void>;
  /** Milliseconds until an action shows a spinner, and until it shows how far it is. */
  readonly delays?: { readonly spinnerMs: number; readonly shareMs: number };
}
