import { add, equals, negate, roundTo, shift, ZERO, type Decimal } from '../../core';
import type { EkonomiCell, EkonomiCellRef, EkonomiTabell } from '../../domain';

export type CellOf = (ref: EkonomiCellRef) => EkonomiCell | undefined;

/** Finds any cell of the tables by its reference. */
export function cellFinder(tabellList: readonly EkonomiTabell[]): CellOf {
  const radByKey = new Map(
    tabellList.flatMap((tabell) => tabell.radList.map((rad) => [`${tabell.id}\n${rad.key}`, rad] as const)),
  );
  return ({ tabellId, radKey, kolumn }) => radByKey.get(`${tabellId}\n${radKey}`)?.cellByKolumn[kolumn];
}

function printedSum(cell: EkonomiCell & { kind: 'combination' }, cellOf: CellOf, decimals: number): Decimal {
  return cell.termList.reduce((sum, { ref, tecken, exponent = 0 }) => {
    const value = cellOf(ref)?.varde ?? ZERO;
    const printed = exponent === 0 ? roundTo(value, decimals) : shift(value, exponent);
    return add(sum, tecken === 1 ? printed : negate(printed));
  }, ZERO);
}

/**
 * True when a printed sum of the table differs from the sum of the printed figures it is made of: then, and
 * only then, the footnote on rounding is due (domain 6). A row less a figure that is not printed has no printed relation. Terms of another unit are printed with all their digits.
 */
export function hasRoundingDifference(tabell: EkonomiTabell, cellOf: CellOf, decimals: number): boolean {
  return tabell.radList.some((rad) =>
    Object.values(rad.cellByKolumn).some(
      (cell) =>
        cell?.kind === 'combination' &&
        cell.konstant === undefined &&
        !equals(roundTo(cell.varde, decimals), roundTo(printedSum(cell, cellOf, decimals), decimals)),
    ),
  );
}
