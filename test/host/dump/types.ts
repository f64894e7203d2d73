import type { CellScalar } from '../../../src/core';

/**
 * What stands in the host, as plain data. Names and units are those of the independent reader of files
 * (`test/helpers/openpyxl.ts`), so that both can be compared; nothing here is shared with an adapter.
 */
export interface DumpedStyle {
  readonly font: {
    readonly name: string;
    readonly size: number;
    readonly bold: boolean;
    readonly italic: boolean;
    readonly underline: boolean;
    readonly color: string;
  };
  readonly fill: string | null;
  /** By side: `hair`, `thin`, `medium`, `thick`, `double`, `dotted` … and colour. */
  readonly border: Readonly<Record<string, { readonly line: string; readonly color: string }>>;
  /** Null = as the type of the value demands. */
  readonly horizontal: string | null;
  /** Null = bottom. */
  readonly vertical: string | null;
  readonly wrap: boolean;
  readonly indent: number;
  readonly numberFormat: string;
  readonly locked: boolean;
}

export interface DumpedCell {
  /** Null for empty cells and for formulas. */
  readonly value: CellScalar;
  /** Without `=`. */
  readonly formula?: string;
  readonly style: DumpedStyle;
}

export interface DumpedRule {
  readonly type: string;
  readonly operator: string | null;
  readonly formulas: readonly string[];
  readonly stopIfTrue: boolean;
  readonly look?: { readonly color: string | null; readonly bold: boolean; readonly fill: string | null };
  readonly iconSet?: {
    readonly set: string;
    readonly limits: readonly (readonly [string, string | number])[];
    readonly showValue: boolean;
    readonly reverse: boolean;
  };
  readonly dataBar?: string;
}

export interface DumpedValidation {
  readonly ranges: readonly string[];
  readonly type: string | null;
  readonly formula: string | null;
  readonly allowBlank: boolean;
  readonly errorStyle: string;
  readonly errorTitle: string | null;
  readonly error: string | null;
  readonly promptTitle: string | null;
  readonly prompt: string | null;
  readonly showError: boolean;
  readonly showInput: boolean;
}

export interface DumpedPage {
  readonly orientation: string;
  /** 9 = A4. */
  readonly paperSize: number | string;
  readonly fitToPage: boolean;
  /** Pages; 0 = as many as it takes, null = not fitted. */
  readonly fitToWidth: number | null;
  readonly fitToHeight: number | null;
  /** `$1:$3`. */
  readonly titleRows: string | null;
  readonly printArea: readonly string[] | null;
  /** A page ends after each of these one-based rows. */
  readonly breaks: readonly number[];
  readonly header: Readonly<Record<string, string>>;
  readonly footer: Readonly<Record<string, string>>;
  /** Inches: top, bottom, left, right, header, footer. */
  readonly margins: readonly number[];
}

export interface DumpedSheet {
  readonly title: string;
  readonly state: 'visible' | 'hidden' | 'veryHidden';
  /** By address; cells behind a merge are left out. */
  readonly cells: Readonly<Record<string, DumpedCell>>;
  readonly merges: readonly string[];
  /** One entry per column that differs from an untouched one; `width` as a file holds it. */
  readonly columns: readonly {
    readonly from: number;
    readonly to: number;
    readonly widthPt: number;
    readonly width: number;
    readonly hidden: boolean;
  }[];
  /** Look of the empty cells of a whole column, by letter. */
  readonly columnStyles: Readonly<Record<string, DumpedStyle>>;
  /** Points by one-based row. */
  readonly heights: Readonly<Record<string, number>>;
  readonly hiddenRows: readonly number[];
  readonly tables: readonly {
    readonly name: string;
    readonly range: string;
    readonly columns: readonly string[];
    readonly style: string | null;
    readonly hasFilter: boolean;
  }[];
  readonly validations: readonly DumpedValidation[];
  /** First priority first. */
  readonly formats: readonly { readonly range: string; readonly rule: DumpedRule }[];
  /** The first cell that scrolls. */
  readonly freeze: string | null;
  readonly gridlines: boolean;
  readonly tabColor: string | null;
  readonly protected: boolean;
  readonly page: DumpedPage;
}

export interface DumpedWorkbook {
  readonly sheetTitles: readonly string[];
  readonly active: string;
  readonly sheets: Readonly<Record<string, DumpedSheet>>;
  readonly names: readonly {
    readonly name: string;
    /** Position of the sheet it belongs to; null = the workbook's own. */
    readonly sheet: number | null;
    /** Without `=`. */
    readonly refersTo: string;
    readonly hidden: boolean;
  }[];
}
