import { isDateFormat, readDate, type Cell } from '../../../core';
import type { Kallrad } from '../types';
import type { Rubrikrad } from './header';
import {
  captionAt,
  cellToKeep,
  filledAfter,
  startOf,
  type Losvarde,
  type Radlasning,
  type Radstart,
} from './radlasning';
import { isMarke } from './marks';

const HAS_LETTERS = /\p{L}{2}/u;
/** Written in a date column though it is no date that can be read: `31 november 2022`, `2022-13-01`, `löpande`. */
const DATE_ATTEMPT =
  /^(?=.{0,30}$)(?:.*\d{4}.*|löpande|tills vidare|pågående|kontinuerligt|årligen|[-–—]|(?:v(?:ecka)?\.?|q|kvartal)\s?\d{1,2}|(?:vår|sommar|höst|vinter)(?:en|terminen)?|(?:\d{1,2}\.?\s)?(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december))$/i;
/** Something short beside a date, where no other date stands: `31 novembr`, `efter beslut`. */
const MAX_STRANGE_DATE = 25;
/** Half a date, the rest of which stands in the row below or above. */
const DATE_PART = /^(?:(?:19|20)\d{2}[-–]?(?:\d{1,2}[-–]?)?|\d{1,2}(?:[-–]\d{1,2})?)$/;

/** A header-less row is only taken when both of its dates are written as dates. */
const CERTAIN_DATE = /^(?:19|20)\d{2}-\d{2}-\d{2}$/;

function isDate(cell: Cell, isDate1904: boolean): boolean {
  return readDate(cell, isDate1904).iso !== null;
}

function isCertainDate(rad: Kallrad, column: number): boolean {
  const cell = rad.cellList[column];
  if (cell === undefined || cell.value === null) return false;
  return typeof cell.value === 'number'
    ? isDateFormat(cell.numberFormat)
    : CERTAIN_DATE.test(rad.textList[column]!);
}

/** The columns of a printed activity table when its header is lost. */
const BARE_KEYS = ['startdatum', 'slutdatum', 'avvikelse'] as const;

/** A header for a row that can be nothing but an activity: a name and two dates side by side. */
export function bareAktivitetHeader(rad: Kallrad): Rubrikrad | null {
  if (rad.textList.length < 3) return null;
  const start = startOf(rad);
  if (start === null || !HAS_LETTERS.test(start.text)) return null;
  const isActivity = isCertainDate(rad, start.column + 1) && isCertainDate(rad, start.column + 2);
  if (!isActivity || rad.textList.length > start.column + 4) return null;
  return { namnColumn: start.column, keyList: BARE_KEYS, captionList: ['', '', ''], strangeYear: null };
}

interface Dates {
  readonly startdatum: number | null;
  readonly slutdatum: number | null;
  readonly isShifted: boolean;
}

/** What a row has in its cells, asked by column. */
interface Datumfragor {
  isDate(column: number): boolean;
  isAttempt(column: number): boolean;
  /** True for a column that may hold a date: one, an attempt at one, or nothing. */
  fits(column: number): boolean;
  /** True for a short text that stands where a date should. */
  isStrange(column: number): boolean;
}

function fragorOf(rad: Kallrad, isDate1904: boolean): Datumfragor {
  const isDateAt = (column: number): boolean => {
    const cell = rad.cellList[column];
    return cell !== undefined && isDate(cell, isDate1904);
  };
  const isAttempt = (column: number): boolean => DATE_ATTEMPT.test(rad.textList[column] ?? '');
  const isEmpty = (column: number): boolean => (rad.textList[column] ?? '') === '';
  return {
    isDate: isDateAt,
    isAttempt,
    fits: (column) => isEmpty(column) || isDateAt(column) || isAttempt(column),
    isStrange: (column) => {
      const text = rad.textList[column] ?? '';
      return text !== '' && text.length <= MAX_STRANGE_DATE && !isMarke(text);
    },
  };
}

/** True when the columns under the date captions hold what they should, and no date stands beside them. */
function areDateColumns(fragor: Datumfragor, first: number, second: number): boolean {
  const isStrangePair =
    (fragor.isDate(first) && fragor.isStrange(second)) || (fragor.isStrange(first) && fragor.isDate(second));
  if (isStrangePair) return !fragor.isDate(second + 1);
  if (!fragor.fits(first) || !fragor.fits(second)) return false;
  if (fragor.isDate(first) || fragor.isAttempt(first)) return true;
  return fragor.isDate(second) && !fragor.isDate(second + 1);
}

