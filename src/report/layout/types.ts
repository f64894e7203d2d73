import type { CellContent, CellStyle, Colour, SheetPlan } from '../../workbook';
import type { NamedStyle, StyleName } from '../../style';

/** A look by its name, or a derived one (`numberStyle('tableNumber', 1, '%')`). */
export type StyleInput = StyleName | NamedStyle;

/** What every page of the sheet says at the bottom: left, centre, and the word before the page number. */
export interface Footer {
  readonly left: string;
  readonly center: string;
  /** `Sida` → `Sida 2 (7)`. */
  readonly pageWord: string;
}

export interface SheetOptions {
  readonly title: string;
  /** The owned mark, e.g. `Malkedjan.Rapport`; null = the users own the sheet. */
  readonly mark: string | null;
  /** The one column grid of the sheet: widths in characters, left to right. */
  readonly widthCharsList: readonly number[];
  readonly footer: Footer;
  readonly tabColor?: Colour;
}

/** A cell of a table. `content` as a function is asked for in `build()`, when every row has its number. */
export interface TableCell {
  readonly content: CellContent | (() => CellContent);
  readonly style: StyleInput;
  /** The text as the cell shows it, for measuring; needed only where `content` is a number or a formula. */
  readonly shown?: string;
}

export interface TableRow {
  readonly cellList: readonly TableCell[];
  /** Text of the full-width row below (domain 2, "Analys of a row"); `''` or absent = no such row. */
  readonly analysis?: string;
  /** Keep on one page with the next row of the table (a group heading, a sum). */
  readonly keepWithNext?: boolean;
}

export interface TableInput {
  /** First grid column, one-based; absent = 1. */
  readonly from?: number;
  readonly header: readonly { readonly text: string; readonly style?: StyleInput }[];
  readonly rowList: readonly TableRow[];
  /** Last grid column of the analysis rows; absent = the table's last column. */
  readonly analysisTo?: number;
  /** The rows up to the header stay when scrolling; the header is printed on top of every page. */
  readonly isHeaderFrozen?: boolean;
  /** Keep the last row on one page with what follows (a footnote). */
  readonly keepWithNext?: boolean;
}

export interface TextOptions {
  /** Grid columns that the text spans, one-based; absent = the whole grid. */
  readonly from?: number;
  readonly to?: number;
  /** Keep on one page with the next row. Bands: true, texts: false. */
  readonly keepWithNext?: boolean;
  /** Keep all rows of the text on one page; absent = as `keepWithNext`. */
  readonly keepTogether?: boolean;
}

/** A finished sheet and the looks it uses, for `WorkbookPlan.styleByName`. */
export interface BuiltSheet {
  readonly plan: SheetPlan;
  readonly styleByName: Readonly<Record<string, CellStyle>>;
}
