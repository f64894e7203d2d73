import type { Cell, CellRange } from '../core';

/** One Excel table as read: header texts and body cells, both in the table's own column order. */
export interface TableData {
  /** The table's name (`displayName`), e.g. `Indikatorer`. */
  readonly name: string;
  /** Title of the sheet it stands on; people may have renamed it. */
  readonly sheet: string;
  /** The whole table with header and totals row; one-based. */
  readonly range: CellRange;
  readonly headerList: readonly string[];
  /** Body rows without header and totals row; `rowList[i]` stands on sheet row `range.top + 1 + i`. */
  readonly rowList: readonly (readonly Cell[])[];
  /** Non-empty rows right below the table, which its owner may think belong to it. */
  readonly overflowRowCount: number;
}

/** A sheet as the product needs to know it. */
export interface SheetInfo {
  readonly title: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly isProtected: boolean;
}

/** A sheet that bears one of our marks, with what stands in it now (to find hand edits). */
export interface OwnedSheet {
  /** The mark's defined name, e.g. `Malkedjan.Rapport`. */
  readonly mark: string;
  readonly title: string;
  /** Fingerprint text kept when the sheet was written (see `plan.ts`); null when it has been lost. */
  readonly fingerprint: string | null;
  /** Used rows from row 1; each from column 1. */
  readonly rowList: readonly (readonly Cell[])[];
  /** Charts, pictures and comments that people have put there and that go when the sheet is rebuilt. */
  readonly lostObjectCount?: number;
}

/** The used cells of one sheet as they are. */
export interface SheetData {
  readonly title: string;
  /** Used rows from row 1; each from column 1, trailing empty cells left out. */
  readonly rowList: readonly (readonly Cell[])[];
}

/** Everything the product reads of a workbook, at one moment. */
export interface WorkbookSnapshot {
  readonly sheetList: readonly SheetInfo[];
  /** Every table of the workbook, also those we do not know. */
  readonly tableList: readonly TableData[];
  readonly ownedSheetList: readonly OwnedSheet[];
  /** True when serial dates count from 1904. */
  readonly isDate1904: boolean;
}
