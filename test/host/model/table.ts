import type { Rect } from './rect';
import type { SheetModel } from './sheet';

/** Criteria of a filter, by column position, as the client gave them; `hidden` tells the filtered rows. */
export interface FilterModel {
  rect: Rect;
  criteriaByColumn: Map<number, Readonly<Record<string, unknown>>>;
}

/** An Excel table; its column names are what its header cells hold. */
export interface TableModel {
  readonly id: string;
  readonly sheet: SheetModel;
  name: string;
  /** What names of columns without a text begin with. */
  readonly columnWord: string;
  /** Texts of headers that are not shown. */
  hiddenHeaderList?: readonly string[];
  /** With header and totals row. */
  rect: Rect;
  /** Made of headers alone: its empty row waits for the first rows that are added. */
  isFresh: boolean;
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  filter: FilterModel | null;
  /** Ids of the columns in order. */
  columnIdList: number[];
}

/** Body rows; null when the table has none. */
export function bodyRect({ rect, showHeaders, showTotals }: TableModel): Rect | null {
  const top = rect.top + (showHeaders ? 1 : 0);
  const bottom = rect.bottom - (showTotals ? 1 : 0);
  return top <= bottom ? { ...rect, top, bottom } : null;
}

export const headerRect = ({ rect }: TableModel): Rect => ({ ...rect, bottom: rect.top });
export const totalsRect = ({ rect }: TableModel): Rect => ({ ...rect, top: rect.bottom });

/** Names that Excel takes for tables and defined names. */
export function isValidName(name: string): boolean {
  const looksLikeCell = /^([A-Za-z]{1,3}\d{1,7}|[RrCc]|[Rr]\d*[Cc]\d*)$/.test(name);
  return /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) && !looksLikeCell;
}
