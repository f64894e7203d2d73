import { sign, type Decimal } from '../../core';
import type { Indikator, Regelverk, Statusgrans, Statusregel } from '../model';
import { parseStatusregel } from '../rules';

/** The status rule of one indicator: its own limit when it can be read, else the workbook's (domain 4.7). */
export function statusregelOf(indikator: Indikator, regelverk: Regelverk): Statusregel {
  if (indikator.egenGrans === '') return regelverk.statusregel;
  return parseStatusregel(indikator.egenGrans) ?? regelverk.statusregel;
}

/**
 * The relative limits that apply to a target, or null where the absolute limit of the settings takes their
 * place: target 0 and negative targets, and a rule without limits (domain 4.3).
 */
export function relativeGrans(regel: Statusregel, arsmal: Decimal): Statusgrans | null {
  return regel.kind === 'grans' && sign(arsmal) > 0 ? regel.grans : null;
}

/** What a relative limit allows to miss, in the indicator's unit. Exact. */
export function allowedMiss(arsmal: Decimal, share: Decimal): Decimal {
  return { coefficient: arsmal.coefficient * share.coefficient, scale: arsmal.scale + share.scale };
}

/** The absolute limit for delvis in the indicator's unit: that of a rule `absolut …`, else the workbook's. */
export function absolutGransOf(regel: Statusregel, regelverk: Regelverk): Decimal | null {
  return regel.kind === 'absolut' ? regel.grans : regelverk.absolutGrans;
}
