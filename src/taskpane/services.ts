import type { ActionContext } from '../actions';
import type { Lang } from '../i18n';

export const VIEW_LIST = ['kontroll', 'resultat', 'rapport'] as const;
export type View = (typeof VIEW_LIST)[number];

/** A place to go to: a sheet, and the cell on it (A1) when there is one. */
export interface CellPlace {
  readonly sheet: string;
  readonly cell: string | null;
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
  /** Selects a cell of the workbook. */
  navigate(place: CellPlace): Promise<void>;
  /** The clock, for "checked at" and the year of a new template. */
  now(): Date;
  /** Tells that the workbook has changed; returns what ends the listening. */
  onWorkbookChange?(listener: () => void): () => void;
  /** Puts an example into the workbook. */
  openExample?(): Promise<void>;
  /** Milliseconds until an action shows a spinner, and until it shows how far it is. */
  readonly delays?: { readonly spinnerMs: number; readonly shareMs: number };
}
