import type { Malresultat, Uppgifter } from '../model';
import { cutKey, type Referensvarde, type Uppslag } from './types';

function textOrNothing(text: string): Referensvarde {
  return text === '' ? { kind: 'tom' } : { kind: 'text', text };
}

/** Fields of `{mal:M1.2.…}`. */
const FALT_BY_NAME: Readonly<Record<string, (resultat: Malresultat) => Referensvarde>> = {
  bedomning: ({ mal: { bedomning } }) => (bedomning ? { kind: 'bedomning', bedomning } : { kind: 'tom' }),
  forslag: ({ forslag }) => ({ kind: 'bedomning', bedomning: forslag }),
  namn: ({ mal }) => textOrNothing(mal.namn),
  nummer: ({ mal }) => textOrNothing(mal.nummer),
};

/** `{mal:M1.2.bedomning}`. */
export const lookUpMal: Uppslag = ({ utvardering }, nyckel) => {
  const [id, name] = cutKey(nyckel) ?? ['', ''];
  const resultat = utvardering.malresultatById.get(id.toUpperCase());
  const read = Object.hasOwn(FALT_BY_NAME, name) ? FALT_BY_NAME[name] : undefined;
  return resultat && read ? read(resultat) : null;
};

/** What a text may take from the sheet Uppgifter; persons are not among it. */
const UPPGIFT_LIST: readonly (keyof Uppgifter)[] = ['organisation', 'namnd', 'forvaltning', 'ar', 'typ'];

/** `{uppgift:ar}`, `{uppgift:organisation}`. */
export const lookUpUppgift: Uppslag = ({ modell }, nyckel) => {
  const key = UPPGIFT_LIST.find((each) => each === nyckel);
  return key ? textOrNothing(String(modell.uppgifter[key])) : null;
};
