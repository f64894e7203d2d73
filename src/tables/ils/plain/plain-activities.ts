import { EMPTY_CELL, type Cell } from '../../../core';
import type { IlsAktivitet, Lasram, Tabellform, Tabellutdrag } from '../types';
import { readAvvikelse, readLage, readMarke, splitMarke } from '../malrader/marks';
import { analysisList, findTable, segments, type Segment } from './segments';

const HEADER = /^(?:\S{1,2}\s)?aktivitet\s+startdatum\s+slutdatum(?:\s+avvikelse)?$/i;
const BEGUN = /^(?:\S{1,2}\s)?aktivitet\s+start/i;
const DATES = /^(.*?)\s*(\d{4}-\d{2}-\d{2})\s+(\d{4}-\d{2}-\d{2})(?:\s+(\S.*))?$/;
const DATE_TAIL = /\d{4}-\d{2}-\d{2}\s+\d{4}-\d{2}-\d{2}(?:\s+\S.*)?$/;
const LONE_DATE = /^\d{4}-\d{2}-\d{2}$/;
const ENDS_WITH_DATE = /\d{4}-\d{2}-\d{2}$/;

function dateCell(text: string | undefined): Cell {
  return text === undefined ? EMPTY_CELL : { value: text };
}

function activityOf({ text, radIndexList }: Segment, analys: string): IlsAktivitet | null {
  const [, before = '', start, slut, behind = ''] = DATES.exec(text) ?? [];
  const avvikelse = readAvvikelse(behind);
  const [marke, namn] = splitMarke(before);
  if (namn.trim() === '') return null;
  const { isKlar, isAvvikelse } = readMarke(marke);
  const lage = readLage(marke);
  return {
    radIndexList,
    namn: namn.trim(),
    startdatum: dateCell(start),
    slutdatum: dateCell(slut),
    isKlar,
    isAvvikelse: isAvvikelse || avvikelse.isAvvikelse,
    avvikelseText: avvikelse.text,
    analys,
    ...(marke !== '' && { marke }),
    ...(lage !== null && { lage }),
  };
}

function isLast(text: string, above: string): boolean {
  return DATE_TAIL.test(text) || (LONE_DATE.test(text) && ENDS_WITH_DATE.test(above));
}

function read(ram: Lasram, startIndex: number): Tabellutdrag<IlsAktivitet> | null {
  const table = findTable(
    ram,
    startIndex,
    (text) => BEGUN.test(text),
    (text) => HEADER.test(text),
  );
  if (table === null) return null;
  const parts = segments(ram, table, isLast);
  const analyses = analysisList(parts);
  const postList: IlsAktivitet[] = [];
  const ejTolkadeList = [...parts.unknownList];
  parts.segmentList.forEach((segment, at) => {
    const post = activityOf(segment, analyses[at]!);
    if (post) postList.push(post);
    else ejTolkadeList.push(...segment.radIndexList);
    ejTolkadeList.push(...segment.unknownList);
  });
  return { endIndex: table.end, postList, antagandeList: [], ejTolkadeList };
}

/** Activity tables of plain text without tabs: names and dates end each row for certain (domain 9). */
export const plainAktivitetForm: Tabellform<IlsAktivitet> = { slag: 'aktiviteter i löptext', read };
