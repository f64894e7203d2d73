import type { Malresultat, Utvardering } from '../model';
import type { Check } from './check';
import { countClaims, type CountClaim, type CountKind } from './support/count-claims';
import { CountFacts } from './support/count-facts';
import { found } from './support/found';
import { ownTexts, type FreeText } from './support/free-texts';

/**
 * What a text may speak of: its goal, those right below and those above it, and the document. A text of a section
 * may speak of any goal.
 */
function scopesOf({ mal }: FreeText, utvardering: Utvardering): readonly (Malresultat | null)[] {
  const { malresultatById, malresultatList } = utvardering;
  const own = mal && malresultatById.get(mal.id);
  if (!own) return [null, ...malresultatList];
  const list = [null, own, ...own.barnList.flatMap(({ id }) => malresultatById.get(id) ?? [])];
  const seen = new Set([own]);
  let above = malresultatById.get(own.mal.overordnatId);
  while (above && !seen.has(above)) {
    seen.add(above);
    list.push(above);
    above = malresultatById.get(above.mal.overordnatId);
  }
  return list;
}

/** The reference that would keep the number right. */
function exampleFor({ kind }: CountClaim, { mal }: FreeText): string {
  const isOfGoal = mal !== null && OF_GOAL_SET.has(kind);
  return `{mening:${isOfGoal ? mal.id : 'alla'}.${kind}}`;
}

const OF_GOAL_SET: ReadonlySet<CountKind> = new Set<CountKind>([
  'indikatorer',
  'aktiviteter',
  'forvantadeResultat',
]);

/**
 * "Av nio indikatorer uppnås årsmålet helt i fyra …" where neither the goal, those around it nor the document has
 * such counts, counted in any way that could be meant: indicators, activities, expected results, goals of a level
 * and units, the whole and its parts (domain 8, `sentences.md`).
 */
export const countInTextDiffersCheck: Check = {
  code: 'count-in-text-differs',
  severity: 'varning',
  *run({ modell, utvardering }) {
    const facts = new CountFacts(modell, utvardering);
    for (const text of ownTexts(modell)) {
      const claimList = text.isNote ? [] : countClaims(text.text);
      if (claimList.length === 0) continue;
      const scopeList = scopesOf(text, utvardering);
      const wrongByQuote = new Map<string, CountClaim>();
      for (const claim of claimList) {
        if (!wrongByQuote.has(claim.quote) && !facts.fits(claim, scopeList))
          wrongByQuote.set(claim.quote, claim);
      }
      for (const claim of wrongByQuote.values()) {
        yield found(countInTextDiffersCheck, text.row, text.key, claim.quote, {
          citat: claim.quote,
          exempel: exampleFor(claim, text),
        });
      }
    }
  },
};
