/** Swedish number words of count sentences, from 2 on; `en`/`ett` are articles too, and stand apart. */
const WORD_LIST = [
  'två',
  'tre',
  'fyra',
  'fem',
  'sex',
  'sju',
  'åtta',
  'nio',
  'tio',
  'elva',
  'tolv',
  'tretton',
  'fjorton',
  'femton',
  'sexton',
  'sjutton',
  'arton',
  'nitton',
  'tjugo',
];

/** Pattern source of a count that tells how many there are in all: digits or a word from two on. */
export const COUNT_PATTERN = `\\d{1,4}|${WORD_LIST.join('|')}`;

/** The same with the words below two, for the parts of a whole. */
export const SMALL_COUNT_PATTERN = `${COUNT_PATTERN}|noll|ingen|inget|en|ett`;

const SMALL_BY_WORD: Readonly<Record<string, number>> = { noll: 0, ingen: 0, inget: 0, en: 1, ett: 1 };

/** `nio` or `9` → 9, `ingen` → 0; null when it is no such word. */
export function countOf(word: string): number | null {
  if (/^\d+$/.test(word)) return Number(word);
  const folded = word.toLowerCase();
  const at = WORD_LIST.indexOf(folded);
  return at < 0 ? (SMALL_BY_WORD[folded] ?? null) : at + 2;
}
