import type { Malniva, Malresultat } from '../model';
import type { Check } from './check';
import { found } from './support/found';
import { ownTexts, sentencesOf } from './support/free-texts';

/** Words that take back, narrow or postpone a claim, or place it in another year: then nothing is said about it. */
const HEDGE = new RegExp(
  `(?<!\\p{L})(?:${[
    'inte|ej|ingen|inget|inga|nästan|delvis|utom|förutom|undantag\\p{L}*|exklusive|eller',
    'ska|skall|skulle|bör|kommer|kan|målsättning\\p{L}*|ambition\\p{L}*|syftet?|strävar|för att|när|om|då|tills|krävs',
    'pågår|påbörj\\p{L}*|planera\\p{L}*|utgår|avvikelser?',
    'inom|bland|hos|avseende|gällande|kopplade|riktade|som|där',
    'tidigare|förra|fjol|fjolårets?|föregående|nästa',
  ].join('|')})(?!\\p{L})|(?<!\\d)(?:19|20)\\d\\d(?!\\d)`,
  'iu',
);
const ALL = '(?:samtliga|alla)(?: (?:de|våra|enhetens|nämndens|planerade|årets|mål(?:et)?s|[0-9a-zåäö]+))?';

/** A claim that rows can contradict, and how. */
interface Claim {
  readonly key: string;
  readonly pattern: (malord: string) => RegExp;
  readonly isContradicted: (malresultat: Malresultat) => boolean;
}

const CLAIM_LIST: readonly Claim[] = [
  {
    key: 'aktiviteter',
    pattern: () =>
      new RegExp(
        `\\b${ALL} aktiviteter(?:na)? (?:är|har|blev)(?: nu| också)? (?:genomför|klar|slutför|utför)`,
        'i',
      ),
    isContradicted: ({ antal: { aktiviteter: a } }) => a.avvikelse + a.pagar + a.ejPaborjad + a.utgar > 0,
  },
  {
    key: 'indikatorer',
    pattern: () =>
      new RegExp(
        `\\b${ALL} (?:indikatorer(?:na)?|årsmål(?:en)?) (?:når|uppnår|uppfyll|uppnås|nås|har nått)|årsmål(?:et|en) (?:uppnås|uppfylls|nås) helt (?:i|för) samtliga`,
        'i',
      ),
    isContradicted: ({ antal: { indikatorer: i } }) => i.delvis + i.inte > 0,
  },
  {
    key: 'mal',
    pattern: (malord) =>
      new RegExp(
        `(?<![a-zåäö])(?:${malord}|målet) (?:bedöms )?(?:ha )?(?:uppnås|uppfylls|uppnåtts|uppfyllts|uppfyllas|nås) helt`,
        'i',
      ),
    isContradicted: ({ mal }) => mal.bedomning === 'delvis' || mal.bedomning === 'inte',
  },
];

/** What a goal of a level is called in its own text. */
const MALORD: Readonly<Record<Malniva, string>> = {
  inriktningsmal: 'inriktningsmålet',
  verksamhetsmal: 'verksamhetsområdesmålet',
  namndmal: 'nämndmålet',
  enhetsmal: 'enhetsmålet',
};

function claimIn(sentence: string, malresultat: Malresultat): Claim | null {
  const malord = MALORD[malresultat.mal.niva ?? 'enhetsmal'];
  const made = CLAIM_LIST.find((claim) => claim.pattern(malord).test(sentence));
  return made && !HEDGE.test(sentence) && made.isContradicted(malresultat) ? made : null;
}

/**
 * A goal's text says that all activities are done, that all indicators reach their targets or that the goal is
 * fully met, and the rows say otherwise (domain 8). Only that way round: "nås inte" often means "not fully".
 */
export const textClaimsTooMuchCheck: Check = {
  code: 'text-claims-too-much',
  severity: 'varning',
  *run({ modell, utvardering }) {
    for (const { row, key, text, mal } of ownTexts(modell)) {
      const malresultat = mal && utvardering.malresultatById.get(mal.id);
      if (!malresultat || !/\b(?:samtliga|alla|helt)\b/i.test(text)) continue;
      for (const sentence of sentencesOf(text)) {
        if (!claimIn(sentence, malresultat)) continue;
        yield found(textClaimsTooMuchCheck, row, key, sentence, {
          mening: sentence,
          mal: malresultat.mal.namn,
        });
      }
    }
  },
};
