import { add, compare, issueAt, sign, ZERO, type Decimal } from '../../core';
import { amountIn, blankettOf, groupEkonomi, plainAmount, sizeOf, type Gren } from '../economy';
import type { Beloppsenhet, EkonomiFalt, Ekonomirad } from '../model';
import type { Check } from './check';

/** The parts that name each post as their whole. */
function directParts(gren: Gren): ReadonlyMap<string, readonly Ekonomirad[]> {
  const partListById = new Map<string, Ekonomirad[]>();
  for (const { rad, roll } of gren.radList) {
    if (roll.kind !== 'del') continue;
    const list = partListById.get(rad.delAvId);
    if (list) list.push(rad);
    else partListById.set(rad.delAvId, [rad]);
  }
  return partListById;
}

function sumOf(radList: readonly Ekonomirad[], key: EkonomiFalt, enhet: Beloppsenhet): Decimal {
  return radList.reduce((total, rad) => add(total, amountIn(rad, key, enhet) ?? ZERO), ZERO);
}

interface Excess {
  readonly delar: Decimal;
  readonly helhet: Decimal;
}

function excessOf(
  rad: Ekonomirad,
  partList: readonly Ekonomirad[],
  key: EkonomiFalt,
  enhet: Beloppsenhet,
): Excess | null {
  const delar = sumOf(partList, key, enhet);
  const helhet = amountIn(rad, key, enhet);
  if (!helhet || sign(delar) !== sign(helhet)) return null;
  return compare(sizeOf(delar), sizeOf(helhet)) > 0 ? { delar, helhet } : null;
}

/** Parts ("varav") that together are more than the post they are parts of (domain 6: an upper bound). */
export const partsExceedWholeCheck: Check = {
  code: 'parts-exceed-whole',
  severity: 'varning',
  *run({ modell }) {
    const { enhet, grenList } = groupEkonomi(modell);
    const { beloppFaltList } = blankettOf(modell);
    const wholeList = grenList.flatMap((gren) => {
      const partListById = directParts(gren);
      return gren.radList.map(({ rad }) => ({ rad, partList: partListById.get(rad.id) ?? [] }));
    });
    for (const { rad, partList } of wholeList.filter((whole) => whole.partList.length > 0)) {
      for (const key of beloppFaltList) {
        const excess = excessOf(rad, partList, key, enhet);
        if (!excess) continue;
        const params = {
          rad: rad.rad,
          delar: plainAmount(excess.delar),
          helhet: plainAmount(excess.helhet),
          enhet,
        };
        yield issueAt(rad, key, this.code, this.severity, rad[key].raw, params);
      }
    }
  },
};
