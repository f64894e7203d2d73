import { MALNIVA_LIST, type Malniva } from '../../model';
import { sentencesOf } from './free-texts';
import { COUNT_PATTERN, countOf, SMALL_COUNT_PATTERN } from './number-words';

/** What a sentence of a text may count. */
export type CountKind = 'indikatorer' | 'aktiviteter' | 'forvantadeResultat' | 'enheter' | Malniva;

/** How many rows a sentence says that there are, and how many of each class. */
export interface CountClaim {
  readonly kind: CountKind;
  /** Null when it only speaks of a part. */
  readonly totalt: number | null;
  readonly partList: readonly (readonly [klass: string, antal: number])[];
  readonly quote: string;
}

/** Words between "av" and the number: the owner, and what else may stand there. */
const BEFORE = '(?: (?:av|de|dessa|våra|målets|enhetens|nämndens|kommunfullmäktiges|KF:s|och))*';
const TOTAL = `(?:av|samtliga|alla)${BEFORE} (${COUNT_PATTERN})`;
const BOTH = `(?:de )?båda(?: de)?`;
const COUNT = `(${SMALL_COUNT_PATTERN})`;

/** A class that a kind of sentence may count; group 1 is the number. */
type PartPattern = readonly [klass: string, pattern: RegExp];

interface CountFamily {
  readonly kind: CountKind;
  /** The counted thing after its number, group 1, or after "båda". */
  readonly total: RegExp;
  readonly both: RegExp;
  readonly partList: readonly PartPattern[];
  /** The whole alone says something: "samtliga 13 aktiviteter" where there are twelve. */
  readonly isBareClaim: boolean;
  /** Every one of them is in this class. */
  readonly allList: readonly PartPattern[];
  /** None of them is in this class. */
  readonly noneList: readonly PartPattern[];
  /** A sentence about a part, without the whole. */
  readonly tailList: readonly PartPattern[];
}

