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
  /** Column with the heading that rows stand under (Uppdelning, Tabell …). */
  readonly gruppIndex: number | null;
}

const KONTO_CAPTION = /^(?:konto|kto|kontonr|kontonummer)\b/i;
const VERKSAMHET_CAPTION = /^(?:verksamhet|område|verksamhetsområde|ansvar|enhet)\b/i;
const GRUPP_CAPTION = /^(?:uppdelning|tabell|sida|lista|grupp)\b/i;
/** Words beside the figures that are no names of rows. */
const REMARK_CAPTION = /^(?:kommentar|not|anm|anmärkning|förklaring|analys|åtgärd)/i;
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
  if (isFactRow(row)) return false;
  const filledList = row.flatMap(({ slag }, index) => (slag === 'tom' ? [] : [index]));
  return filledList.length > 1 || (filledList[0] ?? 0) > 0;
}

/** A caption over several columns stands above the first of them: the next ones have it too. */
function spreadCaption(row: readonly Blockcell[], index: number, isOver: boolean): string {
  const own = row[index]?.text ?? '';
  if (own !== '' || !isOver) return own;
  for (let at = index - 1; at > 0; at -= 1) {
    if (row[at]?.text) return row[at]!.text;
  }
  return '';
}

/** The text of a column's captions, from all rows above the figures. */
export function captionOf(
  { radList, rubrikrad }: Pick<Block, 'radList' | 'rubrikrad'>,
  index: number,
): string {
  const captionList = radList.slice(0, rubrikrad).filter(isCaptionRow);
  const isCaptioned = (row: readonly Blockcell[] | undefined): boolean => (row?.[index]?.text ?? '') !== '';
  return captionList
    .map((row, at) => spreadCaption(row, index, isCaptioned(captionList[at + 1])))
    .filter(Boolean)
    .join(' ');
}

/** Rows above the captions that may hold a figure (`Period 202408`) are looked through so far. */
const MAX_HEAD = 30;

/** How many rows stand above the figures: titles, facts about the print-out, captions. */
function headLength(radList: readonly (readonly Blockcell[])[]): number {
  const first = radList.findIndex((row) => !isHeaderRow(row) && row.some(({ slag }) => slag !== 'tom'));
  if (first < 0) return radList.length;
  let length = first;
  for (let at = first; at < Math.min(radList.length, MAX_HEAD); at += 1) {
    const row = radList[at]!;
    const filledCount = row.filter(({ slag }) => slag !== 'tom').length;
    if (filledCount > 1 && isHeaderRow(row)) length = at + 1;
    else if (!isFactRow(row) && filledCount > 0 && !isHeaderRow(row)) break;
  }
  return length;
}

const FACT_LABEL = /^(?:period|datum|år|utskri|version|ansvar|enhet|företag|bolag|rapport|sida|urval)/i;

/** A line such as `Period: | 202408` or `Utskrivet | 2024-09-05`. */
function isFactRow(row: readonly Blockcell[]): boolean {
  const [label, value, more] = row.filter(({ slag }) => slag !== 'tom');
  if (value === undefined || more !== undefined) return false;
  return FACT_LABEL.test(label!.text) && /^[\d./: –-]{1,20}$/.test(value.text);
}

/** Tells captions, labels, accounts and figures of a pasted block apart. */
export function readBlock(source: Pasteblock): Block {
  const rowList = typeof source === 'string' ? splitText(source) : source;
  const radList = rowList.map((row) => row.map(readCell));
  const bredd = radList.reduce((most, row) => Math.max(most, row.length), 0);
  const rubrikrad = headLength(radList);
  const body = radList.slice(rubrikrad);
  const headerList = Array.from({ length: bredd }, (_, index) => captionOf({ radList, rubrikrad }, index));
  const figureList = figureColumns(body, bredd);
  const kontoIndex = captionMatch(headerList, KONTO_CAPTION) ?? bareAccounts(body, figureList);
  const labels = labelColumns(body, headerList, figureList, kontoIndex);
  return {
    radList,
    bredd,
    rubrikrad,
    talkolumnList: figureList.filter((index) => index !== kontoIndex),
    kontoIndex: kontoIndex !== null && isAccountColumn(body, kontoIndex) ? kontoIndex : null,
    ...labels,
    etikettIndex: labels.etikettIndex ?? kontoIndex,
  };
}

function labelColumns(
  body: readonly (readonly Blockcell[])[],
  headerList: readonly string[],
  figureList: readonly number[],
  kontoIndex: number | null,
): Pick<Block, 'etikettIndex' | 'verksamhetIndex' | 'gruppIndex'> {
  const figureSet = new Set(figureList);
  const labelList = headerList.flatMap((_, index) =>
    !figureSet.has(index) &&
    index !== kontoIndex &&
    !REMARK_CAPTION.test(headerList[index]!) &&
    body.some((row) => row[index]?.slag === 'text')
      ? [index]
      : [],
  );
  const match = (pattern: RegExp): number | null => {
    const index = labelList.length > 1 ? captionMatch(headerList, pattern) : null;
    return index !== null && labelList.includes(index) ? index : null;
  };
  const verksamhetIndex = match(VERKSAMHET_CAPTION);
  const gruppIndex = match(GRUPP_CAPTION);
  const etikettIndex = labelList.find((index) => index !== verksamhetIndex && index !== gruppIndex) ?? null;
  return { etikettIndex: etikettIndex ?? verksamhetIndex, verksamhetIndex, gruppIndex };
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
