import type { Beloppsenhet, Organisationsniva, Typ } from '../../../domain';
import type { Kolumnmall } from './captions';

/** Words of the column Slag. */
export type Slagord = 'Kostnad' | 'Intäkt' | 'Kapitalkostnad' | 'Netto' | 'Summa';

/** Where a printed figure goes in the sheet Ekonomi. */
export interface Cellmal {
  readonly rad: string;
  readonly slag: Slagord;
  /** Header of the data column. */
  readonly kolumn: string;
}

/** What a printed row label means in a table whose rows are posts of one verksamhet. */
export interface Postregel {
  readonly keyList: readonly string[];
  readonly rad: string;
  readonly slag: Slagord;
  /** Data column for a printed one, where it differs from the table's own (by role). */
  readonly kolumnByRoll?: Readonly<Record<string, string>>;
}

/** What is known of a table before its body is read. */
export interface Sammanhang {
  readonly ar: number;
  readonly typ: Typ;
  readonly niva: Organisationsniva;
  /** Label cell of the header row. */
  readonly rubrikcell: string;
  /** Nearest caption above. */
  readonly titel: string;
  /** Row labels of the body by their letters. */
  readonly etikettList: readonly string[];
}

interface Grundmall {
  /** Kind of printed table (`IlsTabellrader.slag`). */
  readonly slag: string;
  readonly kolumnList: readonly Kolumnmall[];
  readonly isMatch: (sammanhang: Sammanhang) => boolean;
  /** Unit of a table that does not say; null = by its level and figures. */
  readonly enhet: Beloppsenhet | null;
}

/** Rows are verksamheter; each column is a post and a data column. */
export interface Omradesmall extends Grundmall {
  readonly form: 'omrade';
  readonly malByRoll: Readonly<Record<string, readonly Cellmal[]>>;
  /** Label of the board's own row for a post, where it is not the post's own. */
  readonly summaradByRad: Readonly<Record<string, string>>;
}

/** Rows are posts of one verksamhet (or of the whole board); each column is a data column. */
export interface Postmall extends Grundmall {
  readonly form: 'post';
  readonly kolumnByRoll: Readonly<Record<string, string>>;
  readonly regelList: readonly Postregel[];
  /** True when the table is about the whole board, else about the verksamhet it names. */
  readonly isHela: boolean;
}

/** Rows go to a sheet of their own. */
export interface Bladmall extends Grundmall {
  readonly form: 'blad';
  readonly table: string;
  readonly namnHeader: string;
  readonly headerByRoll: Readonly<Record<string, string>>;
  /** Column for the headings between the rows; null = none. */
  readonly gruppHeader: string | null;
}

/** Rows go to the sheet Volymer. */
export interface Volymmall extends Grundmall {
  readonly form: 'volym';
  readonly headerByRoll: Readonly<Record<string, string>>;
  readonly sammanfattning: string | null;
}

export type Tabellmall = Omradesmall | Postmall | Bladmall | Volymmall;
