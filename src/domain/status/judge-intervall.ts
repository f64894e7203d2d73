import { compare, subtract, type Decimal } from '../../core';
import type { Underlag, Utslag } from './underlag';
import { absolutGransOf } from './grans';
import {
  comparisonKolumnList,
  comparisonParams,
  difference,
  differenceSuffix,
  ejBedombar,
  figure,
} from './utslag';

/** How far outside an interval a value lies; null when inside (both ends belong to it). */
function outsideBy(value: Decimal, low: Decimal, high: Decimal): Decimal | null {
  if (compare(value, low) < 0) return subtract(low, value);
  return compare(value, high) > 0 ? subtract(value, high) : null;
}

/** Interval: inside → helt; outside by at most the absolute limit → delvis; else inte (domain 4.2, 4.3). */
export function judgeIntervall(underlag: Underlag): Utslag {
  const { varde, indikator, kalla, regel, regelverk } = underlag;
  const { arsmal } = indikator;
  const kolumnList = comparisonKolumnList(underlag);
  if (varde.varde === null || varde.slag === 'janej' || arsmal.till === null) {
    return ejBedombar('utfall', { varde: varde.raw }, kolumnList);
  }
  const params = { ...comparisonParams(underlag), till: figure(arsmal.till) };
  const miss = outsideBy(varde.varde, arsmal.varde!, arsmal.till);
  if (miss === null) return { status: 'helt', code: `${kalla}.heltIntervall`, params, kolumnList };
  const withMiss = { ...params, miss: difference(miss) };
  const grans = absolutGransOf(regel, regelverk);
  const suffix = differenceSuffix(underlag);
  if (grans === null) {
    return { status: 'inte', code: `${kalla}.inteIntervallUtanGrans${suffix}`, params: withMiss, kolumnList };
  }
  const isDelvis = compare(miss, grans) <= 0;
  return {
    status: isDelvis ? 'delvis' : 'inte',
    code: `${kalla}.${isDelvis ? 'delvis' : 'inte'}Intervall${suffix}`,
    params: { ...withMiss, grans: difference(grans) },
    kolumnList,
  };
}
