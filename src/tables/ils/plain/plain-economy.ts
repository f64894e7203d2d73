import { rowText } from '../struktur/words';
import type { IlsTabellrader, Lasram, Tabellform, Tabellutdrag } from '../types';

/** Words of a header of an economy table; two of them make one. */
const HEADER_WORD =
  /\b(?:utfall(?: i bokslut)?|(?:brutto)?budget(?: vp)?|bokslut|avvikelse|prognos(?: t2| helår| nov)?|kostnader|intäkter|överföring|resultat|t1|t2|vb|jan|feb|mar|medel|nettoförändring|förändring|uppdelning|kategori|totalt|åtgärder|tillgångar|skulder)\b/gi;
const MIN_HEADER_WORDS = 2;
/** What else a header holds: units, years, dates, marks, and what a column says of transfers. */
const HEADER_REST =
  /\b20\d\d(?:-\d\d-\d\d)?\b|\b(?:jmf|justerad|mnkr|tkr|verksamhet|verksamhetsområde|netto|före|efter|från|till|mot|perioden|föregående|år|tertial|resultatöverföringar|över-?skott|underskott)\b|\([^)]*\)|[-+−]|\d/gi;
const MAX_HEADER_CHARS = 320;
const MAX_HEADER_REST = 60;
/** Lines that a header may be broken over. */
const MAX_HEADER_LINES = 4;
const FIGURES = /(?:^|\s)[-−]?\d[\d\s]*(?:,\d+)?(?:\s+[-−]?\d[\d\s]*(?:,\d+)?)*$/;
/** Figures of several columns before a text (`Klagomål 12 15 9 36 Rutinen ses över.`). */
const INNER_FIGURES = /(?:\s[-−]?\d+(?:,\d+)?){3,}(?:\s|$)/;
const MAX_LABEL_CHARS = 60;

function hasFigures(text: string): boolean {
  return FIGURES.test(text) || INNER_FIGURES.test(text);
}

function isHeader(text: string): boolean {
  if (text.length > MAX_HEADER_CHARS || /[:;,]$/.test(text)) return false;
  const wordList = text.match(HEADER_WORD) ?? [];
  const rest = text.replace(HEADER_WORD, '').replace(HEADER_REST, '').replace(/\s+/g, ' ').trim();
  return (
    wordList.length >= MIN_HEADER_WORDS &&
    rest.length <= MAX_HEADER_REST &&
    !/(?<!\back)[.!?] \p{Lu}/u.test(text)
  );
}

function isTableLine(text: string): boolean {
  return hasFigures(text) || (text.length <= MAX_LABEL_CHARS && !/[.:;,!?]$/.test(text));
}

/** Index after the last line with figures: labels after it are headings of what follows. */
function endOf({ kalla, isBoundary }: Lasram, start: number): number {
  let end = start;
  for (let index = start; index < kalla.radList.length && !isBoundary(index); index += 1) {
    const text = rowText(kalla.radList[index]!);
    if (text !== '' && !isTableLine(text)) break;
    if (hasFigures(text)) end = index + 1;
  }
  return end;
}

/** The first line below a header, which the margin may have broken; null when none stands there. */
function bodyOf({ kalla, isBoundary }: Lasram, startIndex: number): number | null {
  const lineList: string[] = [];
  for (let index = startIndex; index < startIndex + MAX_HEADER_LINES; index += 1) {
    const text = index < kalla.radList.length && !isBoundary(index) ? rowText(kalla.radList[index]!) : '';
    if (text === '' || (index > startIndex && hasFigures(text))) break;
    lineList.push(text);
  }
  for (let count = lineList.length; count > 0; count -= 1) {
    if (isHeader(lineList.slice(0, count).join(' '))) return startIndex + count;
  }
  return null;
}

function read(ram: Lasram, startIndex: number): Tabellutdrag<IlsTabellrader> | null {
  const bodyIndex = bodyOf(ram, startIndex);
  if (bodyIndex === null) return null;
  const endIndex = endOf(ram, bodyIndex);
  if (endIndex === bodyIndex) return null;
  const ejTolkadeList: number[] = [];
  for (let index = startIndex; index < endIndex; index += 1) {
    if (ram.kalla.radList[index]!.textList.length > 0) ejTolkadeList.push(index);
  }
  return { endIndex, postList: [], antagandeList: [], ejTolkadeList };
}

/** Economy tables of plain text: empty cells are lost, so no figure has a certain column; every line is listed. */
export const plainEkonomiForm: Tabellform<IlsTabellrader> = { slag: 'ekonomi i löptext', read };
