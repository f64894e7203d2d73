import type { Aktivitetsantal, Antal, Indikatorantal, Resultatantal } from '../../../src/domain';

const sumOf = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

/** Indicator counts with zero for what is not given; `totalt` leaves out ejAktuell. */
export function indikatorantal(counts: Partial<Omit<Indikatorantal, 'totalt'>> = {}): Indikatorantal {
  const full = {
    helt: 0,
    delvis: 0,
    inte: 0,
    ingetResultat: 0,
    malSaknas: 0,
    prognosSaknas: 0,
    ejBedombar: 0,
    ejAktuell: 0,
    ...counts,
  };
  return { ...full, totalt: sumOf(full) - full.ejAktuell };
}

/** Activity counts with zero for what is not given. */
export function aktivitetsantal(counts: Partial<Omit<Aktivitetsantal, 'totalt'>> = {}): Aktivitetsantal {
  const full = { genomford: 0, avvikelse: 0, pagar: 0, ejPaborjad: 0, utgar: 0, okand: 0, ...counts };
  return { ...full, totalt: sumOf(full) };
}

/** Counts of expected results with zero for what is not given. */
export function resultatantal(counts: Partial<Omit<Resultatantal, 'totalt'>> = {}): Resultatantal {
  const full = { helt: 0, delvis: 0, inte: 0, ejBedomt: 0, ...counts };
  return { ...full, totalt: sumOf(full) };
}

/** Counts of a goal or document. */
export function antalOf(counts: {
  indikatorer?: Parameters<typeof indikatorantal>[0];
  aktiviteter?: Parameters<typeof aktivitetsantal>[0];
  forvantadeResultat?: Parameters<typeof resultatantal>[0];
}): Antal {
  return {
    indikatorer: indikatorantal(counts.indikatorer),
    aktiviteter: aktivitetsantal(counts.aktiviteter),
    forvantadeResultat: resultatantal(counts.forvantadeResultat),
  };
}
