import { roundTo, toPlain, type Decimal } from './decimal';

const NBSP = '\u00a0';
const MINUS = '\u2212';
const GROUP = 3;

/** `28411` → `28 411` with `separator` between groups of three. */
export function groupDigits(digits: string, separator: string): string {
  let text = digits;
  for (let at = digits.length - GROUP; at > 0; at -= GROUP) {
    text = text.slice(0, at) + separator + text.slice(at);
  }
  return text;
}

/**
 * A number as reports print it: rounded half away from zero at `decimals`, NBSP between thousands, U+2212 as
 * minus, decimal comma in Swedish and point in English. `formatDecimal(parseDecimal('-28411.05')!, 1, 'sv')`
 * → `−28 411,1`. A zero has no sign.
 */
export function formatDecimal(value: Decimal, decimals: number, lang: 'sv' | 'en'): string {
  const rounded = roundTo(value, decimals);
  const [whole, fraction] = toPlain(rounded).replace('-', '').split('.') as [string, string?];
  const mark = lang === 'sv' ? ',' : '.';
  const sign = rounded.coefficient < 0n ? MINUS : '';
  return sign + groupDigits(whole, NBSP) + (fraction === undefined ? '' : mark + fraction);
}
