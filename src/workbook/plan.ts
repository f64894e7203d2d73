import type { CellRange, CellScalar } from '../core';
import type { CellStyle, Colour } from './style';

/**
 * What a cell shall hold. Text in `value` is text, whatever it starts with: adapters never let it become a
 * formula. `formula` (no leading `=`, en-US function names, `,` between arguments) comes with the result we
 * computed, so that programs that do not recalculate show the same figure.
 */
export type CellContent =
  | { readonly kind: 'value'; readonly value: CellScalar }
  | { readonly kind: 'formula'; readonly formula: string; readonly cached: CellScalar };

export interface PlannedCell {
  /** One-based. */
  readonly columnNumber: number;
  readonly content: CellContent;
  /** Key into `WorkbookPlan.styleByName`. */
  readonly style: string;
}

export interface PlannedRow {
  /** One-based; rows come in rising order, cells in a row too. */
  readonly rowNumber: number;
  /** Points, at most 409; absent = the program's default. */
  readonly heightPt?: number;
  /** `heightPt` is a first estimate: the program may fit the row again when its text changes. */
  readonly isHeightEstimated?: boolean;
  readonly cellList: readonly PlannedCell[];
}

export interface PlannedColumn {
  /** One-based, inclusive. */
  readonly from: number;
  readonly to: number;
  /** Width in characters of the default font's digit, as Excel counts. */
  readonly widthChars: number;
  readonly isHidden?: boolean;
  /** Style of the column's empty cells. */
  readonly style?: string;
}

/** An Excel table; header cells must hold the column names as plain text. */
export interface PlannedTable {
  readonly name: string;
  readonly range: CellRange;
  readonly columnList: readonly string[];
  readonly tableStyle: string;
  readonly hasFilter: boolean;
}

/** A drop-down: values come from a range or a defined name, never from an inline list. */
export interface PlannedDropDown {
  readonly rangeList: readonly CellRange[];
  /** `Malkedjan.Lista.Bedomning` or `Listor!$A$2:$A$5`. */
  readonly source: string;
  readonly allowBlank: boolean;
  /** `stop` refuses other values, `warning` asks, `information` tells. */
  readonly errorStyle: 'stop' | 'warning' | 'information';
  readonly errorTitle?: string;
  readonly errorText?: string;
  readonly promptTitle?: string;
  readonly promptText?: string;
}

/** An input hint without a list (Excel shows it when the cell is chosen). Title ≤ 32, text ≤ 255 characters. */
export interface PlannedHint {
  readonly rangeList: readonly CellRange[];
  readonly promptTitle: string;
  readonly promptText: string;
}

/** The look a conditional format lays over a cell. */
export interface ConditionalLook {
  readonly fontColor?: Colour;
  readonly bold?: boolean;
  readonly fill?: Colour;
}

export type ConditionalRule =
  | {
      readonly kind: 'cellValue';
      readonly operator: 'equal' | 'notEqual' | 'greaterThan' | 'lessThan' | 'between';
      readonly formulaList: readonly string[];
      readonly look: ConditionalLook;
      readonly stopIfTrue?: boolean;
    }
  | {
      readonly kind: 'expression';
      readonly formula: string;
      readonly look: ConditionalLook;
      readonly stopIfTrue?: boolean;
    }
  | {
      readonly kind: 'iconSet';
      readonly iconSet: '3TrafficLights1' | '3Symbols' | '3Arrows';
      /** Lower limits of icon 2 and 3, as numbers. */
      readonly limitList: readonly number[];
      readonly showValue: boolean;
      readonly isReversed?: boolean;
    }
  | { readonly kind: 'dataBar'; readonly color: Colour };

export interface PlannedConditionalFormat {
  readonly rangeList: readonly CellRange[];
  readonly rule: ConditionalRule;
}

/** Paper set-up: A4; widths in the sheet are made for it. */
export interface PrintSetup {
  readonly orientation: 'landscape' | 'portrait';
  readonly fitToWidth: number;
  /** 0 = as many pages as it takes. */
  readonly fitToHeight: number;
  /** Rows printed on top of every page. */
  readonly titleRows?: { readonly from: number; readonly to: number };
  readonly printArea?: CellRange;
  /** A page ends after each of these rows. */
  readonly rowBreakList: readonly number[];
  /** Excel header/footer codes (`&L…&C…&R&P (&N)`), at most 255 characters. */
  readonly header?: string;
  readonly footer?: string;
  /** Inches. */
  readonly margin: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    readonly header: number;
    readonly footer: number;
  };
}

/** A whole sheet, from nothing. */
export interface SheetPlan {
  readonly title: string;
  /** `Malkedjan.Rapport` for an owned sheet, null for a sheet that the users own from then on (template). */
  readonly mark: string | null;
  readonly visibility: 'visible' | 'hidden';
  readonly columnList: readonly PlannedColumn[];
  readonly rowList: readonly PlannedRow[];
  readonly mergeList: readonly CellRange[];
  readonly tableList: readonly PlannedTable[];
  readonly dropDownList: readonly PlannedDropDown[];
  readonly hintList: readonly PlannedHint[];
  readonly conditionalFormatList: readonly PlannedConditionalFormat[];
  /** Rows and columns that stay when scrolling; 0 = none. */
  readonly freeze: { readonly rowCount: number; readonly columnCount: number };
  readonly print: PrintSetup | null;
  readonly tabColor: Colour | null;
  readonly showGridlines: boolean;
  /** Short text kept beside the mark (name `<mark>.Avtryck`) to find hand edits later; null = none. */
  readonly fingerprint: string | null;
}

/** A workbook-scoped defined name, e.g. the source of a drop-down. */
export interface PlannedName {
  readonly name: string;
  /** `Listor!$A$2:$A$5`. */
  readonly refersTo: string;
  readonly isHidden: boolean;
}

/**
 * One change in a data table: found by table, row id and column header, never by position. Written only
 * when the cell still holds `expected`; else nothing of the plan is written and the person is told.
 */
export interface CellChange {
  readonly table: string;
  readonly idColumn: string;
  readonly rowId: string;
  /** Texts of other columns that tell rows of one id apart, in tables whose rows only have names. */
  readonly within?: Readonly<Record<string, string>>;
  readonly column: string;
  readonly expected: CellScalar;
  readonly next: CellScalar;
}

/**
 * New rows at the end of a data table. Refused as a whole (nothing of the plan is written) when the table or a
 * column is missing, or when an id is in the table already.
 */
export interface RowAddition {
  readonly table: string;
  /** Header of the id column; null for a table whose rows have no ids. */
  readonly idColumn: string | null;
  /** Column header → value; columns that are not named stay empty. */
  readonly rowList: readonly Readonly<Record<string, CellScalar>>[];
}

/** Rows to take out of a data table again: the inverse of `RowAddition`, found by id. */
export interface RowRemoval {
  readonly table: string;
  readonly idColumn: string;
  readonly rowIdList: readonly string[];
}

/** Everything one action writes. Owned sheets are replaced whole; every other sheet keeps its bytes. */
export interface WorkbookPlan {
  readonly styleByName: Readonly<Record<string, CellStyle>>;
  readonly sheetList: readonly SheetPlan[];
  readonly nameList: readonly PlannedName[];
  readonly cellChangeList: readonly CellChange[];
  readonly rowAdditionList?: readonly RowAddition[];
  readonly rowRemovalList?: readonly RowRemoval[];
  /** Title of the sheet to show first; null = as it was. */
  readonly activeSheet: string | null;
}
