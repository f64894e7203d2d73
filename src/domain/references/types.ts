import type { Decimal } from '../../core';
import type {
  Agare,
  Bedomning,
  EkonomiTabell,
  Indikatorstatus,
  Malniva,
  Modell,
  Utvardering,
} from '../model';

/** What references point into: the records and everything computed from them. */
export interface Referensunderlag {
  readonly modell: Modell;
  readonly utvardering: Utvardering;
  readonly ekonomiTabellList: readonly EkonomiTabell[];
}

/** A reference as it stands in a text (`interfaces` 3): `{ekonomi:K007.avvikelse|mnkr}`. */
export interface Textreferens {
  /** The whole reference with its braces. */
  readonly raw: string;
  /** Before the colon: which kind of thing it points at. */
  readonly slag: string;
  /** After the colon: id and field. */
  readonly nyckel: string;
  /** Filters in their order, trimmed and in lower case. */
  readonly filterList: readonly string[];
}

/**
 * Which pair of words the sign of a figure chooses: överskott/underskott, ökat/minskat or
 * förbättrat/försämrat.
 */
export type Riktningsord = 'overskott' | 'okat' | 'forbattrat';

/** Counts that a sentence may tell per owner. */
export type Agargrupp = 'indikatorer' | 'aktiviteter';

/** Which generated sentence a reference asks for; `malId` null = the whole document. */
export type Meningsval =
  | {
      readonly kind: 'grupp';
      readonly malId: string | null;
      readonly grupp: Agargrupp | 'mal' | 'forvantadeResultat';
    }
  /** Of one owner or several: "Av kommunfullmäktiges och nämndens nio indikatorer …". */
  | {
      readonly kind: 'agare';
      readonly malId: string | null;
      readonly grupp: Agargrupp;
      readonly agareList: readonly Agare[];
    }
  /** How the goals of one level are achieved. */
  | { readonly kind: 'niva'; readonly malId: string | null; readonly niva: Malniva }
  /** How the units judge their own goals. */
  | { readonly kind: 'enheter' };

/** What a reference points at. Figures are unrounded; how they are written is the text's matter. */
export type Referensvarde =
  | {
      readonly kind: 'tal';
      readonly varde: Decimal;
      /** Decimals the figure is printed with in its table. */
      readonly decimaler: number;
      /** `%`, `procentenheter`, `tkr` …; `''` for a plain number. */
      readonly enhet: string;
      readonly riktningsord: Riktningsord | null;
      /** Gender of the counted thing, for number words; null for a measured figure. */
      readonly genus: 'en' | 'ett' | null;
    }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'status'; readonly status: Indikatorstatus }
  | { readonly kind: 'bedomning'; readonly bedomning: Bedomning }
  | { readonly kind: 'mening'; readonly mening: Meningsval }
  /** Suppressed: too few answered (domain 4.10). */
  | { readonly kind: 'dold' }
  /** The place is known, but no figure stands there. */
  | { readonly kind: 'tom' };

/** Finds what a key of one kind points at; null when there is no such thing. */
export type Uppslag = (underlag: Referensunderlag, nyckel: string) => Referensvarde | null;

/** A key cut at its last point: `K007.avvikelse` → `K007` and `avvikelse`; null without a point. */
export function cutKey(nyckel: string): readonly [id: string, falt: string] | null {
  const at = nyckel.lastIndexOf('.');
  return at < 1 ? null : [nyckel.slice(0, at), nyckel.slice(at + 1)];
}
