import { isZero, parseDecimal, type Decimal } from '../../core';
import type { Statusregel } from '../model';

/** A share of the target as `Statusgrans` wants it: 20 → 0.20. */
function percent(text: string): Decimal {
  const { coefficient, scale } = parseDecimal(text.replace(',', '.'))!;
  return { coefficient, scale: scale + 2 };
}

/** What is left of the target: 90 → a miss of 0.10. */
function missOf(reached: Decimal): Decimal {
  return { coefficient: 10n ** BigInt(reached.scale) - reached.coefficient, scale: reached.scale };
}

const NUMBER = String.raw`(\d{1,3}(?:[.,]\d+)?)`;
const SINGLE = new RegExp(`^${NUMBER}\\s*(?:%|procent)$`, 'i');
const ABSOLUTE = /^absolut\s+(\d{1,9}(?:[.,]\d{1,6})?)$/i;
const PAIR = new RegExp(`^${NUMBER}\\s*%?\\s*/\\s*${NUMBER}\\s*%?$`);
const HUNDRED = 100;

/**
 * Reads a status rule (domain 4.7): `20 %` = helt up to the target, delvis within 20 % of it; `90/75` = helt
 * from 90 % of the target, delvis from 75 %; `absolut 2` = delvis within 2 of the target, in the indicator's unit;
 * `trend`. Null when it is none of these or the limits do not rise.
 */
export function parseStatusregel(text: string): Statusregel | null {
  const trimmed = text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();
  if (/^trend$/i.test(trimmed)) return { kind: 'trend', text: 'trend' };
  const absolute = ABSOLUTE.exec(trimmed);
  if (absolute) return absoluteRule(absolute[1]!);
  const single = SINGLE.exec(trimmed);
  if (single) return singleRule(single[1]!);
  const pair = PAIR.exec(trimmed);
  return pair ? pairRule(pair[1]!, pair[2]!) : null;
}

function asNumber(text: string): number {
  return Number(text.replace(',', '.'));
}

function absoluteRule(amount: string): Statusregel | null {
  const grans = parseDecimal(amount.replace(',', '.'))!;
  if (isZero(grans)) return null;
  return { kind: 'absolut', text: `absolut ${amount.replace('.', ',')}`, grans };
}

function singleRule(share: string): Statusregel | null {
  if (asNumber(share) <= 0 || asNumber(share) > HUNDRED) return null;
  return {
    kind: 'grans',
    text: `${share.replace('.', ',')} %`,
    grans: { helt: { coefficient: 0n, scale: 0 }, delvis: percent(share) },
  };
}

function pairRule(helt: string, delvis: string): Statusregel | null {
  if (asNumber(helt) > HUNDRED || asNumber(delvis) >= asNumber(helt)) return null;
  return {
    kind: 'grans',
    text: `${helt}/${delvis}`.replace(/\./g, ','),
    grans: { helt: missOf(percent(helt)), delvis: missOf(percent(delvis)) },
  };
}
