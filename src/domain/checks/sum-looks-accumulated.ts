import { compare, multiply, parseDecimal, sign, subtract, type Decimal } from '../../core';
import type { Indikator } from '../model';
import type { Check } from './check';
import { found } from './support/found';

/** Figures that grow like a running total: T2 at least half as much again as T1, the last a quarter more than T2. */
const T2_FACTOR = parseDecimal('1.5')!;
const VB_FACTOR = parseDecimal('1.25')!;

function isAtLeast(value: Decimal, before: Decimal, factor: Decimal): boolean {
  return sign(before) > 0 && compare(value, multiply(before, factor)) >= 0;
}

/** The last tertial as it was typed: the sum less the other two. */
function typedLast({ utfall, utfallT1, utfallT2 }: Indikator): Decimal {
  return subtract(subtract(utfall.varde!, utfallT1.varde!), utfallT2.varde!);
}

/** Tertials of a sum that rise like a running total were probably accumulated already: the sum would count twice. */
export const sumLooksAccumulatedCheck: Check = {
  code: 'sum-looks-accumulated',
  severity: 'varning',
  *run({ modell, utvardering }) {
    if (modell.uppgifter.typ !== 'VB') return;
    for (const { indikator, beraknat } of utvardering.indikatorresultatList) {
      const { utfall, utfallT1, utfallT2 } = indikator;
      if (beraknat?.slag !== 'summa' || utfall.varde === null) continue;
      const last = typedLast(indikator);
      const isRising =
        isAtLeast(utfallT2.varde!, utfallT1.varde!, T2_FACTOR) && isAtLeast(last, utfallT2.varde!, VB_FACTOR);
      if (!isRising) continue;
      yield found(sumLooksAccumulatedCheck, indikator, 'utfall', utfall.raw, {
        namn: indikator.namn,
        summa: utfall.raw,
      });
    }
  },
};
