import { add, compare, issueAt, multiply, ZERO, type Decimal } from '../../core';
import { amountIn, blankettOf, groupEkonomi, isAmount, sizeOf, type Gren } from '../economy';
import type { Beloppsenhet, EkonomiFalt } from '../model';
import type { Check } from './check';

/** A branch this many times smaller or larger than the others, in another number of decimals, is suspect. */
const FACTOR: Decimal = { coefficient: 50n, scale: 0 };

interface Skala {
  readonly gren: Gren;
  readonly storlek: Decimal;
  /** Most of its amounts have decimals, as amounts in mnkr do. */
  readonly hasDecimals: boolean;
}

function scaleOf(gren: Gren, faltList: readonly EkonomiFalt[], enhet: Beloppsenhet): Skala {
  let storlek = ZERO;
  let [amountCount, decimalCount] = [0, 0];
  for (const { rad, roll } of gren.radList) {
    if (roll.kind !== 'post') continue;
    for (const key of faltList.filter((name) => isAmount(rad[name]))) {
      storlek = add(storlek, sizeOf(amountIn(rad, key, enhet)));
      amountCount += 1;
      if (rad[key].decimaler > 0) decimalCount += 1;
    }
  }
  return { gren, storlek, hasDecimals: decimalCount * 2 > amountCount };
}

/** The middle size; of an even number the lower middle one. */
function median(list: readonly Skala[]): Skala {
  const sorted = [...list].sort((a, b) => compare(a.storlek, b.storlek));
  return sorted[Math.floor((sorted.length - 1) / 2)]!;
}

function isOtherScale(one: Skala, middle: Skala): boolean {
  const [small, large] = one.hasDecimals ? [one, middle] : [middle, one];
  return compare(large.storlek, multiply(small.storlek, FACTOR)) >= 0;
}

/** A branch that seems to be in mnkr while the others are in tkr, or the other way round (domain 6). */
export const branchScaleDiffersCheck: Check = {
  code: 'branch-scale-differs',
  severity: 'varning',
  *run({ modell }) {
    const { enhet, grenList } = groupEkonomi(modell);
    const { beloppFaltList } = blankettOf(modell);
    const skalaList = grenList
      .map((gren) => scaleOf(gren, beloppFaltList, enhet))
      .filter(({ storlek }) => storlek.coefficient > 0n);
    const oddList = [true, false]
      .map((hasDecimals) => skalaList.filter((skala) => skala.hasDecimals === hasDecimals))
      .sort((a, b) => a.length - b.length);
    const [few = [], many = []] = oddList;
    if (many.length === 0) return;
    for (const skala of few.filter((each) => isOtherScale(each, median(many)))) {
      const rad = skala.gren.radList[0]!.rad;
      const params = { verksamhet: skala.gren.namn, enhet };
      yield issueAt(rad, 'beloppsenhet', this.code, this.severity, rad.beloppsenhet ?? '', params);
    }
  },
};
