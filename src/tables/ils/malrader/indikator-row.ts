import { parseVardeText, type Cell } from '../../../core';
import type { Kallrad } from '../types';
import { placeCells } from './alignment';
import type { Kolumnnyckel } from './captions';
import { isNamedPeriod, isPeriod, isPeriodicitet } from './fit';
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

const HAS_LETTERS = /\p{L}{2}/u;

const VP_KEYS: readonly Kolumnnyckel[] = ['arsmal', 'kfArsmal', 'periodicitet'];
const VB_KEYS: readonly Kolumnnyckel[] = [
  'utfall',
  'utfallMan',
  'utfallKvinnor',
  'foregaendeUtfall',
  'arsmal',
  'kfArsmal',
  'period',
];

/** A header for a row that can be nothing but an indicator: a name, as many cells as its table has, and its period. */
export function bareIndikatorHeader(rad: Kallrad): Rubrikrad | null {
  const last = rad.textList.at(-1) ?? '';
  if (rad.textList.length < 4 || last.length > 12) return null;
  const keyList = isPeriodicitet(last) ? VP_KEYS : isNamedPeriod(last) ? VB_KEYS : null;
  const start = keyList === null ? null : startOf(rad);
  if (keyList === null || start === null || !isName(start.text)) return null;
  if (rad.textList.length !== start.column + 1 + keyList.length) return null;
  return { namnColumn: start.column, keyList, captionList: keyList.map(() => ''), strangeYear: null };
}

/** True for a text that can be a name and is no value. */
function isName(text: string): boolean {
  return HAS_LETTERS.test(text) && !isPeriod(text) && parseVardeText(text, 'target').slag === 'olasbar';
}

/** True when no cell can be read by itself: `nämnd`, `%`, the ends of words. */
function areFragments(rad: Kallrad, columnList: readonly number[]): boolean {
  return columnList.every((column) => {
    const text = rad.textList[column]!;
    return !isPeriod(text) && !isPeriodicitet(text) && parseVardeText(text, 'target').slag === 'olasbar';
  });
}

function readParts(rad: Kallrad, header: Rubrikrad, namnColumn: number, text: string): Radlasning {
  const entryList = filledAfter(rad, namnColumn).map(
    (column) => [header.keyList[column - namnColumn - 1] ?? '', cellToKeep(rad, column)] as const,
  );
  return { kind: 'part', text, cellByKey: Object.fromEntries(entryList) };
}

/** Reads one row under an indicator header; rows may stand beside their header and may have lost empty cells. */
export function readIndikatorRow(rad: Kallrad, header: Rubrikrad): Radlasning {
  const start = startOf(rad);
  if (start === null) return { kind: 'foreign' };
  const filledList = filledAfter(rad, start.column);
  if (filledList.length === 0 && start.column <= header.namnColumn + 1 && isName(start.text)) {
    return { kind: 'text', text: start.text, column: start.column, marke: start.marke };
  }
  if (start.column > header.namnColumn + 1 || !isName(start.text)) {
    return start.column > header.namnColumn
      ? readParts(rad, header, header.namnColumn, '')
      : { kind: 'foreign' };
  }
  return areFragments(rad, filledList)
    ? readParts(rad, header, start.column, start.text)
    : readPost(rad, header, start);
}

function readPost(rad: Kallrad, header: Rubrikrad, start: Radstart): Radlasning {
  const textList = rad.textList.slice(start.column + 1);
  const { indexList, isMoved } = placeCells(textList, header.keyList);
  const cellByKey: Record<string, Cell> = {};
  const placedSet = new Set<number>();
  const markeList = start.marke === '' ? [] : [start.marke];
  indexList.forEach((index, offset) => {
    const key = header.keyList[offset] ?? null;
    if (index < 0 || key === null || key === 'namn' || textList[index] === '') return;
    if (key === 'marke') markeList.push(textList[index]!);
    else cellByKey[key] = keptCell(rad, start.column + 1 + index, key);
    placedSet.add(index);
  });
  const losList = textList.flatMap((raw, index): readonly Losvarde[] =>
    raw === '' || placedSet.has(index) ? [] : [{ rubrik: isMoved ? '' : captionAt(header, index + 1), raw }],
  );
  const marke = markeList.join(' ');
  return { kind: 'post', namn: start.text, marke, cellByKey, isShifted: isMoved, losList };
}

/** `Terti al` is written whole again: the column holds nothing but its known words. */
function keptCell(rad: Kallrad, column: number, key: Kolumnnyckel): Cell {
  const cell = cellToKeep(rad, column);
  if (key !== 'periodicitet' || typeof cell.value !== 'string') return cell;
  const whole = cell.value.replace(/\s/g, '');
  return whole === cell.value || !isPeriodicitet(whole) ? cell : { ...cell, value: whole };
}
