import type { Antagande, Kallrad, Lasram, Tabellform, Tabellutdrag } from '../types';
import { headerOverTwo, type Rubrikrad, type Rubriklasare } from './header';
import { judgeName } from './order';
import { isPageHeader } from './page-header';
import { isProse, startsAnalys, startsSmall, withoutAnalysWord } from './prose';
import type { Postrad, Radlasare, Radlasning } from './radlasning';
import { addParts, joinName, utkastOf, type Utkast } from './utkast';

/** One kind of table: its headers, its rows, and what a finished record is. */
export interface Tabellsort<Post> {
  readonly slag: string;
  readonly header: Rubriklasare;
  /** A header of the other kind ends the table. */
  readonly otherHeader: Rubriklasare;
  /** A header for a row that can be nothing but a row of this kind. */
  bareHeader(rad: Kallrad): Rubrikrad | null;
  readonly readRow: Radlasare;
  /** True when a row can be recognised as one of this table's, also after a gap. */
  isCertain(post: Postrad, header: Rubrikrad): boolean;
  /** The text of a full-width row, with its lines. */
  proseOf(rad: Kallrad, column: number): string;
  finish(utkast: Utkast): Post;
}

/** Blank rows and page headers that a page break may leave inside a table. */
const MAX_GAP = 14;

interface Lage<Post> {
  readonly sort: Tabellsort<Post>;
  readonly ram: Lasram;
  header: Rubrikrad;
  readonly utkastList: Utkast[];
  readonly antagandeList: Antagande[];
  readonly ejTolkadeList: number[];
  /** True from a repeated header or a page header until the next row. */
  isAfterBreak: boolean;
}

type Step = number | null;

function radAt<Post>({ ram }: Lage<Post>, index: number): Kallrad {
  return ram.kalla.radList[index]!;
}

function isBlank(rad: Kallrad): boolean {
  return rad.textList.every((text) => text === '');
}

function readingAt<Post>(lage: Lage<Post>, index: number): Radlasning {
  return lage.sort.readRow(radAt(lage, index), lage.header, lage.ram.kalla.isDate1904);
}

function assume<Post>(lage: Lage<Post>, code: string, radIndex: number, params: Antagande['params']): void {
  lage.antagandeList.push({ code, radIndex, params });
}

/** Index of the next row that holds something, within a gap; null at a boundary or the end. */
function nextFilled<Post>(lage: Lage<Post>, from: number): Step {
  const { kalla } = lage.ram;
  const end = Math.min(kalla.radList.length, from + MAX_GAP);
  for (let index = from; index < end; index += 1) {
    if (lage.ram.isBoundary(index)) return null;
    if (!isBlank(kalla.radList[index]!) && !isPageHeader(kalla, index)) return index;
  }
  return null;
}

function isCertainRow<Post>(lage: Lage<Post>, index: number): boolean {
  const reading = readingAt(lage, index);
  return reading.kind === 'post' && lage.sort.isCertain(reading, lage.header);
}

/** True when the table certainly goes on at the next row that holds something. */
function goesOn<Post>(lage: Lage<Post>, from: number): boolean {
  const index = nextFilled(lage, from);
  if (index === null) return false;
  return lage.sort.header(radAt(lage, index), lage.ram.ar) !== null || isCertainRow(lage, index);
}

/** After blank rows only what must belong to the table goes on with it. */
function canFollowGap<Post>(lage: Lage<Post>, index: number): boolean {
  if (lage.sort.header(radAt(lage, index), lage.ram.ar) !== null) return true;
  const reading = readingAt(lage, index);
  const last = lage.utkastList.at(-1);
  if (reading.kind === 'post') return lage.sort.isCertain(reading, lage.header);
  if (reading.kind === 'part') return goesOn(lage, index + 1);
  if (reading.kind !== 'text' || last === undefined) return false;
  if (startsAnalys(reading.text)) return !last.hasAnalys && withoutAnalysWord(reading.text) !== '';
  if (last.hasAnalys && last.analysList.length === 0) return true;
  return startsSmall(reading.text);
}

