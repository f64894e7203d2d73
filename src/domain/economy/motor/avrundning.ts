import { add, type Decimal } from '../../../core';
import { roundingTolerance } from '../reconcile';

/** Rounded figures behind a sum, counted by the decimals they were given with. */
export type Termantal = ReadonlyMap<number, number>;

/** Decimals of a figure that is exact where it stands and rounded once where it is printed. */
export const EXAKT = Number.POSITIVE_INFINITY;

export const INGA_TERMER: Termantal = new Map();

/** One rounded figure, or several alike. */
export function termer(decimaler: number, antal = 1): Termantal {
  return antal === 0 ? INGA_TERMER : new Map([[decimaler, antal]]);
}

/** Adds the terms of `list` to the counts of `total`, which is changed. */
export function addTermer(total: Map<number, number>, list: Termantal, exponent = 0): void {
  for (const [decimaler, antal] of list) {
    const key = decimaler - exponent;
    total.set(key, (total.get(key) ?? 0) + antal);
  }
}

/**
 * How far a stated figure with `decimaler` decimals may lie from its terms (domain 6): half a step for itself and
 * for each of them. A term that is finer than the print was rounded in the print: its step is the print's.
 */
export function tolerans(decimaler: number, termantal: Termantal): Decimal {
  let total = roundingTolerance(decimaler, 0);
  for (const [given, antal] of termantal) {
    const halfSteps = roundingTolerance(Math.min(given, decimaler), antal - 1);
    total = add(total, halfSteps);
  }
  return total;
}

/** One of this many figures decides what a column is printed with: the others have lost a closing zero. */
const ANDEL_SOM_RACKER = 4;

/**
 * Decimals of the figures of one source: `-4` beside `115,3` has lost its closing zero, and one odd figure with
 * more decimals than the others says nothing about them.
 */
export class Decimalvana {
  private readonly antalByDecimaler = new Map<number, number>();
  private antal = 0;
  private vanliga: number | null = null;

  note(decimaler: number): void {
    this.antalByDecimaler.set(decimaler, (this.antalByDecimaler.get(decimaler) ?? 0) + 1);
    this.antal += 1;
    this.vanliga = null;
  }

  /** The most decimals that a quarter of the figures have. */
  private usual(): number {
    if (this.vanliga !== null) return this.vanliga;
    let seen = 0;
    const falling = [...this.antalByDecimaler].sort(([a], [b]) => b - a);
    const [found] = falling.find(([, antal]) => (seen += antal) * ANDEL_SOM_RACKER >= this.antal) ?? [0];
    this.vanliga = found;
    return found;
  }

  /** Decimals that a figure was printed with. */
  of(decimaler: number): number {
    return this.antal === 0 ? decimaler : Math.max(decimaler, this.usual());
  }
}
