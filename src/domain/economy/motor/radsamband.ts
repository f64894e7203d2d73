import { abs, add, compare, negate, sign, subtract, ZERO, type Decimal } from '../../../core';
import type { Avstamning, EkonomiCellRef } from '../../model';
import { addTermer, tolerans } from './avrundning';
import { judge, type Avstammare, type Operand } from './avstamning';
import type { Tabellskiss, Varavskiss } from './skiss';
import type { Utrakning } from './utrakning';

/** Parts against their whole: a sum where the split is full, else an upper bound (domain 6). */
export function varavOf(
  skiss: Tabellskiss,
  avstammare: Avstammare,
  utrakning: Utrakning,
): readonly Avstamning[] {
  if (!skiss.varavList || skiss.varavList.length === 0) return [];
  const kolumnList = skiss.kolumnList.filter(({ jamforelse }) => jamforelse === null);
  const labelByKey = new Map(skiss.radList.map(({ key, rad }) => [key, rad]));
  return skiss.varavList.flatMap((varav) =>
    kolumnList.flatMap(({ key }) => {
      const found = varavIn(skiss, varav, key, avstammare, utrakning);
      return found ? [{ ...found, vad: `${labelByKey.get(varav.helKey) ?? ''}, varav, ${key}` }] : [];
    }),
  );
}

function varavIn(
  skiss: Tabellskiss,
  { helKey, delKeyList, isFullstandig }: Varavskiss,
  kolumn: string,
  avstammare: Avstammare,
  utrakning: Utrakning,
): Omit<Avstamning, 'vad'> | null {
  const refOf = (radKey: string): EkonomiCellRef => ({ tabellId: skiss.id, radKey, kolumn });
  const filled = delKeyList.filter((key) => utrakning.figureOf(refOf(key)) !== null);
  if (utrakning.figureOf(refOf(helKey)) === null || filled.length === 0) return null;
  const helhet = avstammare.printed(refOf(helKey));
  const delar = sumOf(filled.map((key) => avstammare.printed(refOf(key))));
  const differens = subtract(helhet.varde, delar.varde);
  const tolerance = toleranceOf(helhet, delar);
  const utslag = isFullstandig
    ? judge(differens, tolerance)
    : judgeBound(helhet.varde, delar.varde, tolerance);
  return {
    angivet: helhet.varde,
    beraknat: delar.varde,
    differens,
    utslag,
    ...(utslag === 'ejTillamplig' ? { skal: 'delmangd' } : {}),
    cell: refOf(helKey),
    kalla: null,
    slag: 'varav',
  };
}

function sumOf(list: readonly Operand[]): Operand {
  const termantal = new Map<number, number>();
  let varde = ZERO;
  for (const operand of list) {
    varde = add(varde, operand.varde);
    addTermer(termantal, operand.termantal);
  }
  return { varde, termantal };
}

/** Half a step for every rounded figure on both sides. */
function toleranceOf(one: Operand, other: Operand): Decimal {
  const termantal = new Map(other.termantal);
  addTermer(termantal, one.termantal);
  const decimaler = Math.min(...termantal.keys());
  if (!Number.isFinite(decimaler)) return ZERO;
  // The figure that is judged is among the terms: its own half step is not counted twice.
  return subtract(tolerans(decimaler, termantal), tolerans(decimaler, new Map()));
}

/** Parts that need not be everything may only not be more than the whole. */
function judgeBound(helhet: Decimal, delar: Decimal, tolerance: Decimal): Avstamning['utslag'] {
  if (sign(helhet) !== sign(delar)) return 'ejTillamplig';
  const excess = subtract(abs(delar), abs(helhet));
  if (sign(excess) === 0) return 'stammer';
  return compare(excess, tolerance) > 0 ? 'fel' : 'ejTillamplig';
}

/** Two rows that must cancel out in every column of amounts. */
export function balansOf(
  skiss: Tabellskiss,
  avstammare: Avstammare,
  utrakning: Utrakning,
): readonly Avstamning[] {
  if (!skiss.balans) return [];
  const [forst, sedan] = skiss.balans;
  const labelOf = (radKey: string): string => skiss.radList.find(({ key }) => key === radKey)?.rad ?? '';
  return skiss.kolumnList.flatMap(({ key }): readonly Avstamning[] => {
    const cell = { tabellId: skiss.id, radKey: forst, kolumn: key };
    const motcell = { ...cell, radKey: sedan };
    if (utrakning.figureOf(cell) === null || utrakning.figureOf(motcell) === null) return [];
    const [ena, andra] = [avstammare.printed(cell), avstammare.printed(motcell)];
    const beraknat = negate(andra.varde);
    const differens = subtract(ena.varde, beraknat);
    return [
      {
        vad: `${labelOf(forst)} = ${labelOf(sedan)}, ${key}`,
        angivet: ena.varde,
        beraknat,
        differens,
        utslag: judge(differens, toleranceOf(ena, andra)),
        cell,
        kalla: null,
        slag: 'balans',
      },
    ];
  });
}
