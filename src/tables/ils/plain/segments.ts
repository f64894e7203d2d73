import { rowText } from '../struktur/words';
import { splitIcon } from '../malrader/marks';
import { wasBroken } from '../struktur/running-text';
import { wrapWidth } from '../kalla/plain-text';
import type { Kalla, Lasram } from '../types';

/** The lines of a table in plain text, from its header to the empty line or heading that ends it. */
export interface Tabellrader {
  /** The header's lines as one. */
  readonly header: string;
  /** First line after the header. */
  readonly start: number;
  /** First line that no longer belongs to the table. */
  readonly end: number;
}

/** Lines that a header may be broken over. */
const MAX_HEADER_LINES = 4;

/**
 * The table that begins at a line whose text, with the lines below, is a whole header (`isBegun` tells a first
 * line, `isWhole` the whole); null when none does.
 */
export function findTable(
  ram: Lasram,
  startIndex: number,
  isBegun: (text: string) => boolean,
  isWhole: (text: string) => boolean,
): Tabellrader | null {
  const { radList } = ram.kalla;
  let header = rowText(radList[startIndex]!);
  if (!isBegun(header)) return null;
  for (let start = startIndex + 1; start <= startIndex + MAX_HEADER_LINES; start += 1) {
    if (isWhole(header)) return { header, start, end: endOf(ram, start) };
    const next = radList[start];
    if (!next || next.textList.length === 0) return null;
    header = `${header} ${rowText(next)}`;
  }
  return null;
}

function endOf({ kalla, isBoundary }: Lasram, start: number): number {
  let end = start;
  while (end < kalla.radList.length && kalla.radList[end]!.textList.length > 0 && !isBoundary(end)) end += 1;
  return end;
}

/** A record's lines, the analysis above them that belongs to the record before, and lines of neither. */
export interface Segment {
  /** Lines of the record itself, joined. */
  readonly text: string;
  readonly radIndexList: readonly number[];
  /** Analysis that stood before it: of the record before. */
  readonly analys: string;
  readonly unknownList: readonly number[];
}

const ANALYSIS = /^analys\b\s*:?\s*/i;
/** How a record begins: a capital, a number or a mark. */
const BEGINS = /^[\p{Lu}\d"”]/u;

function isMarked(line: string): boolean {
  return splitIcon(line)[0] !== '';
}
/** The longest name of a record. */
const MAX_NAME_LINES = 12;

/** A capital, and a word more: `Tertial` or `VB 2024` alone are the end of a row. */
const BEGINS_NAME = /^\p{Lu}\S*\s.*\p{Ll}{3}/u;

/** The last line that somebody began on purpose: its first word had room on the line above. */
function purposeOf(lineList: readonly string[], width: number | null): number | null {
  for (let at = lineList.length - 1; width !== null && at > 0; at -= 1) {
    const line = lineList[at]!;
    if (BEGINS_NAME.test(line) && !wasBroken(lineList[at - 1]!.length, line, width)) return at;
  }
  return null;
}

/** The line a record begins at, looking back from its last: after a closed sentence, with a capital or a mark. */
function beginOf(lineList: readonly string[]): number | null {
  const lowest = Math.max(0, lineList.length - MAX_NAME_LINES);
  for (let at = lineList.length - 1; at >= lowest; at -= 1) {
    const line = lineList[at]!;
    if (isMarked(line)) return at;
    const isClosedAbove = at === 0 || /[.!?:)”"]$/.test(lineList[at - 1]!);
    if (/^\p{Lu}/u.test(line) && isClosedAbove) return at;
  }
  return null;
}

/** Lines up to and with a record's last line, parted into the analysis above and the record (domain 9). */
function segmentOf(ram: Lasram, from: number, last: number, width: number | null): Segment {
  const indexList = Array.from({ length: last - from + 1 }, (_, offset) => from + offset);
  const lineList = indexList.map((index) => rowText(ram.kalla.radList[index]!));
  const isAnalysed = ANALYSIS.test(lineList[0]!);
  const isShort =
    lineList.length <= MAX_NAME_LINES && (BEGINS.test(lineList[0]!) || isMarked(lineList[0]!)) && !isAnalysed;
  const begin = purposeOf(lineList, width) ?? (isShort ? 0 : beginOf(lineList));
  if (begin === null || (isAnalysed && begin === 0)) {
    return { text: '', radIndexList: [], analys: '', unknownList: indexList };
  }
  const aboveText = lineList.slice(0, begin).join(' ');
  return {
    text: lineList.slice(begin).join(' '),
    radIndexList: indexList.slice(begin),
    analys: isAnalysed ? aboveText.replace(ANALYSIS, '') : '',
    unknownList: isAnalysed ? [] : indexList.slice(0, begin),
  };
}

/** What a table in plain text holds: its records in order, and what stands after the last. */
export interface Segmentering {
  readonly segmentList: readonly Segment[];
  /** Analysis of the last record. */
  readonly lastAnalys: string;
  readonly unknownList: readonly number[];
}

const widthByKalla = new WeakMap<Kalla, number | null>();

/** The margin of a document, found once. */
function widthOf(kalla: Kalla): number | null {
  const known = widthByKalla.get(kalla);
  if (known !== undefined) return known;
  const width = wrapWidth(kalla.radList);
  widthByKalla.set(kalla, width);
  return width;
}

/** Parts the lines of a table by the lines that end a record. */
export function segments(
  ram: Lasram,
  { start, end }: Tabellrader,
  isLast: (text: string, above: string) => boolean,
): Segmentering {
  const segmentList: Segment[] = [];
  const width = widthOf(ram.kalla);
  let from = start;
  for (let index = start; index < end; index += 1) {
    const above = index > from ? rowText(ram.kalla.radList[index - 1]!) : '';
    if (!isLast(rowText(ram.kalla.radList[index]!), above)) continue;
    segmentList.push(segmentOf(ram, from, index, width));
    from = index + 1;
  }
  const restList = Array.from({ length: end - from }, (_, offset) => from + offset);
  const rest = restList.map((index) => rowText(ram.kalla.radList[index]!)).join(' ');
  const isAnalysis = segmentList.length > 0 && ANALYSIS.test(rest);
  return {
    segmentList,
    lastAnalys: isAnalysis ? rest.replace(ANALYSIS, '') : '',
    unknownList: isAnalysis ? [] : restList,
  };
}

/** The analysis of each record: what stands above the next one, or after the last. */
export function analysisList({ segmentList, lastAnalys }: Segmentering): readonly string[] {
  return segmentList.map((_, at) => segmentList[at + 1]?.analys ?? lastAnalys);
}
