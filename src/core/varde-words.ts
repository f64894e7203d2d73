import type { Markering, Slag } from './varde';

/** Words are compared without blanks and closing full stop, since narrow columns break them (`Minsknin g`). */
export function compactWord(text: string): string {
  return text.toLowerCase().replace(/ /g, '').replace(/\.$/, '');
}

interface WordRule<Meaning> {
  readonly pattern: RegExp;
  readonly meaning: Meaning;
}

const AGAINST_LAST_YEAR =
  '(?:(?:jämförtmed|iförhållandetill|mot|från)(?:föregåendeår|förraåret|fjolåret)(?:s?utfall)?)?';

/** Marks that say that there is no value, and which (domain 3). */
const MARKERING_RULE_LIST: readonly WordRule<Markering>[] = [
  { pattern: /^[-–—]{1,2}$/, meaning: 'streck' },
  { pattern: /^(?:i\.?u|ingenuppgift|uppgiftsaknas)$/, meaning: 'iu' },
  {
    pattern: /^tasframav(?:nämnd(?:en|er|erna)?|styrelsen?)(?:\/(?:bolags)?styrelse[rn]?)?$/,
    meaning: 'tasFramAvNamnd',
  },
  {
    pattern:
      /^(?:(?:ska|skall|ej|inte|ännuinte|ännuej)?)fastställ(?:s|t|ts|d|as|es|da)?(?:[\p{L}/.,]*(?:19|20)\d{2}|[\p{L}/.,]*t[123])?[\p{L}/.,]*$/u,
    meaning: 'faststalls',
  },
];

/** Directions against last year's outcome (domain 3). */
const TREND_RULE_LIST: readonly WordRule<Extract<Slag, 'oka' | 'minska'>>[] = [
  {
    pattern: new RegExp(`^(?:ska|skall)?(?:öka[rs]?|ökning|ökande|ökad)${AGAINST_LAST_YEAR}$`),
    meaning: 'oka',
  },
  {
    pattern: new RegExp(`^(?:ska|skall)?(?:minska[rs]?|minskning|minskande|minskad)${AGAINST_LAST_YEAR}$`),
    meaning: 'minska',
  },
];

const JA_NEJ: ReadonlyMap<string, 0 | 1> = new Map([
  ['ja', 1],
  ['nej', 0],
]);

function find<Meaning>(ruleList: readonly WordRule<Meaning>[], word: string): Meaning | null {
  return ruleList.find(({ pattern }) => pattern.test(word))?.meaning ?? null;
}

/** `-`, `i.u.`, `..`, `Tas fram av nämnd`, `Fastställs 2024` → which mark; null for other texts. */
export function readMarkering(text: string): Markering | null {
  return text === '..' ? 'dold' : find(MARKERING_RULE_LIST, compactWord(text));
}

/** `öka`, `Ökning`, `Minsknin g` → the direction; null for other texts. */
export function readTrend(text: string): 'oka' | 'minska' | null {
  return find(TREND_RULE_LIST, compactWord(text));
}

/** `Ja` → 1, `Nej` → 0; null for other texts. */
export function readJaNej(text: string): 0 | 1 | null {
  return JA_NEJ.get(compactWord(text)) ?? null;
}
