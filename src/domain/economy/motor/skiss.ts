import type { Decimal, Located, RowOrigin } from '../../../core';
import type {
  Beloppsenhet,
  EkonomiCellRef,
  EkonomiKolumn,
  EkonomiRadslag,
  EkonomiTabellenhet,
  EkonomiTabellslag,
  EkonomiTerm,
  EkonomiUttryck,
} from '../../model';

/** A typed figure: its amount in the unit of its table, and how it was given. */
export interface Bladcell {
  readonly kind: 'leaf';
  readonly varde: Decimal | null;
  /** Decimals as typed, counted in the table's unit. */
  readonly decimaler: number;
  /** The unit it was typed in: figures of one unit share their precision. */
  readonly given: Beloppsenhet | null;
  /** Data figures behind it. */
  readonly antal: number;
}

/** A cell before anything is computed: a typed figure, or how it comes about. */
export type Skisscell =
  | Bladcell
  | {
      readonly kind: 'combination';
      readonly termList: readonly EkonomiTerm[];
      /** A comparison: blank unless there is a figure on both sides. */
      readonly isJamforelse?: boolean;
      /** Blank unless one of these has a figure. */
      readonly kravList?: readonly EkonomiCellRef[];
      /** A typed figure that the terms are added to; the one stated for `matt` where it is blank. */
      readonly bas?: { readonly blad: Bladcell; readonly matt: string };
    }
  | {
      readonly kind: 'kvot';
      readonly taljare: readonly EkonomiTerm[];
      readonly namnare: readonly EkonomiTerm[];
      readonly faktor: 1 | 100;
      readonly skala: number;
    }
  | { readonly kind: 'medel'; readonly refList: readonly EkonomiCellRef[]; readonly skala: number }
  | { readonly kind: 'overforing'; readonly uttryck: EkonomiUttryck };

export interface Radskiss {
  readonly key: string;
  readonly rad: string;
  readonly slag: EkonomiRadslag;
  readonly isDel?: boolean;
  readonly origin: RowOrigin | null;
  readonly kommentar: string;
  readonly cellByKolumn: Readonly<Record<string, Skisscell>>;
  /** What a cell measures, by column: figures stated under the same name are reconciled with it. */
  readonly mattByKolumn?: Readonly<Record<string, string>>;
}

/** Parts printed under their whole (domain 6, "varav"). */
export interface Varavskiss {
  readonly helKey: string;
  readonly delKeyList: readonly string[];
  readonly isFullstandig: boolean;
}

/** A table before anything is computed. */
export interface Tabellskiss {
  readonly id: string;
  readonly slag: EkonomiTabellslag;
  readonly namn: string;
  readonly enhet: EkonomiTabellenhet;
  readonly decimaler: number;
  readonly kolumnList: readonly EkonomiKolumn[];
  readonly radList: readonly Radskiss[];
  readonly varavList?: readonly Varavskiss[];
  /** Two rows whose figures must cancel out, as the sides of a balance sheet. */
  readonly balans?: readonly [string, string];
}

/** A figure that the document states somewhere beside the leaves. */
export interface Angiven {
  readonly matt: string;
  /** Title of the printed table; `''` when unknown. */
  readonly tabell: string;
  readonly vad: string;
  readonly record: Located;
  readonly falt: string;
  readonly raw: string;
  readonly varde: Decimal;
  readonly decimaler: number;
  /** Null for a count. */
  readonly enhet: Beloppsenhet | null;
  /** Printed with either sign, e.g. a transfer in the column of outcomes. */
  readonly isTeckenfri?: boolean;
  /** Its label names nothing that any table computes. */
  readonly isOkand?: boolean;
}

/** The plain sum or difference of cells. */
export function kombination(
  plusList: readonly EkonomiCellRef[],
  minusList: readonly EkonomiCellRef[] = [],
): Skisscell {
  return {
    kind: 'combination',
    isJamforelse: plusList.length > 0 && minusList.length > 0,
    termList: [
      ...plusList.map((ref): EkonomiTerm => ({ ref, tecken: 1 })),
      ...minusList.map((ref): EkonomiTerm => ({ ref, tecken: -1 })),
    ],
  };
}

export const TOMT_BLAD: Bladcell = Object.freeze({
  kind: 'leaf',
  varde: null,
  decimaler: 0,
  given: null,
  antal: 0,
});
