import type { Aktivitet, Malresultat, Utvardering } from '../../model';

/** Activities with Avvikelse on one goal that lack something. */
export interface Deviations {
  readonly malresultat: Malresultat;
  readonly list: readonly Aktivitet[];
}

/** Per goal the activities with Avvikelse for which `lacks` holds; goals without any are left out. */
export function* deviationsPerGoal(
  { malresultatList }: Utvardering,
  lacks: (aktivitet: Aktivitet) => boolean,
): Iterable<Deviations> {
  for (const malresultat of malresultatList) {
    const list = malresultat.aktivitetList
      .filter(({ lage, aktivitet }) => lage === 'avvikelse' && lacks(aktivitet))
      .map(({ aktivitet }) => aktivitet);
    if (list.length > 0) yield { malresultat, list };
  }
}
