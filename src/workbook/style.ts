/** `#RRGGBB`. */
export type Colour = string;

export interface FontStyle {
  readonly name: string;
  /** Points. */
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly color: Colour;
}

export type BorderLine = 'hair' | 'thin' | 'medium';
export interface BorderEdge {
  readonly line: BorderLine;
  readonly color: Colour;
}
export interface BorderStyle {
  readonly top?: BorderEdge;
  readonly bottom?: BorderEdge;
  readonly left?: BorderEdge;
  readonly right?: BorderEdge;
}

/** How a cell looks. Both adapters write all of it; absent means the program's default. */
export interface CellStyle {
  readonly font: FontStyle;
  readonly fill?: Colour;
  readonly border?: BorderStyle;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  /** Indent steps as Excel counts them. */
  readonly indent?: number;
  /** en-US code, e.g. `#,##0.0`; absent = General; `@` = text. */
  readonly numberFormat?: string;
  /** Locked when the sheet is protected; absent = Excel's default (locked). */
  readonly locked?: boolean;
}
