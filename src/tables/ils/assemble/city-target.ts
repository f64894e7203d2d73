import { compare, decimalFromNumber, isZero, multiply, type Decimal, type Varde } from '../../../core';

/** A target of KF's that many times the board's figures is a total for the whole city (domain 3). */
const CITY_FACTOR = decimalFromNumber(50);

/** The number of a value with the unit asked for: a value without a unit takes its row's. */
function numberOf({ slag, varde, enhet }: Varde, unit: string | null): Decimal | null {
  const isSame = enhet === null || unit === null || enhet === unit;
  return slag === 'varde' && varde !== null && !isZero(varde) && isSame ? varde : null;
}

/**
 * True when KF's target can only be a total for the whole city: at least fifty times the own target, or, where
 * none is set, last year's or this year's outcome. Shares are never totals.
 */
export function isCityTarget(
  kfArsmal: Varde,
  own: { readonly arsmal: Varde; readonly foregaende: Varde; readonly utfall: Varde },
): boolean {
  if (kfArsmal.slag !== 'varde' || kfArsmal.varde === null || kfArsmal.enhet === '%') return false;
  const unit = kfArsmal.enhet;
  const nearest = numberOf(own.arsmal, unit) ?? numberOf(own.foregaende, unit) ?? numberOf(own.utfall, unit);
  return nearest !== null && compare(kfArsmal.varde, multiply(nearest, CITY_FACTOR)) >= 0;
}
