import { decimalFromNumber } from '../../core';
import { AGARE_LIST, type Agare, type Antal, type Malresultat, type Utvardering } from '../model';
import { cutKey, type Meningsval, type Referensvarde, type Uppslag } from './types';

/** The whole document instead of a goal. */
const ALLA = 'alla';

type Omfattning = Pick<Malresultat, 'antal' | 'antalPerAgare'>;

const GENUS_BY_GRUPP: Readonly<Record<keyof Antal, 'en' | 'ett'>> = {
  indikatorer: 'en',
  aktiviteter: 'en',
  forvantadeResultat: 'ett',
};

function scopeOf(id: string, utvardering: Utvardering): Omfattning | null {
  return id === ALLA ? utvardering : (utvardering.malresultatById.get(id.toUpperCase()) ?? null);
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

function isAgare(text: string): text is Agare {
  return (AGARE_LIST as readonly string[]).includes(text);
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

const MENING_LIST: readonly Meningsval['grupp'][] = [
  'indikatorer',
  'aktiviteter',
  'mal',
  'forvantadeResultat',
];

/** `{mening:M1.indikatorer}`, `{mening:alla.aktiviteter}`: a generated sentence of `sentences.md`. */
export const lookUpMening: Uppslag = ({ utvardering }, nyckel): Referensvarde | null => {
  const [id, name] = cutKey(nyckel) ?? ['', ''];
  if (id === ALLA && name === 'enheter') return { kind: 'mening', mening: { malId: null, grupp: name } };
  const grupp = MENING_LIST.find((each) => each === name);
  if (!grupp || !scopeOf(id, utvardering)) return null;
  return { kind: 'mening', mening: { malId: id === ALLA ? null : id.toUpperCase(), grupp } };
};
