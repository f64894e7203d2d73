import type { Aktivitetsresultat, Indikatorresultat, Indikatorstatus, Utvardering } from '../../domain';

/** Rows that wait for someone to fill them in. */
export interface MissingRows {
  readonly indikatorList: readonly Indikatorresultat[];
  readonly aktivitetList: readonly Aktivitetsresultat[];
}

/** Statuses that a value would change. */
const MISSING_SET: ReadonlySet<Indikatorstatus> = new Set(['ingetResultat', 'prognosSaknas', 'malSaknas']);

/** Indicators without outcome, prognosis or target, and activities whose state nobody has told, in document order. */
export function missingRows({ indikatorresultatList, aktivitetsresultatList }: Utvardering): MissingRows {
  return {
    indikatorList: indikatorresultatList.filter(({ galler }) => MISSING_SET.has(galler)),
    aktivitetList: aktivitetsresultatList.filter(({ lage }) => lage === 'okand'),
  };
}
