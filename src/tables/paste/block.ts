import { cellText, normalizeBlanks, TOMT_VARDE, type Cell, type Varde } from '../../core';
import { readSiffra } from '../ils/ekonomi/figures';
import { splitText } from './split-text';
import type { Pasteblock } from './types';

/** One cell of the block as read. */
export interface Blockcell {
  readonly text: string;
  readonly slag: 'tal' | 'markering' | 'tom' | 'text';
  readonly varde: Varde;
}

/** The block's rows with its columns told apart. */
export interface Block {
  readonly radList: readonly (readonly Blockcell[])[];
  readonly bredd: number;
  /** Rows above the first row with figures. */
  readonly rubrikrad: number;
  /** Columns in which figures stand. */
  readonly talkolumnList: readonly number[];
  readonly kontoIndex: number | null;
  readonly etikettIndex: number | null;
  readonly verksamhetIndex: number | null;
}

const KONTO_CAPTION = /^(?:konto|kto|kontonr|kontonummer)\b/i;
const VERKSAMHET_CAPTION = /^(?:verksamhet|område|verksamhetsområde|ansvar|enhet)\b/i;
const KONTO = /^\d{3,8}$/;
const KONTO_NAMN = /^\d{3,8}[\s:–-]+\p{L}/u;

function readCell(cell: Cell): Blockcell {
  const text = normalizeBlanks(cellText(cell));
  const { slag, varde } = readSiffra(cell);
  if (slag !== 'tal' && KONTO_NAMN.test(text)) return { text, slag: 'text', varde: TOMT_VARDE };
  return { text, slag, varde };
}

/** Columns where at least half of the filled cells of the body are figures. */
function figureColumns(body: readonly (readonly Blockcell[])[], bredd: number): readonly number[] {
  return Array.from({ length: bredd }, (_, index) => index).filter((index) => {
    const filledList = body.flatMap((row) => (row[index] && row[index].slag !== 'tom' ? [row[index]] : []));
    return filledList.filter(({ slag }) => slag !== 'text').length * 2 > filledList.length;
  });
}

function captionMatch(headerList: readonly string[], pattern: RegExp): number | null {
  const index = headerList.findIndex((text) => pattern.test(text));
  return index < 0 ? null : index;
}

const YEAR = /^(?:19|20)\d\d$/;

/** A row of captions: words, or years, and no other figures. */
function isHeaderRow(row: readonly Blockcell[]): boolean {
  return !row.some(({ slag, text }) => slag === 'tal' && !YEAR.test(text));
}

/** True for a row above the figures that holds captions, not a title: several cells, or one beside the labels. */
export function isCaptionRow(row: readonly Blockcell[]): boolean {
  const filledList = row.flatMap(({ slag }, index) => (slag === 'tom' ? [] : [index]));
  return filledList.length > 1 || (filledList[0] ?? 0) > 0;
}

/** The text of a column's captions, from all rows above the figures. */
export function captionOf({ radList, rubrikrad }: Block, index: number): string {
  return radList
    .slice(0, rubrikrad)
    .filter(isCaptionRow)
    .map((row) => row[index]?.text ?? '')
    .filter(Boolean)
    .join(' ');
}

/** Tells captions, labels, accounts and figures of a pasted block apart. */
export function readBlock(source: Pasteblock): Block {
  const rowList = typeof source === 'string' ? splitText(source) : source;
  const radList = rowList.map((row) => row.map(readCell));
  const bredd = radList.reduce((most, row) => Math.max(most, row.length), 0);
  const first = radList.findIndex((row) => !isHeaderRow(row));
  const rubrikrad = first < 0 ? radList.length : first;
  const body = radList.slice(rubrikrad);
  const base = { radList, bredd, rubrikrad, kontoIndex: null, etikettIndex: null, verksamhetIndex: null };
  const headerList = Array.from({ length: bredd }, (_, index) =>
    captionOf({ ...base, talkolumnList: [] }, index),
  );
  const figureList = figureColumns(body, bredd);
  const kontoIndex = captionMatch(headerList, KONTO_CAPTION) ?? bareAccounts(body, figureList);
  const textList = headerList.map((_, index) => index).filter((index) => !figureList.includes(index));
  const labelList = textList.filter(
    (index) => index !== kontoIndex && body.some((row) => row[index]?.slag === 'text'),
  );
  const verksamhet = labelList.length > 1 ? captionMatch(headerList, VERKSAMHET_CAPTION) : null;
  const etikettIndex = labelList.find((index) => index !== verksamhet) ?? null;
  return {
    ...base,
    talkolumnList: figureList.filter((index) => index !== kontoIndex),
    kontoIndex: kontoIndex !== null && isAccountColumn(body, kontoIndex) ? kontoIndex : null,
    etikettIndex: etikettIndex ?? kontoIndex,
    verksamhetIndex: verksamhet,
  };
}

function isAccountColumn(body: readonly (readonly Blockcell[])[], index: number): boolean {
  return body.some((row) => KONTO.test(row[index]?.text ?? ''));
}

/** A first column of whole numbers of equal length in front of names: accounts without a caption. */
function bareAccounts(body: readonly (readonly Blockcell[])[], figureList: readonly number[]): number | null {
  const index = figureList[0];
  if (index === undefined || figureList.length < 2) return null;
  const textList = body.map((row) => row[index]?.text ?? '').filter(Boolean);
  const isSame = textList.every((text) => KONTO.test(text) && text.length === textList[0]!.length);
  const hasNames = body.some((row) => row[index + 1]?.slag === 'text');
  return isSame && hasNames && textList.length > 1 ? index : null;
}

/** `5011 Lokalhyra` → account and name; null for a label without account. */
export function splitKonto(text: string): { readonly konto: number; readonly namn: string } | null {
  const match = /^(\d{3,8})[\s:–-]+(\p{L}.*)$/u.exec(text);
  return match && { konto: Number(match[1]), namn: match[2]! };
}
