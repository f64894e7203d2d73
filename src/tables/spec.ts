import type { Typ, Organisationsniva } from '../domain';

/** How the cells of a column are read and written. */
export type ColumnType =
  /** Trimmed text. */
  | 'text'
  /** Row id or reference to another table's row: upper case, trimmed. */
  | 'id'
  /** Several references, separated by `;` or `,`. */
  | 'idList'
  /** One of `choiceList`. */
  | 'choice'
  /** Several of `choiceList`, separated by `;`. */
  | 'choiceList'
  /** Ja/Nej. */
  | 'yesNo'
  /** A tick: `✓ x X ja klar TRUE` = done (domain 7). */
  | 'tick'
  /** ISO date. */
  | 'date'
  /** Plain number (order, decimals). */
  | 'number'
  /** A measured value (`Varde`). */
  | 'value'
  /** A target (`Varde`), text-formatted in the template. */
  | 'target';

/** One allowed value of a choice column: stable code, the word people see, other ways of writing it. */
export interface Choice {
  readonly code: string;
  readonly text: string;
  readonly aliasList?: readonly string[];
  /** Colour role of the word in the template's conditional formats (design 4). */
  readonly tone?: Tone;
}

/** Colour roles of assessments and states; the palette gives the colours. */
export type Tone = 'helt' | 'delvis' | 'inte' | 'ingen';

/** Who writes a column (`sheets.md`): C controller, E ekonomi, H manager, U reporter, I inherited, = computed. */
export type Writer = 'C' | 'E' | 'H' | 'U' | 'I' | '=';

export interface ColumnSpec<Key extends string = string> {
  /** Field of the record. */
  readonly key: Key;
  /** Header as in `sheets.md`. */
  readonly header: string;
  /** Other headers that are read as this one (reported as a notis). */
  readonly aliasList?: readonly string[];
  /** The same for headers that hold a year; tested against the header in lower case without blanks. */
  readonly aliasPatternList?: readonly RegExp[];
  readonly type: ColumnType;
  readonly writerList: readonly Writer[];
  /** Allowed words; in a `text` column they are suggestions and other texts are kept as written. */
  readonly choiceList?: readonly Choice[];
  /** Names of the tables that an id column points into (one of them). */
  readonly references?: readonly string[];
  /** A row without it is an issue. */
  readonly isRequired?: boolean;
  /** An unreadable cell spoils figures, counts or statuses: then it is `fel`, else `varning`. */
  readonly isFigure?: boolean;
  /** Whole numbers only (`number` columns). */
  readonly isInteger?: boolean;
  /** Prose: wrapped in the template. */
  readonly isLong?: boolean;
  /** A table without the column is an issue (`fel`); others may be left out. */
  readonly isColumnRequired?: boolean;
  readonly isHidden?: boolean;
  /** Shown when the cell is chosen; at most 255 characters, Swedish. */
  readonly hint: string;
  /** Width in characters in the template. */
  readonly widthChars: number;
}

/** One data sheet with its one Excel table, as data (`sheets.md`). */
export interface TableSpec<Key extends string = string> {
  /** Sheet title, e.g. `Mål`. */
  readonly sheet: string;
  /** Excel table name, e.g. `Mal`. */
  readonly table: string;
  /** Column key that identifies a row. A table without such a column gets ids from its row numbers. */
  readonly idKey: Key;
  /** Prefix and pattern of proposed ids, e.g. `I` for `I001`; null = given by the reader (Mål, settings). */
  readonly idPrefix: string | null;
  /** Digits of proposed ids; absent = 3. */
  readonly idDigits?: number;
  readonly columnList: readonly ColumnSpec<Key>[];
  /** Who fills in the sheet, most important first. */
  readonly writerList: readonly Writer[];
  /** Levels and document types whose template has the sheet. */
  readonly nivaList: readonly Organisationsniva[];
  readonly typList: readonly Typ[];
  /** A workbook without the sheet is an issue (`fel`). */
  readonly isRequired: boolean;
  /** One Swedish sentence on what the sheet is for (template and handbook). */
  readonly purpose: string;
}
