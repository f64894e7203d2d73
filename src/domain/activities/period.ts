import type { Typ } from '../model';

/** Month and day on which a document's period ends; "today" for every rule and check (domain 7). */
const END_BY_TYP: Readonly<Record<Typ, string>> = {
  VP: '01-01',
  T1: '04-30',
  T2: '08-31',
  VB: '12-31',
};

const YEAR_DIGITS = 4;

/** Last day of the reporting period as an ISO date, e.g. `('T1', 2024)` → `2024-04-30`; a plan looks ahead from 1 January. */
export function periodEnd(typ: Typ, ar: number): string {
  return `${String(ar).padStart(YEAR_DIGITS, '0')}-${END_BY_TYP[typ]}`;
}
