import type { Cell, CellScalar } from '../../core';
import type { Lage } from '../../domain';

/**
 * Import of an existing ILS report (domain 9), in three steps: a source becomes rows (`Kalla`), the rows
 * become blocks and records (`Utdrag`), the records become rows of the data sheets (`Importresultat`).
 */

/** One row of the source: a line of a text, or a row of a sheet. */
export interface Kallrad {
  /** Line of the text or row of the sheet, one-based. */
  readonly rowNumber: number;
  /** Cells as they stand; a line without tabs has one. Trailing empty cells are left out. */
  readonly cellList: readonly Cell[];
  /** The same as text, HTML remnants and soft hyphens cleaned, blanks collapsed; `''` for an empty cell. */
  readonly textList: readonly string[];
}

/** A document to import. */
export interface Kalla {
  /** Title of the sheet, or null for a text; places are given as `Blad1!A12` or `rad 12`. */
  readonly sheet: string | null;
  readonly radList: readonly Kallrad[];
  /** True for text without tabs: empty cells are lost, only what is certain is read. */
  readonly isPlainText: boolean;
  readonly isDate1904: boolean;
}

/** Something that was decided without being printed, e.g. a direction. `t('antagande.' + code, params)`. */
export interface Antagande {
  readonly code: string;
  /** Index into `Kalla.radList`; null for one that concerns the whole document. */
  readonly radIndex: number | null;
  readonly params: Readonly<Record<string, string | number>>;
}

/** What a reader of one part of the document needs to know of its surroundings. */
export interface Lasram {
  readonly kalla: Kalla;
  /** Year and type of the document (from its head, or asked for). */
  readonly ar: number;
  readonly typ: 'VP' | 'T1' | 'T2' | 'VB';
  readonly niva: 'enhet' | 'namnd';
  /** True for rows that no table can run across: goal headings, status lines, section headings. */
  isBoundary(radIndex: number): boolean;
}

/** What a table reader found: where the table ends, its records, and what it could not place. */
export interface Tabellutdrag<Post> {
  /** Index of the first row that no longer belongs to the table. */
  readonly endIndex: number;
  readonly postList: readonly Post[];
  readonly antagandeList: readonly Antagande[];
  /** Rows inside the table that a person could not read either. */
  readonly ejTolkadeList: readonly number[];
}

/**
 * A reader of one kind of table. `read` answers null when no table of its kind starts at that row, quickly:
 * it is asked for every row of the document.
 */
export interface Tabellform<Post> {
  readonly slag: string;
  read(ram: Lasram, startIndex: number): Tabellutdrag<Post> | null;
}

/** An indicator row, its cells joined over page breaks. Keys are columns of the sheet Indikatorer. */
export interface IlsIndikator {
  readonly radIndexList: readonly number[];
  readonly namn: string;
  /** Cells as printed, by column key of the sheet Indikatorer (`utfall`, `utfallMan`, `arsmal`, `kfArsmal` …). */
  readonly cellByKey: Readonly<Record<string, Cell>>;
  readonly analys: string;
  /** Icon and word before the name as printed (`● Uppfylls helt`); absent when there is none. */
  readonly marke?: string;
}

/** An activity row. */
export interface IlsAktivitet {
  readonly radIndexList: readonly number[];
  readonly namn: string;
  readonly startdatum: Cell;
  readonly slutdatum: Cell;
  /** True when the row has its tick; null when the mark has been lost. */
  readonly isKlar: boolean | null;
  readonly isAvvikelse: boolean;
  /** Text in the column Avvikelse beyond its mark. */
  readonly avvikelseText: string;
  readonly analys: string;
  /** Icon and word before the name as printed (`► Pågår`); absent when there is none. */
  readonly marke?: string;
  /** The state that its word names; absent when there is none. */
  readonly lage?: Lage;
}

/** Rows for data sheets that one economy table, volume table or complaints table gives. */
export interface IlsTabellrader {
  /** What kind of printed table it was, e.g. `enhetsblankett`, `vpVerksamhet`; counts in `last`. */
  readonly slag: string;
  readonly radIndexList: readonly number[];
  readonly rowList: readonly IlsDatarad[];
}

/** One row of a data sheet by column headers; references to verksamheter go by name until ids are given. */
export interface IlsDatarad {
  readonly table: string;
  readonly radIndex: number;
  /** Name of the verksamhet as printed; `''` = the whole unit or board; null when the table has none. */
  readonly verksamhet: string | null;
  /** Name of the verksamhet it is a part of ("varav"); null when it is no part. */
  readonly delAvVerksamhet: string | null;
  /** Other names of the verksamhet, e.g. the heading above its table. */
  readonly andraNamn?: readonly string[];
  readonly valueByHeader: Readonly<Record<string, CellScalar>>;
}

/** A structured workbook in the making: rows for `planTemplate`, and what a person must know. */
export interface Importresultat {
  readonly niva: 'enhet' | 'namnd';
  readonly typ: 'VP' | 'T1' | 'T2' | 'VB';
  readonly ar: number;
  readonly rowListByTable: Readonly<Record<string, readonly Readonly<Record<string, CellScalar>>[]>>;
  /** Counts per kind (`interfaces` 4). */
  readonly last: Readonly<
    Record<
      | 'mal'
      | 'forvantadeResultat'
      | 'indikatorer'
      | 'aktiviteter'
      | 'ekonomitabeller'
      | 'resultatenheter'
      | 'synpunkter'
      | 'avsnitt',
      number
    >
  >;
  readonly antagandeList: readonly PlaceradeAntagande[];
  readonly ejTolkadeList: readonly { readonly plats: string; readonly raw: string }[];
}

/** An assumption with its place as people read it. */
export interface PlaceradeAntagande extends Antagande {
  readonly plats: string;
}
