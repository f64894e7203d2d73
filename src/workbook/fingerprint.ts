import type { Cell, CellScalar } from '../core';
import type { PlannedCell, PlannedRow, WorkbookPlan } from './plan';

/** Most row hashes that a fingerprint holds; more rows share one (a defined name holds some 8 000 characters). */
const MAX_HASH_COUNT = 1_900;
const HASH_LENGTH = 3;
const VERSION = '1';
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A fingerprint taken apart; each hash stands for `groupSize` rows from row 1 on. */
export interface Fingerprint {
  readonly rowCount: number;
  readonly groupSize: number;
  readonly hashList: readonly string[];
}

/** Numbers as any program stores them again: 15 significant digits. */
function scalarText(value: CellScalar): string {
  if (value === null || value === '') return '';
  if (typeof value === 'number') return `n${Number(value.toPrecision(15))}`;
  return typeof value === 'boolean' ? `b${value}` : `t${value.replace(/\r\n?/g, '\n')}`;
}

/** What a cell counts as: its formula when it has one, else its error or value; `''` when empty. */
export function cellKey(cell: Cell): string {
  if (cell.formula !== undefined) return `f${cell.formula}`;
  return cell.error !== undefined ? `e${cell.error}` : scalarText(cell.value);
}

/** What a row counts as; empty cells at its end do not. */
export function rowKey(row: readonly Cell[]): string {
  const keyList = row.map(cellKey);
  while (keyList.length > 0 && keyList[keyList.length - 1] === '') keyList.pop();
  return keyList.join('\u001f');
}

/** FNV-1a, 32 bits, over UTF-16 units. */
function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash ^ (hash >>> 15)) >>> 0;
}

function shortHash(text: string): string {
  let rest = Math.imul(hash32(text), 0x9e3779b1) >>> 0;
  let out = '';
  for (let index = 0; index < HASH_LENGTH; index += 1) {
    out += ALPHABET[rest >>> 26]!;
    rest = (rest << 6) >>> 0;
  }
  return out;
}

/** Keys of the rows up to the last one that holds something. */
export function usedKeyList(rowList: readonly (readonly Cell[])[]): readonly string[] {
  const keyList = rowList.map(rowKey);
  while (keyList.length > 0 && keyList[keyList.length - 1] === '') keyList.pop();
  return keyList;
}

/** Hashes of rows taken `groupSize` at a time. */
export function groupHashList(keyList: readonly string[], groupSize: number): readonly string[] {
  const hashList: string[] = [];
  for (let start = 0; start < keyList.length; start += groupSize) {
    hashList.push(shortHash(keyList.slice(start, start + groupSize).join('\u001e')));
  }
  return hashList;
}

/**
 * Short text that tells later whether a person has changed the rows: `1.<rows>.<rows per hash>.<hashes>`,
 * three characters per row or group of rows, at most some 5 700 in all, without quotes or blanks. A cell
 * counts by its formula if it has one, else by its value; empty cells and rows at the end do not count.
 */
export function fingerprintRows(rowList: readonly (readonly Cell[])[]): string {
  const keyList = usedKeyList(rowList);
  const groupSize = Math.max(1, Math.ceil(keyList.length / MAX_HASH_COUNT));
  return [VERSION, keyList.length, groupSize, groupHashList(keyList, groupSize).join('')].join('.');
}

/** The parts of a fingerprint; null when the text is none of ours (another version, cut, edited). */
export function parseFingerprint(text: string): Fingerprint | null {
  const match = /^1\.(\d{1,7})\.(\d{1,7})\.((?:[\w-]{3})*)$/.exec(text);
  if (!match) return null;
  const [rowCount, groupSize] = [Number(match[1]), Number(match[2])];
  const hashList = match[3]!.match(/.{3}/g) ?? [];
  const isWhole = groupSize > 0 && hashList.length === Math.ceil(rowCount / groupSize);
  return isWhole ? { rowCount, groupSize, hashList } : null;
}

function plannedToCell({ content }: PlannedCell): Cell {
  return content.kind === 'formula'
    ? { value: content.cached, formula: content.formula }
    : { value: content.value };
}

const EMPTY_ROW: readonly Cell[] = [];
const EMPTY: Cell = { value: null };

/** The rows of a plan as they would be read back: from row 1, each from column 1. */
export function plannedCellRows(rowList: readonly PlannedRow[]): readonly (readonly Cell[])[] {
  const out: (readonly Cell[])[] = [];
  for (const { rowNumber, cellList } of rowList) {
    while (out.length < rowNumber - 1) out.push(EMPTY_ROW);
    const row: Cell[] = [];
    for (const cell of cellList) {
      while (row.length < cell.columnNumber - 1) row.push(EMPTY);
      row.push(plannedToCell(cell));
    }
    out.push(row);
  }
  return out;
}

/**
 * The plan with the fingerprint of every owned sheet filled in: the last step before `applyPlan`. Sheets
 * without a mark belong to the users and get none.
 */
export function withFingerprints(plan: WorkbookPlan): WorkbookPlan {
  return {
    ...plan,
    sheetList: plan.sheetList.map((sheet) =>
      sheet.mark === null
        ? sheet
        : { ...sheet, fingerprint: fingerprintRows(plannedCellRows(sheet.rowList)) },
    ),
  };
}