function skipGap<Post>(lage: Lage<Post>, from: number): Step {
  const index = nextFilled(lage, from);
  if (index === null || !canFollowGap(lage, index)) return null;
  for (let at = from; at < index; at += 1) if (!isBlank(radAt(lage, at))) skipPageHeader(lage, at);
  return index;
}

function skipPageHeader<Post>(lage: Lage<Post>, index: number): void {
  const raw = radAt(lage, index).textList.find((text) => text !== '')!;
  assume(lage, 'import-sidhuvud', index, { raw });
  lage.isAfterBreak = true;
}

function takeHeader<Post>(lage: Lage<Post>, header: Rubrikrad, index: number): void {
  lage.header = header;
  lage.isAfterBreak = lage.utkastList.length > 0;
  if (header.strangeYear !== null && !lage.antagandeList.some(({ code }) => code === 'import-rubrik-ar')) {
    assume(lage, 'import-rubrik-ar', index, { raw: header.strangeYear, ar: lage.ram.ar - 1 });
  }
}

function takePost<Post>(lage: Lage<Post>, post: Postrad, index: number): Step {
  const last = lage.utkastList.at(-1);
  if (last !== undefined && !last.hasValues && startsSmall(post.namn)) {
    last.radIndexList.push(index);
    last.namn = joinName(last.namn, post.namn);
    last.cellByKey = { ...post.cellByKey };
    last.hasValues = true;
  } else lage.utkastList.push(utkastOf(index, post.namn, post.marke, post));
  if (post.isShifted) assume(lage, 'import-rad-forskjuten', index, { namn: post.namn });
  for (const { rubrik, raw } of post.losList) {
    assume(lage, 'import-varde-utan-kolumn', index, { namn: post.namn, rubrik, raw });
  }
  return index + 1;
}

function takeAnalys(last: Utkast, prose: string, index: number): Step {
  const text = withoutAnalysWord(prose).trim();
  last.hasAnalys = true;
  if (text !== '') last.analysList.push(text);
  last.radIndexList.push(index);
  return index + 1;
}

/** True when the row after is one with values whose name begins in this one. */
function isBeginning<Post>(lage: Lage<Post>, index: number): boolean {
  const next = nextFilled(lage, index + 1);
  const reading = next === null ? null : readingAt(lage, next);
  return reading?.kind === 'post' && startsSmall(reading.namn);
}

type Textrad = Extract<Radlasning, { kind: 'text' }>;

function beginRow<Post>(lage: Lage<Post>, { text, marke }: Textrad, index: number): Step {
  lage.utkastList.push(utkastOf(index, text, marke, null));
  return index + 1;
}

/** A text in the name column: the rest of the name before, an analysis without its word, or a row of its own. */
function takeName<Post>(lage: Lage<Post>, last: Utkast, reading: Textrad, index: number): Step {
  const { text } = reading;
  if (reading.marke !== '') return beginRow(lage, reading, index);
  const isStart = isBeginning(lage, index);
  const verdict = judgeName({
    before: last.namn,
    text,
    isAfterBreak: lage.isAfterBreak,
    isBeginning: isStart,
  });
  const isSafe = verdict.isCertain || lage.isAfterBreak;
  if (!isSafe && !goesOn(lage, index + 1)) return null;
  if (!isSafe && isProse(text) && lage.ram.typ !== 'VP') {
    assume(lage, 'import-analys-utan-ord', index, { namn: last.namn, raw: text });
    return takeAnalys(last, text, index);
  }
  if (!verdict.isCertain) {
    const code = verdict.isContinuation ? 'import-namn-fortsatt' : 'import-rad-utan-varden';
    assume(lage, code, index, { namn: last.namn, raw: text });
  }
  if (!verdict.isContinuation) return beginRow(lage, reading, index);
  last.namn = joinName(last.namn, text);
  last.radIndexList.push(index);
  return index + 1;
}