function pattern(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])${source}(?![\\p{L}\\d])`, 'iu');
}

const part = (klass: string, source: string): PartPattern => [klass, pattern(source)];

function family(
  kind: CountKind,
  noun: string,
  lists: Partial<Pick<CountFamily, 'partList' | 'allList' | 'noneList' | 'tailList'>>,
): CountFamily {
  return {
    kind,
    total: pattern(`${TOTAL} ${noun}`),
    both: pattern(`${BOTH} ${noun}`),
    isBareClaim: kind === 'indikatorer' || kind === 'aktiviteter',
    partList: [],
    allList: [],
    noneList: [],
    tailList: [],
    ...lists,
  };
}

/** "sju helt, ett delvis och ett inte", also with a verb between: the same for goals and expected results. */
function gradeParts(verb: string): readonly PartPattern[] {
  return [
    part('helt', `${COUNT} (?:${verb} )?helt`),
    part('delvis', `${COUNT} (?:${verb} )?delvis`),
    part('inte', `${COUNT} inte`),
  ];
}

const MANY = '(?:samtliga|alla|båda)';
/** An owner before "båda": "nämndens båda indikatorer". */
const WORDS = '(?: [\\p{L}:]+){0,4}';
const ALL = '(?:samtliga|alla|båda|det enda)[^,.;:]*';

function malFamily(niva: Malniva, noun: string): CountFamily {
  return family(niva, `${noun}(?:en)?`, {
    partList: gradeParts('uppfyllas'),
    allList: [
      part('helt', `${ALL}uppfyll(?:s|as) helt`),
      part('delvis', `${ALL}uppfyll(?:s|as) delvis`),
      part('saknas', `bedömning saknas för ${MANY}`),
    ],
    noneList: [part('helt', `inget av[^,.;:]*uppfyll(?:s|as)`)],
    tailList: [part('saknas', `bedömning saknas för ${COUNT} ${noun}`)],
  });
}

const MALORD: Readonly<Record<Malniva, string>> = {
  inriktningsmal: 'inriktningsmål',
  verksamhetsmal: 'verksamhetsområdesmål',
  namndmal: 'nämndmål',
  enhetsmal: 'enhetsmål',
};
const OF_INDICATORS = `${COUNT}(?: av(?: [\\p{L}:]+){1,5})? indikator(?:er)?`;
const OF_ACTIVITIES = `${COUNT}(?: av(?: [\\p{L}:]+){1,5})? aktivitet(?:er)?`;

/** The wordings of `sentences.md`, and what people make of them: figures in them must fit the rows. */
const FAMILY_LIST: readonly CountFamily[] = [
  family('indikatorer', 'indikator(?:er(?:na)?)?', {
    partList: [
      part('helt', `helt i ${COUNT}`),
      part('delvis', `delvis i ${COUNT}`),
      part('inte', `inte i ${COUNT}`),
      part('inte', `når ${COUNT} inte årsmålet`),
      part('inte', `bedöms ${COUNT} inte nå årsmålet`),
    ],
    allList: [
      part('helt', `helt i${WORDS} ${MANY}`),
      part('delvis', `delvis i${WORDS} ${MANY}`),
      part('ingetResultat', `resultat saknas för${WORDS} ${MANY}`),
      part('malSaknas', `årsmål saknas för${WORDS} ${MANY}`),
      part('prognosSaknas', `prognos saknas för${WORDS} ${MANY}`),
    ],
    noneList: [part('helt', 'inte(?: uppnås)? i någon av')],
    tailList: [
      part('ingetResultat', `resultat saknas för ${OF_INDICATORS}`),
      part('malSaknas', `årsmål saknas för ${OF_INDICATORS}`),
      part('prognosSaknas', `prognos saknas för ${OF_INDICATORS}`),
      part('ejBedombar', `en bedömning kan inte göras för ${OF_INDICATORS}`),
      part('ejAktuell', `ytterligare ${OF_INDICATORS} mäts vid årets slut`),
    ],
  }),
  family('aktiviteter', 'aktivitet(?:er(?:na)?)?', {
    partList: [
      part('genomford', `är ${COUNT} genomförda?`),
      part('pagar', `${COUNT} pågår`),
      part('ejPaborjad', `${COUNT} är inte påbörjade?`),
      part('avvikelse', `${COUNT} redovisas med avvikelse`),
      part('utgar', `${COUNT} utgår`),
    ],
    allList: [
      part('genomford', `(?:samtliga|båda)[^,.;:]*aktiviteter(?:na)? är genomförda`),
      part('okand', `uppgift om läge saknas för${WORDS} ${MANY}`),
    ],
    noneList: [part('genomford', 'ingen av[^,.;:]*är genomförd')],
    tailList: [part('okand', `uppgift om läge saknas för ${OF_ACTIVITIES}`)],
  }),
  family('forvantadeResultat', 'förväntade resultat(?:en)?', {
    partList: gradeParts('uppnåtts'),
    allList: [
      part('helt', `${ALL}resultat(?:en)? har uppnåtts helt`),
      part('delvis', `${ALL}resultat(?:en)? har uppnåtts delvis`),
      part('ejBedomt', `bedömning saknas för ${MANY}`),
    ],
    noneList: [part('helt', 'inget av[^,.;:]*har uppnåtts')],
    tailList: [part('ejBedomt', `bedömning saknas för ${COUNT} förvänta(?:t|de) resultat`)],
  }),
  family('enheter', 'enheter(?:na)?', {
    partList: [
      part('helt', `${COUNT} att (?:enhetsmålen|de) uppfylls helt`),
      part('delvis', `${COUNT} att (?:enhetsmålen|de) uppfylls delvis`),
      part('inte', `${COUNT} att (?:enhetsmålen|de) inte uppfylls`),
    ],
    allList: [
      part('helt', `(?:samtliga|båda)[^,.;:]*enheter(?:na)? bedömer att enhetsmålen uppfylls helt`),
      part('delvis', `(?:samtliga|båda)[^,.;:]*enheter(?:na)? bedömer att enhetsmålen uppfylls delvis`),
      part('saknas', `rapport saknas från ${MANY}`),
    ],
    noneList: [],
    tailList: [part('saknas', `rapport saknas från ${COUNT} enhet(?:er)?`)],
  }),
  ...MALNIVA_LIST.map((niva) => malFamily(niva, MALORD[niva])),
];

/** Tells most texts apart in one pass. */
const NOUN = /indikator|aktivitet|resultat|enheter|(?:inriktnings|områdes|nämnd|enhets)mål/i;

/** Words after the counted thing that make it some of them only: "av fem aktiviteter som riktas till …". */
const SOME_ONLY =
  /^,? (?:som|där|inom|riktade|kopplade|avseende|gällande|rörande|för|med|från|till|i|på|under|hos|vid)(?!\p{L})/iu;

/** A family's answer to one sentence, before it is known how many wholes the sentence names. */
interface Found {
  readonly one: CountFamily;
  readonly totalt: number | null;
  readonly quote: string;
}

/** What a text says about how many there are, sentence by sentence (domain 8). */
export function countClaims(text: string): readonly CountClaim[] {
  if (!NOUN.test(text)) return [];
  return sentencesOf(text).flatMap((sentence) => {
    if (!NOUN.test(sentence)) return [];
    const foundList = FAMILY_LIST.map((one) => wholeIn(one, sentence));
    const wholeCount = foundList.filter(({ totalt }) => totalt !== null).length;
    return foundList.flatMap((each) => claimOf(each, sentence, wholeCount > 1) ?? []);
  });
}

function wholeIn(one: CountFamily, sentence: string): Found {
  const whole = one.total.exec(sentence);
  const match = whole ?? one.both.exec(sentence);
  if (!match || SOME_ONLY.test(sentence.slice(match.index + match[0].length))) {
    return { one, totalt: null, quote: sentence };
  }
  return { one, totalt: whole ? countOf(whole[1]!) : 2, quote: match[0] };
}

/**
 * The claim of one kind; null when there is none. A bare whole ("båda nämndmålen", "av tolv enheter") says something
 * only about indicators and activities; with two wholes in a sentence, nobody knows whose a part is.
 */
function claimOf({ one, totalt, quote }: Found, sentence: string, isShared: boolean): CountClaim | null {
  const tailList = partsIn(one.tailList, sentence);
  const classList = totalt === null ? [] : classesIn(one, sentence, totalt, isShared);
  const partList = [...classList, ...tailList];
  const isBare = partList.length === 0;
  if (isBare && (totalt === null || !one.isBareClaim || !/^(?:av|samtliga|alla)/i.test(quote))) return null;
  return { kind: one.kind, totalt, partList, quote: isBare ? quote : sentence };
}

function classesIn(
  one: CountFamily,
  sentence: string,
  totalt: number,
  isShared: boolean,
): CountClaim['partList'] {
  const fixed = (list: readonly PartPattern[], antal: number): CountClaim['partList'] =>
    list.filter(([, each]) => each.test(sentence)).map(([klass]) => [klass, antal] as const);
  const partList = isShared ? [] : partsIn(one.partList, sentence);
  return [...partList, ...fixed(one.allList, totalt), ...fixed(one.noneList, 0)];
}

function partsIn(list: readonly PartPattern[], sentence: string): CountClaim['partList'] {
  return list.flatMap(([klass, each]) => {
    const count = countOf(each.exec(sentence)?.[1] ?? '');
    return count === null ? [] : [[klass, count] as const];
  });
}
