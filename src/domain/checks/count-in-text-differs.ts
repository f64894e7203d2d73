import type { Antal, AntalPerAgare, Malresultat, Utvardering } from '../model';
import type { Check } from './check';
import { found } from './support/found';
import { ownTexts } from './support/free-texts';
import { countOf, COUNT_PATTERN } from './support/number-words';

type Kind = 'indikatorer' | 'aktiviteter';

const COUNT_SENTENCE = new RegExp(
  `\\b(?:av|samtliga)(?: (?:de|enhetens|nämndens|kommunfullmäktiges|målets))* (${COUNT_PATTERN}) (indikatorer|aktiviteter)`,
  'gi',
);

/** Tells most texts apart in one pass. */
const NOUN = /indikatorer|aktiviteter/i;

interface Scope {
  readonly antal: Antal;
  readonly antalPerAgare: AntalPerAgare;
}

/** Every number of rows that somebody may mean in a scope: all, one owner's, and those with a result. */
function totalsOf({ antal, antalPerAgare }: Scope, kind: Kind): readonly number[] {
  const { indikatorer, aktiviteter } = antal;
  const known =
    kind === 'indikatorer'
      ? indikatorer.helt + indikatorer.delvis + indikatorer.inte
      : aktiviteter.totalt - aktiviteter.okand;
  const { kf, namnd, enhet } = antalPerAgare;
  const perAgare = [kf, namnd, enhet].map((owner) => owner[kind].totalt);
  const [kfTotal, namndTotal, enhetTotal] = perAgare as [number, number, number];
  const withNotDue = kind === 'indikatorer' ? [antal[kind].totalt + indikatorer.ejAktuell] : [];
  const pairs = [kfTotal + namndTotal, namndTotal + enhetTotal, kfTotal + enhetTotal];
  return [antal[kind].totalt, known, ...perAgare, ...pairs, ...withNotDue];
}

/** Counts that fit a text of a goal: its own rows, everything below it, or the whole document. */
function fittingSet(malresultat: Malresultat, utvardering: Utvardering, kind: Kind): ReadonlySet<number> {
  const own = kind === 'indikatorer' ? malresultat.indikatorList.length : malresultat.aktivitetList.length;
  return new Set([own, ...totalsOf(malresultat, kind), ...totalsOf(utvardering, kind)]);
}

/**
 * "Av nio indikatorer …" in a goal's text, where neither the goal nor the document has nine, counted in any way
 * that could be meant (domain 8).
 */
export const countInTextDiffersCheck: Check = {
  code: 'count-in-text-differs',
  severity: 'varning',
  *run({ modell, utvardering }) {
    for (const { row, key, text, mal } of ownTexts(modell)) {
      const malresultat = mal && utvardering.malresultatById.get(mal.id);
      if (!malresultat || !NOUN.test(text)) continue;
      for (const [quote, word, noun] of text.matchAll(COUNT_SENTENCE)) {
        const kind = noun!.toLowerCase() as Kind;
        const count = countOf(word!);
        if (count === null || fittingSet(malresultat, utvardering, kind).has(count)) continue;
        yield found(countInTextDiffersCheck, row, key, quote, {
          citat: quote,
          antal: malresultat.antal[kind].totalt,
        });
      }
    }
  },
};
