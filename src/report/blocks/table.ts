import type { BlockCell } from './cell';

/** Which column of a sheet's grid a table column stands in: the status, the name, then the values in order. */
export type ColumnRole = 'status' | 'name' | 'value' | 'text';

export interface BlockColumn {
  readonly caption: string;
  readonly role: ColumnRole;
}

/** How a row stands out. */
export type RowEmphasis = 'none' | 'rubrik' | 'summa' | 'netto';

export interface BlockRow {
  /** One per column, in their order. */
  readonly cellList: readonly BlockCell[];
  /** Full-width rows below: analysis, reasons (domain 2, "Analys of a row"). */
  readonly noteList: readonly string[];
  readonly emphasis: RowEmphasis;
  /** A part of the row above ("varav"): its name is set in. */
  readonly isPart?: boolean;
}

/** What every printed table has in common. */
export interface TableContent {
  readonly columnList: readonly BlockColumn[];
  readonly rowList: readonly BlockRow[];
}
