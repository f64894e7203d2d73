import type { Decimal } from './decimal';

/**
 * What kind of value or target a cell holds (domain 3). Codes are stable API (`interfaces` 4).
 * `tom` = empty; `ejSatt` = a mark that says there is no value (see `Markering`); `olasbar` = text that
 * cannot be read; the rest carry numbers or a direction.
 */
export const SLAG_LIST = [
  'varde',
  'max',
  'min',
  'intervall',
  'oka',
  'minska',
  'janej',
  'ejSatt',
  'olasbar',
  'tom',
] as const;
export type Slag = (typeof SLAG_LIST)[number];

/** Why there is no value: kept apart from each other and from 0 (domain 3). */
export type Markering = 'streck' | 'iu' | 'tasFramAvNamnd' | 'faststalls' | 'dold';

/** A value as read from one cell: what stood there and what it means. */
export interface Varde {
  /** The cell as a person sees it, e.g. `68 %`. */
  readonly raw: string;
  readonly slag: Slag;
  /** The number; lower end of an interval; 1 or 0 for ja/nej. */
  readonly varde: Decimal | null;
  /** Upper end of an interval. */
  readonly till: Decimal | null;
  /** Decimals as typed. */
  readonly decimaler: number;
  /** Unit as typed (`%`, `st`, `barn/avd.`), null when the cell had none. */
  readonly enhet: string | null;
  readonly markering: Markering | null;
}

/** The one empty value, shared by all empty cells. */
export const TOMT_VARDE: Varde = Object.freeze({
  raw: '',
  slag: 'tom',
  varde: null,
  till: null,
  decimaler: 0,
  enhet: null,
  markering: null,
});