function takeText<Post>(lage: Lage<Post>, reading: Textrad, index: number): Step {
  const last = lage.utkastList.at(-1);
  const prose = lage.sort.proseOf(radAt(lage, index), reading.column);
  if (last === undefined) {
    if (!isBeginning(lage, index)) {
      if (startsAnalys(reading.text) || isProse(reading.text)) return skipForeign(lage, index);
      assume(lage, 'import-rad-utan-varden', index, { namn: reading.text, raw: reading.text });
    }
    return beginRow(lage, reading, index);
  }
  if (startsAnalys(reading.text)) return takeAnalys(last, prose, index);
  if (!last.hasAnalys) return takeName(lage, last, reading, index);
  return isBeginning(lage, index) ? beginRow(lage, reading, index) : takeAnalys(last, prose, index);
}

/** A row that fits nowhere is kept as not understood when the table goes on after it, else the table ends. */
function skipForeign<Post>(lage: Lage<Post>, index: number): Step {
  if (!goesOn(lage, index + 1)) return null;
  lage.ejTolkadeList.push(index);
  return index + 1;
}

function takeRow<Post>(lage: Lage<Post>, index: number): Step {
  const reading = readingAt(lage, index);
  if (reading.kind === 'post') return takePost(lage, reading, index);
  if (reading.kind === 'text') return takeText(lage, reading, index);
  const last = lage.utkastList.at(-1);
  if (reading.kind === 'part' && last !== undefined && !last.hasAnalys) {
    if (addParts(last, reading.text, reading.cellByKey)) {
      last.radIndexList.push(index);
      return index + 1;
    }
  }
  return skipForeign(lage, index);
}

/** Takes the header at an index, with the row below when its captions go on there; gives the row after. */
function readHeader<Post>(lage: Lage<Post>, header: Rubrikrad, index: number): number {
  const { kalla, ar } = lage.ram;
  const below = kalla.radList[index + 1];
  const whole = below && headerOverTwo(lage.sort.header, header, kalla.radList[index]!, below, ar);
  takeHeader(lage, whole ?? header, index);
  return whole ? index + 2 : index + 1;
}

/** Reads the row at an index and gives the next one; null where the table ends. */
function step<Post>(lage: Lage<Post>, index: number): Step {
  const { ram, sort } = lage;
  if (index >= ram.kalla.radList.length || ram.isBoundary(index)) return null;
  const rad = radAt(lage, index);
  if (isBlank(rad)) return skipGap(lage, index);
  const header = sort.header(rad, ram.ar);
  if (header !== null) return readHeader(lage, header, index);
  if (sort.otherHeader(rad, ram.ar) !== null) return null;
  if (isPageHeader(ram.kalla, index)) {
    if (!goesOn(lage, index + 1) && !lage.utkastList.at(-1)?.hasAnalys) return null;
    skipPageHeader(lage, index);
    return index + 1;
  }
  const next = takeRow(lage, index);
  if (next !== null) lage.isAfterBreak = false;
  return next;
}

/** The reader of one kind of table (domain 2 and 9). Cost is linear in the rows of the table. */
export function tabellform<Post>(sort: Tabellsort<Post>): Tabellform<Post> {
  return {
    slag: sort.slag,
    read(ram: Lasram, startIndex: number): Tabellutdrag<Post> | null {
      const rad = ram.kalla.radList[startIndex];
      if (rad === undefined || rad.textList.length < 2) return null;
      const printed = sort.header(rad, ram.ar);
      const header = printed ?? sort.bareHeader(rad);
      if (header === null) return null;
      const lage: Lage<Post> = {
        sort,
        ram,
        header,
        utkastList: [],
        antagandeList: [],
        ejTolkadeList: [],
        isAfterBreak: false,
      };
      if (printed !== null) return finishTable(lage, readHeader(lage, printed, startIndex));
      assume(lage, 'import-rubrik-saknas', startIndex, { raw: rad.textList.join(' ') });
      return finishTable(lage, startIndex);
    },
  };
}

function finishTable<Post>(lage: Lage<Post>, from: number): Tabellutdrag<Post> {
  let endIndex = from;
  for (let next = step(lage, from); next !== null; next = step(lage, endIndex)) endIndex = next;
  const { utkastList, antagandeList, ejTolkadeList } = lage;
  return { endIndex, postList: utkastList.map(lage.sort.finish), antagandeList, ejTolkadeList };
}
