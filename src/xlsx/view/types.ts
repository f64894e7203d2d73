import type { Cell, CellRange, CellScalar, Result } from '../../core';
import type { CellStyle } from '../../workbook';

/** A workbook as a grid shows it: every sheet with its looks. Made for reading; edits go through `CellEdit`. */
export interface WorkbookView {
  readonly sheetList: readonly SheetView[];
  readonly isDate1904: boolean;
  /** Workbook-scoped names, for formulas and drop-downs. */
  readonly nameList: readonly { readonly name: string; readonly refersTo: string }[];
  readonly activeSheet: string;
}

/** One sheet. Row and column numbers are one-based. */
export interface SheetView {
  readonly title: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly isProtected: boolean;
  /** Used extent, including styled empty cells, merges and tables. */
  readonly rowCount: number;
  readonly columnCount: number;
  readonly showGridlines: boolean;
  readonly tabColor: string | null;
  readonly freeze: { readonly rowCount: number; readonly columnCount: number };
  /** As the file counts: characters of the default font's digit plus 5 pixels of padding (9.14 = 64 pixels). */
  readonly defaultColumnWidthChars: number;
  readonly defaultRowHeightPt: number;
  columnWidthChars(columnNumber: number): number;
  isColumnHidden(columnNumber: number): boolean;
  /** Height as in the file; null when the file leaves it to the program. */
  rowHeightPt(rowNumber: number): number | null;
  isRowHidden(rowNumber: number): boolean;
  readonly mergeList: readonly CellRange[];
  readonly tableList: readonly {
    readonly name: string;
    readonly range: CellRange;
    readonly columnList: readonly string[];
    readonly hasHeader: boolean;
    readonly hasTotals: boolean;
  }[];
  readonly validationList: readonly ValidationView[];
  readonly conditionalList: readonly ConditionalView[];
  /** Cells by row number; `row[0]` stands in column 1. Empty rows and trailing empty cells are absent. */
  readonly cellsByRow: ReadonlyMap<number, readonly Cell[]>;
  /** Ranges of array formulas and data tables: their formulas are no ordinary ones. */
  readonly arrayRangeList: readonly CellRange[];
  cellAt(rowNumber: number, columnNumber: number): Cell;
  /** Effective look: cell, else row, else column, else the default; number format as its en-US code. */
  styleAt(rowNumber: number, columnNumber: number): CellStyle;
}

export interface ValidationView {
  readonly rangeList: readonly CellRange[];
  readonly kind: string;
  /** Source of a drop-down (`Listor!$A$2:$A$5`, a name, or `"a,b"`); null for other kinds. */
  readonly source: string | null;
  /** `between`, `equal`, `lessThan` …; Excel's default is `between`. */
  readonly operator: string;
  /** One or two formulas (no `=`): limits, or the test of kind `custom`. */
  readonly formulaList: readonly string[];
  readonly allowBlank: boolean;
  /** False when Excel lets everything pass (the person has turned the error message off). */
  readonly showsError: boolean;
  readonly errorTitle: string;
  readonly errorStyle: 'stop' | 'warning' | 'information';
  readonly errorText: string;
  readonly promptTitle: string;
  readonly promptText: string;
}

/** Where an icon or a bar begins; `value` is a number or a formula, null for `min` and `max`. */
export interface LimitView {
  readonly kind: 'num' | 'percent' | 'percentile' | 'formula' | 'min' | 'max';
  readonly value: string | null;
  /** False when only values above the limit count. */
  readonly isIncluded: boolean;
}

/** A conditional format; rules about texts are `expression` with Excel's own formula; what the grid cannot show is `other`. */
export interface ConditionalView {
  readonly rangeList: readonly CellRange[];
  readonly kind: 'cellIs' | 'expression' | 'iconSet' | 'dataBar' | 'other';
  readonly operator: string | null;
  readonly formulaList: readonly string[];
  readonly priority: number;
  readonly stopIfTrue: boolean;
  readonly look: { readonly fontColor?: string; readonly bold?: boolean; readonly fill?: string };
  /** For kind `iconSet`: `3TrafficLights1` …; one limit per icon, rising. */
  readonly iconSet?: {
    readonly name: string;
    readonly limitList: readonly LimitView[];
    readonly showsValue: boolean;
    readonly isReversed: boolean;
  };
  /** For kind `dataBar`: `#RRGGBB` and where the shortest and longest bar are. */
  readonly dataBar?: {
    readonly color: string;
    readonly min: LimitView;
    readonly max: LimitView;
    readonly showsValue: boolean;
  };
}

/** A person's edit of one cell. */
export interface CellEdit {
  readonly sheet: string;
  readonly rowNumber: number;
  readonly columnNumber: number;
  readonly content:
    | { readonly kind: 'value'; readonly value: CellScalar }
    | {
        readonly kind: 'formula';
        readonly formula: string;
        readonly cached: CellScalar;
        readonly error?: string;
      };
  /** New number format code, e.g. after typing `68 %` or a date; absent = as it was. */
  readonly numberFormat?: string;
}

/** Reading whole sheets and editing single cells of a file; an extension of the port for the workbench. */
export interface EditableFile {
  readView(): Result<WorkbookView>;
  /**
   * Writes edits of cells; everything else keeps its bytes. A row typed right below a table becomes its row,
   * as in Excel. Cached results of other formulas can be given along (`kind: 'formula'`).
   */
  editCells(editList: readonly CellEdit[]): Result<null>;
}
