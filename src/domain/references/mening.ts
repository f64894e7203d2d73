import { MALNIVA_LIST, type Utvardering } from '../model';
import { isAgare, scopeId } from './scope';
import { cutKey, type Agargrupp, type Meningsval, type Uppslag } from './types';

const GRUPP_LIST = ['indikatorer', 'aktiviteter', 'mal', 'forvantadeResultat'] as const;
const AGARGRUPP_LIST: readonly Agargrupp[] = ['indikatorer', 'aktiviteter'];

/**
 * `{mening:M1.indikatorer}`, `{mening:alla.aktiviteter}`, `{mening:M1.kf+namnd.indikatorer}`,
 * `{mening:alla.namndmal}`, `{mening:alla.enheter}`: a generated sentence of `sentences.md`.
 */
export const lookUpMening: Uppslag = ({ utvardering }, nyckel) => {
  const [id, name] = cutKey(nyckel) ?? ['', ''];
  const malId = scopeId(id, utvardering);
  const mening = malId === undefined ? ownerSentence(id, name, utvardering) : plainSentence(malId, name);
  return mening && { kind: 'mening', mening };
};

function plainSentence(malId: string | null, name: string): Meningsval | null {
  if (malId === null && name === 'enheter') return { kind: 'enheter' };
  const niva = MALNIVA_LIST.find((each) => each === name);
  if (niva) return { kind: 'niva', malId, niva };
  const grupp = GRUPP_LIST.find((each) => each === name);
  return grupp ? { kind: 'grupp', malId, grupp } : null;
}

/** `M1.kf+namnd` and `indikatorer`. */
function ownerSentence(id: string, name: string, utvardering: Utvardering): Meningsval | null {
  const [scope, owners] = cutKey(id) ?? ['', ''];
  const malId = scopeId(scope, utvardering);
  const grupp = AGARGRUPP_LIST.find((each) => each === name);
  const agareList = owners.split('+').filter(isAgare);
  const isComplete = malId !== undefined && grupp !== undefined;
  if (!isComplete || agareList.length < owners.split('+').length) return null;
  return { kind: 'agare', malId, grupp, agareList: [...new Set(agareList)] };
}
