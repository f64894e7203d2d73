import { foldText } from '../../../core';

/** The 17 goals of Agenda 2030: the words that tell each from all others, in lower case. */
const NAME_PATTERN_LIST: readonly RegExp[] = [
  /fattigdom/,
  /hunger/,
  /god hälsa/,
  /god utbildning/,
  /jämställdhet/,
  /rent vatten/,
  /hållbar energi/,
  /anständiga arbetsvillkor/,
  /hållbar industri/,
  /minskad ojämlikhet/,
  /hållbara städer/,
  /hållbar konsumtion/,
  /klimatförändring/,
  /hav och marina/,
  /ekosystem/,
  /fredliga (?:och )?inkluderande/,
  /globalt partnerskap/,
];
const GOAL_COUNT = NAME_PATTERN_LIST.length;
/** Words of a list that are no goal of their own: `mål nr 3 och 5`. */
const FILLER = /^(?:(?:fn:s|globala|mål|målen|nr|nummer|agenda 2030|hållbarhetsmål)\s*)*$/;
/** The longest name of a goal is under sixty characters. */
const MAX_ITEM_CHARS = 70;

/** The same at the beginning of an item: `ingen fattigdom`, `bekämpa klimatförändringarna`. */
const ITEM_PATTERN_LIST = NAME_PATTERN_LIST.map(
  ({ source }) => new RegExp(`^(?:ingen |bekämpa )?(?:${source})`),
);

function itemNames(text: string): readonly number[] {
  return ITEM_PATTERN_LIST.flatMap((pattern, index) => (pattern.test(text) ? [index + 1] : []));
}

function namedGoals(text: string): readonly number[] {
  return NAME_PATTERN_LIST.flatMap((pattern, index) => (pattern.test(text) ? [index + 1] : []));
}

function byNumber(numberList: Iterable<number>): readonly number[] {
  return [...new Set(numberList)].sort((a, b) => a - b);
}

/** One item of a list: `3`, `Mål 5: Jämställdhet`, `God hälsa och välbefinnande`; null when it is none. */
function itemGoals(item: string): readonly number[] | null {
  const [, digits, words = ''] = /^(?:\D{0,20}?)(\d{1,2})?[\s.:–-]*(\D*)$/.exec(item) ?? [];
  if (digits !== undefined) {
    const number = Number(digits);
    const isGoal = number >= 1 && number <= GOAL_COUNT;
    const isNamed = words === '' || FILLER.test(words) || namedGoals(words).includes(number);
    return isGoal && isNamed ? [number] : null;
  }
  const namedList = item.length <= MAX_ITEM_CHARS ? itemNames(item) : [];
  if (namedList.length > 0) return namedList;
  return FILLER.test(item) ? [] : null;
}

/**
 * The goals that a line of an Agenda 2030 list names, by numbers, names or both, with comma, semicolon or "och"
 * between them; null when the line is no such list. Example: `readAgendaList('3, 5 och 16')` → `[3, 5, 16]`.
 */
export function readAgendaList(text: string): readonly number[] | null {
  const folded = foldText(text)
    .replace(/^[•·*\-–\s]+/, '')
    .replace(/[.:\s]+$/, '');
  const markList = folded.replace(/agenda 2030/g, ' ').split(/[;,/|]| och (?=\d|mål)| samt (?=\d|mål)/);
  const numberList: number[] = [];
  for (const mark of markList) {
    const goalList = mark.trim() === '' ? [] : itemGoals(mark.trim());
    if (goalList === null) return null;
    numberList.push(...goalList);
  }
  return numberList.length > 0 ? byNumber(numberList) : null;
}

/** Where prose names goals: after "mål", "målen" or "hållbarhetsmålen", up to how they are reached. */
const PROSE_PART = /mål(?:en|et)?(?=[\s:,])([^.;]*?)(?:\sgenom\s|[.;]|$)/g;

/** The goals of Agenda 2030 that running text names as goals; none when it does not speak of Agenda 2030. */
export function agendaInProse(text: string): readonly number[] {
  const folded = foldText(text);
  if (!folded.includes('agenda 2030')) return [];
  return byNumber([...folded.matchAll(PROSE_PART)].flatMap(([, part]) => namedGoals(part!)));
}
