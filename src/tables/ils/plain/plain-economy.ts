import { rowText } from '../struktur/words';
import type { IlsTabellrader, Lasram, Tabellform, Tabellutdrag } from '../types';

/** Words of a header of an economy table; two of them make one. */
const HEADER_WORD =
  /\b(?:utfall(?: i bokslut)?|budget(?: vp)?|bokslut|avvikelse|prognos(?: t2)?|kostnader|intäkter)\b/gi;
const MIN_HEADER_WORDS = 2;
const MAX_HEADER_CHARS = 130;
const FIGURES = /(?:^|\s)[-−]?\d[\d\s]*(?:,\d+)?(?:\s+[-−]?\d[\d\s]*(?:,\d+)?)*$/;
const MAX_LABEL_CHARS = 60;

function isHeader(text: string): boolean {
  if (text.length > MAX_HEADER_CHARS || /[.:;,]$/.test(text)) return false;
  const wordList = text.match(HEADER_WORD) ?? [];
  const rest = text
    .replace(HEADER_WORD, '')
    .replace(/\b20\d\d\b|\bjmf\b|\bjusterad\b|\bmnkr\b|\btkr\b|\d/gi, '')
    .trim();
  return wordList.length >= MIN_HEADER_WORDS && rest.length <= MAX_LABEL_CHARS;
}

function isTableLine(text: string): boolean {
  return FIGURES.test(text) || (text.length <= MAX_LABEL_CHARS && !/[.:;,!?]$/.test(text));
}

/** Index after the last line with figures: labels after it are headings of what follows. */
function endOf({ kalla, isBoundary }: Lasram, start: number): number {
  let end = start;
  for (let index = start; index < kalla.radList.length && !isBoundary(index); index += 1) {
    const text = rowText(kalla.radList[index]!);
    if (text !== '' && !isTableLine(text)) break;
    if (FIGURES.test(text)) end = index + 1;
  }
  return end;
}

function read(ram: Lasram, startIndex: number): Tabellutdrag<IlsTabellrader> | null {
  if (!isHeader(rowText(ram.kalla.radList[startIndex]!))) return null;
  const endIndex = endOf(ram, startIndex + 1);
  if (endIndex === startIndex + 1) return null;
  const ejTolkadeList: number[] = [];
  for (let index = startIndex; index < endIndex; index += 1) {
    if (ram.kalla.radList[index]!.textList.length > 0) ejTolkadeList.push(index);
  }
  return { endIndex, postList: [], antagandeList: [], ejTolkadeList };
}

/** Economy tables of plain text: empty cells are lost, so no figure has a certain column; every line is listed. */
export const plainEkonomiForm: Tabellform<IlsTabellrader> = { slag: 'ekonomi i löptext', read };
