import type { Bedomning, Malresultat, Utvardering } from '../model';

/** From best to worst; Ingen stands outside the scale. */
const RANK: Readonly<Record<Bedomning, number | null>> = { helt: 2, delvis: 1, inte: 0, ingen: null };
/** More names would not make the sentence clearer. */
const MAX_NAMES = 5;

/** True when a chosen assessment is better than the proposed one (domain 5). */
export function isBattreBedomning(chosen: Bedomning, proposed: Bedomning): boolean {
  const [a, b] = [RANK[chosen], RANK[proposed]];
  return a !== null && b !== null && a > b;
}

/** Names of what speaks against the assessment on the goal itself. */
function ownMisses({ indikatorList, aktivitetList, resultatList }: Malresultat): readonly string[] {
  return [
    ...indikatorList
      .filter(({ galler }) => galler === 'inte' || galler === 'delvis')
      .map(({ indikator }) => indikator.namn),
    ...aktivitetList.filter(({ lage }) => lage === 'avvikelse').map(({ aktivitet }) => aktivitet.namn),
    ...resultatList.filter(({ bedomning }) => bedomning === 'inte').map(({ text }) => text),
  ];
}

/**
 * Names of the first misses on a goal and below it, in document order: what a motivation for a better assessment
 * than proposed must name (domain 5).
 */
export function missarUnder(root: Malresultat, { malresultatById }: Utvardering): readonly string[] {
  const namnList: string[] = [];
  const seen = new Set<Malresultat>();
  const stack = [root];
  for (let at = stack.pop(); at !== undefined && namnList.length < MAX_NAMES; at = stack.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    namnList.push(...ownMisses(at));
    for (const barn of [...at.barnList].reverse()) {
      const child = malresultatById.get(barn.id);
      if (child) stack.push(child);
    }
  }
  return namnList.slice(0, MAX_NAMES);
}
