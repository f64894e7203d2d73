/** Swedish number words of count sentences; `en`/`ett` are left out, since they are articles too. */
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

/** Pattern source of a count: digits or a word. */
export const COUNT_PATTERN = `\\d{1,4}|${WORD_LIST.join('|')}`;

/** `nio` or `9` → 9; null when it is no such word. */
export function countOf(word: string): number | null {
  if (/^\d+$/.test(word)) return Number(word);
  const at = WORD_LIST.indexOf(word.toLowerCase());
  return at < 0 ? null : at + 2;
}
