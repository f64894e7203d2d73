import { decimalFromNumber } from '../../core';
import type { Antal, Malresultat, Utvardering } from '../model';
import { isAgare, scopeId } from './scope';
import { cutKey, type Uppslag } from './types';

type Omfattning = Pick<Malresultat, 'antal' | 'antalPerAgare'>;

const GENUS_BY_GRUPP: Readonly<Record<keyof Antal, 'en' | 'ett'>> = {
  indikatorer: 'en',
  aktiviteter: 'en',
  forvantadeResultat: 'ett',
};

function scopeOf(id: string, utvardering: Utvardering): Omfattning | null {
  const malId = scopeId(id, utvardering);
  if (malId === undefined) return null;
  return malId === null ? utvardering : utvardering.malresultatById.get(malId)!;
}

/** `M1.kf` → the goal and the owner; without an owner the counts of everybody. */
function groupCounts(
  id: string,
  grupp: string,
  utvardering: Utvardering,
): Readonly<Record<string, number>> | null {
  const whole = scopeOf(id, utvardering);
  if (whole) return groupOf(whole.antal, grupp);
  const [malId, agare] = cutKey(id) ?? ['', ''];
  const scope = scopeOf(malId, utvardering);
  return scope && isAgare(agare) ? groupOf(scope.antalPerAgare[agare], grupp) : null;
}

function groupOf(antal: Partial<Antal>, grupp: string): Readonly<Record<string, number>> | null {
  if (!Object.hasOwn(antal, grupp)) return null;
  return { ...antal[grupp as keyof Antal] };
}

/** `{antal:M1.indikatorer.helt}`, `{antal:M1.kf.aktiviteter.totalt}`, `{antal:alla.indikatorer.inte}`. */
export const lookUpAntal: Uppslag = ({ utvardering }, nyckel) => {
  const [rest, klass] = cutKey(nyckel) ?? ['', ''];
  const [id, grupp] = cutKey(rest) ?? ['', ''];
  const counts = groupCounts(id, grupp, utvardering);
  const count = counts && Object.hasOwn(counts, klass) ? counts[klass] : undefined;
  if (count === undefined) return null;
  return {
    kind: 'tal',
    varde: decimalFromNumber(count),
    decimaler: 0,
    enhet: '',
    riktningsord: null,
    genus: GENUS_BY_GRUPP[grupp as keyof Antal],
  };
};
