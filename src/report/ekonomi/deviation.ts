import { abs, compare, multiply, parseDecimal, ZERO, type Decimal } from '../../core';
import {
  moneyUnit,
  type Beloppsenhet,
  type EkonomiTabellenhet,
  type EkonomiTabellrad,
  type Regelverk,
} from '../../domain';

type Grans = Pick<Regelverk, 'avvikelsegransAndel' | 'avvikelsegransTkr'>;

/** One tkr in each unit. */
const TKR_IN: Readonly<Record<Beloppsenhet, Decimal>> = {
  kr: parseDecimal('1000')!,
  tkr: parseDecimal('1')!,
  mnkr: parseDecimal('0.001')!,
};

/** A deviation that a reader will ask about: above both limits of Regler (domain 6, texts); a transfer, or one without a budget, is none. */
export function isLargeDeviation(rad: EkonomiTabellrad, enhet: EkonomiTabellenhet, grans: Grans): boolean {
  const money = moneyUnit(enhet);
  if (!money || !rad.cellByKolumn.Budget || rad.slag === 'overforing') return false;
  const avvikelse = abs(rad.cellByKolumn.Avvikelse?.varde ?? ZERO);
  const budget = abs(rad.cellByKolumn.Budget?.varde ?? ZERO);
  return (
    compare(avvikelse, multiply(grans.avvikelsegransTkr, TKR_IN[money])) > 0 &&
    compare(avvikelse, multiply(grans.avvikelsegransAndel, budget)) > 0
  );
}
