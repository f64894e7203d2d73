import type { Andel } from '../model';

const FRACTION = /^(\d{1,3})\s*\/\s*(\d{1,3})$/;
const PERCENT = /^(\d{1,3})\s*(?:%|procent)$/i;
const HUNDRED = 100;

/** Reads a share below or equal to one: `1/3`, `40 %`. Null when it is none. */
export function parseAndel(text: string): Andel | null {
  const clean = text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();
  const fraction = FRACTION.exec(clean);
  const percent = fraction ? null : PERCENT.exec(clean);
  const taljare = Number(fraction?.[1] ?? percent?.[1] ?? Number.NaN);
  const namnare = fraction ? Number(fraction[2]) : HUNDRED;
  return namnare > 0 && taljare <= namnare ? { taljare, namnare } : null;
}

/** `1/3`, `40 %`: as `parseAndel` reads it. */
export function andelText({ taljare, namnare }: Andel): string {
  return namnare === HUNDRED ? `${taljare} %` : `${taljare}/${namnare}`;
}

/** True when a part is more than a share of the whole; exact. */
export function isOverAndel(part: number, whole: number, { taljare, namnare }: Andel): boolean {
  return part * namnare > whole * taljare;
}
