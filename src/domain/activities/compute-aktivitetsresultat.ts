import type { Aktivitet, Aktivitetslage, Aktivitetsresultat, Regelverk } from '../model';

/** One rule of domain 7; the first whose condition holds gives the state. */
interface Lagesregel {
  readonly lage: Aktivitetslage;
  readonly isAntaget?: true;
  applies(aktivitet: Aktivitet, regelverk: Regelverk): boolean;
}

/**
 * Avvikelse and Utgår beat a tick (the contradiction is an issue), a tick means done, then the stated state; a
 * lost mark stays unknown unless the setting counts activities without Avvikelse as done (domain 7). A tick that
 * somebody has answered with Nej is not assumed away.
 */
const LAGE_TABLE: readonly Lagesregel[] = [
  { lage: 'avvikelse', applies: ({ lage }) => lage === 'avvikelse' },
  { lage: 'utgar', applies: ({ lage }) => lage === 'utgar' },
  { lage: 'genomford', applies: ({ lage, klar }) => klar === true || lage === 'genomford' },
  { lage: 'pagar', applies: ({ lage }) => lage === 'pagar' },
  { lage: 'ejPaborjad', applies: ({ lage }) => lage === 'ejPaborjad' },
  {
    lage: 'genomford',
    isAntaget: true,
    applies: ({ klar }, { isUtanAvvikelseGenomford }) => isUtanAvvikelseGenomford && klar === null,
  },
];

/** The state that counts of one activity; `isAntaget` when it comes from the setting (domain 7). */
export function computeAktivitetsresultat(aktivitet: Aktivitet, regelverk: Regelverk): Aktivitetsresultat {
  const rule = LAGE_TABLE.find((candidate) => candidate.applies(aktivitet, regelverk));
  return { aktivitet, lage: rule?.lage ?? 'okand', isAntaget: rule?.isAntaget ?? false };
}