/** Columns of the dates: where the header says, counted from the name; else the first two dates of the row. */
function findDates(rad: Kallrad, header: Rubrikrad, start: Radstart, isDate1904: boolean): Dates | null {
  const at = (key: 'startdatum' | 'slutdatum'): number => {
    const offset = header.keyList.indexOf(key);
    return offset < 0 ? -1 : start.column + 1 + offset;
  };
  const [first, second] = [at('startdatum'), at('slutdatum')];
  const fragor = fragorOf(rad, isDate1904);
  if (areDateColumns(fragor, first, second)) {
    return { startdatum: first, slutdatum: second, isShifted: false };
  }
  const [one, other] = filledAfter(rad, start.column).filter((column) => fragor.isDate(column));
  if (one === undefined) return null;
  const isPair = other !== undefined;
  return { startdatum: isPair ? one : null, slutdatum: isPair ? other : null, isShifted: true };
}

function readParts(rad: Kallrad, header: Rubrikrad, start: Radstart, isDate1904: boolean): Radlasning {
  const isDateAt = (column: number): boolean => isDate(rad.cellList[column]!, isDate1904);
  const isFragment = DATE_PART.test(start.text) || isDateAt(start.column);
  const nameColumn = isFragment ? header.namnColumn : start.column;
  const columnList = filledAfter(rad, nameColumn);
  const isPart = (column: number): boolean => DATE_PART.test(rad.textList[column]!) || isDateAt(column);
  if (columnList.length === 0 || !columnList.every(isPart)) return { kind: 'foreign' };
  const entryList = columnList.map(
    (column) => [header.keyList[column - nameColumn - 1] ?? '', cellToKeep(rad, column)] as const,
  );
  return { kind: 'part', text: isFragment ? '' : start.text, cellByKey: Object.fromEntries(entryList) };
}

/** Reads one row under an activity header; rows may stand one or more cells beside their header. */
export function readAktivitetRow(rad: Kallrad, header: Rubrikrad, isDate1904: boolean): Radlasning {
  const start = startOf(rad);
  if (start === null) return { kind: 'foreign' };
  const filledList = filledAfter(rad, start.column);
  if (filledList.length === 0 && HAS_LETTERS.test(start.text)) {
    return { kind: 'text', text: start.text, column: start.column, marke: start.marke };
  }
  const isName = HAS_LETTERS.test(start.text) && !isDate(rad.cellList[start.column]!, isDate1904);
  const dates = isName ? findDates(rad, header, start, isDate1904) : null;
  return dates === null ? readParts(rad, header, start, isDate1904) : readPost(rad, header, start, dates);
}

function readPost(rad: Kallrad, header: Rubrikrad, start: Radstart, dates: Dates): Radlasning {
  const cellByKey: Record<string, Cell> = {};
  const losList: Losvarde[] = [];
  const markeList = start.marke === '' ? [] : [start.marke];
  const last = Math.max(dates.startdatum ?? 0, dates.slutdatum ?? 0);
  for (const column of filledAfter(rad, start.column)) {
    const offset = column - start.column;
    if (column === dates.startdatum) cellByKey.startdatum = cellToKeep(rad, column);
    else if (column === dates.slutdatum) cellByKey.slutdatum = cellToKeep(rad, column);
    else if (header.keyList[offset - 1] === 'marke') markeList.push(rad.textList[column]!);
    else if (isAvvikelseColumn(header, offset, column > last)) {
      cellByKey.avvikelse = cellToKeep(rad, column);
    } else losList.push({ rubrik: captionAt(header, offset), raw: rad.textList[column]! });
  }
  const marke = markeList.join(' ');
  return { kind: 'post', namn: start.text, marke, cellByKey, isShifted: dates.isShifted, losList };
}

function isAvvikelseColumn(header: Rubrikrad, offset: number, isAfterDates: boolean): boolean {
  const key = header.keyList[offset - 1];
  return key === 'avvikelse' || (key === undefined && isAfterDates && header.keyList.includes('avvikelse'));
}
