import { cellText, type Cell } from '../../../core';
import { cleanText } from '../kalla/clean';

/** Tags and bullets that begin a new line of a text that was flattened into one cell. */
const LINE_START = /<\/?(?:p|br|li|ul|ol|div)\b[^<>]*>|(?=[•▪])/i;
const MAY_HAVE_LINES = /[<•▪]/;

/** The text of a cell with a line for each of its paragraphs and bullets, HTML remnants gone. */
export function proseOf(cell: Cell): string {
  const raw = cellText(cell);
  if (!MAY_HAVE_LINES.test(raw)) return cleanText(raw);
  return raw
    .split(LINE_START)
    .map(cleanText)
    .filter((line) => line !== '')
    .join('\n');
}

/** `Analys`, `Analys:` or `Analys Familjeenheten …`, not `Analysera …`. */
const ANALYS = /^analys(?=$|[\s:.–-])[\s:.–-]*/i;
/** Other full-width rows that a report prints under a row. */
const NOTE =
  /^(?:orsak:|nytt slutdatum:|aktiviteten flyttas till nästa år|statusen är satt för hand:|skäl till årsmålet:|resultat saknas|redovisas inte, färre än|kommentar:)/i;

/** True for the first row of an analysis, in any of its forms (domain 9), and for other notes under a row. */
export function startsAnalys(text: string): boolean {
  return ANALYS.test(text) || NOTE.test(text);
}

/** The text without the word that announces it. */
export function withoutAnalysWord(text: string): string {
  return text.replace(ANALYS, '');
}

const SENTENCE_END = /[.!?:”"»)]$/;

/** True when a text does not end as a sentence does, so that it may go on in the next row. */
function isUnfinished(text: string): boolean {
  return text !== '' && !SENTENCE_END.test(text);
}

/** True for a text whose first letter is small: it goes on from somewhere. */
export function startsSmall(text: string): boolean {
  return /^[^\p{L}\p{N}]*\p{Ll}/u.test(text);
}

/** Joins the parts of an analysis: an unfinished part goes on in its line, else a new line begins. */
export function joinProse(partList: readonly string[]): string {
  return partList.reduce((text, part) => {
    if (text === '' || part === '') return text + part;
    return isUnfinished(text) || startsSmall(part) ? `${text} ${part}` : `${text}\n${part}`;
  }, '');
}

const MIN_PROSE_CHARS = 140;

/** True for whole sentences rather than a name: long, or several of them, or a unit that begins by its own name. */
export function isProse(text: string): boolean {
  if (/^(\p{L}{4,}) \1\b/u.test(text)) return true;
  if (/[.!?] \p{Lu}/u.test(text)) return true;
  return text.length > MIN_PROSE_CHARS && /[.!?]$/.test(text);
}
