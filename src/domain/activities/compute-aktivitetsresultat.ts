import type { Aktivitet, Aktivitetslage, Aktivitetsresultat, Regelverk } from '../model';

/** One rule of domain 7; the first whose condition holds gives the state. */
export interface Lagesregel {
  readonly lage: Aktivitetslage;
  /** When it applies and why, Swedish, for controllers. */
  readonly villkor: string;
  readonly kalla: string;
  readonly isAntaget?: true;
  applies(aktivitet: Aktivitet, regelverk: Regelverk): boolean;
}

/**
 * Avvikelse and Utgår beat a tick (the contradiction is an issue), a tick means done, then the stated state; a
 * lost mark stays unknown unless the setting counts activities without Avvikelse as done (domain 7). A tick that
 * somebody has answered with Nej is not assumed away.
 */
export const LAGE_TABLE: readonly Lagesregel[] = [
  {
    lage: 'avvikelse',
    villkor: 'Läge är Avvikelse',
    kalla: 'En avvikelse går före en bock; motsägelsen blir ett påpekande.',
    applies: ({ lage }) => lage === 'avvikelse',
  },
  {
    lage: 'utgar',
    villkor: 'Läge är Utgår',
    kalla: 'Det som utgår räknas inte som genomfört.',
    applies: ({ lage }) => lage === 'utgar',
  },
  {
    lage: 'genomford',
    villkor: 'Klar är ikryssad eller Läge är Genomförd',
    kalla: 'En bock betyder genomförd: ✓, x, ja, klar och TRUE läses lika.',
    applies: ({ lage, klar }) => klar === true || lage === 'genomford',
  },
  {
    lage: 'pagar',
    villkor: 'Läge är Pågår',
    kalla: 'Läget som det står.',
    applies: ({ lage }) => lage === 'pagar',
  },
  {
    lage: 'ejPaborjad',
    villkor: 'Läge är Ej påbörjad',
    kalla: 'Läget som det står.',
    applies: ({ lage }) => lage === 'ejPaborjad',
  },
  {
    lage: 'genomford',
    isAntaget: true,
    villkor: 'Läge och Klar är tomma, och inställningen Aktivitet utan avvikelse räknas som genomförd är Ja',
    kalla: 'Så räknar ILS i en verksamhetsberättelse; det råa läget förblir okänt i databladet.',
    applies: ({ klar }, { isUtanAvvikelseGenomford }) => isUtanAvvikelseGenomford && klar === null,
  },
];

/** The state that counts of one activity; `isAntaget` when it comes from the setting (domain 7). */
export function computeAktivitetsresultat(aktivitet: Aktivitet, regelverk: Regelverk): Aktivitetsresultat {
  const rule = LAGE_TABLE.find((candidate) => candidate.applies(aktivitet, regelverk));
  return { aktivitet, lage: rule?.lage ?? 'okand', isAntaget: rule?.isAntaget ?? false };
}
