import type { Cell, CellScalar, Varde } from '../../core';
import type { Beloppsenhet, Organisationsniva, Typ } from '../../domain';
import type { TableData, WorkbookPlan } from '../../workbook';

/** Sheets that figures of another system can be pasted into. */
export type Pastetabell =
  'Ekonomi' | 'Resultatenheter' | 'Investeringar' | 'Balans' | 'Volymer' | 'Synpunkter' | 'Budgetposter';

/** What the workbook holds when something is pasted. */
export interface Pasteunderlag {
  readonly tableList: readonly TableData[];
  readonly ar: number;
  readonly typ: Typ;
  readonly niva: Organisationsniva;
}

/** Rows of cells, or the text of a clipboard or a CSV file. */
export type Pasteblock = readonly (readonly Cell[])[] | string;

/** How one column of the block was read. */
export interface Kolumnlasning {
  readonly index: number;
  readonly rubrik: string;
  /** `matt` goes to `header`; `fraga` waits for an answer (`header` is then the proposal). */
  readonly roll: 'etikett' | 'konto' | 'verksamhet' | 'grupp' | 'matt' | 'ignorerad' | 'fraga' | 'tom';
  /** Header of the data column; in a table of areas with the row it goes to: `Kostnader/Budget`. */
  readonly header: string | null;
  /** Why: `t('paste.' + skal)`. */
  readonly skal: string;
}

/** How one row of the block was read. Every non-empty row is one of these. */
export interface Radlasning {
  readonly radIndex: number;
  readonly slag: 'rubrikrad' | 'text' | 'rad' | 'ny' | 'summa' | 'okand';
  readonly etikett: string;
  readonly konto: number | null;
  /** Id (or name, in tables without ids) of the row in the sheet; null for none. */
  readonly rowId: string | null;
  readonly verksamhetId: string | null;
  /** Heading that the row stands under, as it is known in the sheet (Tabell, Uppdelning …); `''` for none. */
  readonly grupp: string;
  /** Side of the form that the headings above say; `''` for none. */
  readonly sida: 'Intäkt' | 'Kostnad' | '';
  /** Figures by column of the block, as they stand. */
  readonly vardeByIndex: ReadonlyMap<number, Varde>;
  /** Cells that hold neither label nor figure, with their column. */
  readonly restList: readonly { readonly index: number; readonly text: string }[];
  readonly skal: string;
}

/** Something that must be answered before the block is taken in. */
export interface Pastefraga {
  /** `kolumn:2`, `rad:7` (counted from 1), `enhet`. */
  readonly id: string;
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  /** Possible answers: a column header, a row id, the id of a verksamhet, a unit, `ignorera`, `ny`. */
  readonly valList: readonly string[];
  readonly forslag: string | null;
}

/** Something that looks wrong in the figures; the person decides. */
export interface Pastevarning {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** How incomes and costs are signed in the block, and what is done with them. */
export interface Teckenlasning {
  readonly intakt: 'positiv' | 'negativ' | 'okand';
  readonly kostnad: 'positiv' | 'negativ' | 'okand';
  readonly vandIntakt: boolean;
  readonly vandKostnad: boolean;
}

/** A row of the sheet, or a verksamhet, that a row of the block can be said to be. */
export interface Pastemal {
  /** As it is given in an answer. */
  readonly rowId: string;
  readonly rad: string;
  /** Name of its verksamhet, or the heading it stands under; `''` for none. */
  readonly under: string;
}

/** How a pasted block was read, before anything is taken in. */
export interface Inlasning {
  readonly target: Pastetabell;
  /** `poster`: a row is a row of the sheet. `omraden`: a row is a verksamhet, its columns go to several rows. */
  readonly form: 'poster' | 'omraden';
  readonly kolumnList: readonly Kolumnlasning[];
  readonly radList: readonly Radlasning[];
  /** Unit of the block; null when neither the block nor the figures say. */
  readonly enhet: Beloppsenhet | null;
  readonly enhetSkal: string;
  readonly tecken: Teckenlasning;
  readonly fragaList: readonly Pastefraga[];
  /** What the possible answers of questions about rows stand for. */
  readonly malList: readonly Pastemal[];
  readonly varningList: readonly Pastevarning[];
}

/** Answers by the id of their question. */
export type Pastesvar = Readonly<Record<string, string>>;

/** One cell that a paste changes. */
export interface Pasteandring {
  /** As `Radlasning.rowId`. */
  readonly rowId: string;
  readonly rad: string;
  readonly header: string;
  readonly old: CellScalar;
  readonly next: CellScalar;
}

export interface Pasteplan {
  readonly changeList: readonly Pasteandring[];
  /** Rows of the block that are not taken in, with the reason. */
  readonly utanforList: readonly {
    readonly radIndex: number;
    readonly etikett: string;
    readonly skal: string;
  }[];
  readonly plan: WorkbookPlan;
}
