import type { Kallrad } from '../types';
import {
  AKTIVITET_CAPTIONS,
  INDIKATOR_CAPTIONS,
  readCaption,
  type CaptionTable,
  type Kolumnnyckel,
} from './captions';

/** A printed header: which column holds what, counted from the column of the names. */
export interface Rubrikrad {
  readonly namnColumn: number;
  /** What stands in the first, second … column after the names; null for a caption that is not known. */
  readonly keyList: readonly (Kolumnnyckel | null)[];
  /** The captions as printed, in the same order. */
  readonly captionList: readonly string[];
  /** A caption that names another year than the document's last year, as printed. */
  readonly strangeYear: string | null;
}

const MAX_NAME_CAPTION = 16;
/** `Indikator`, `Aktivitet`: told apart from most names before they are compared letter by letter. */
const FIRST_LETTER = /^[ia]/i;
const MAX_CAPTION = 60;
/** The names stand in one of the first columns. */
const MAX_NAMN_COLUMN = 3;

function namnColumnOf(textList: readonly string[], table: CaptionTable): number | null {
  const end = Math.min(textList.length, MAX_NAMN_COLUMN + 1);
  for (let column = 0; column < end; column += 1) {
    const text = textList[column]!;
    if (text === '') continue;
    const canBeCaption = text.length <= MAX_NAME_CAPTION && FIRST_LETTER.test(text);
    if (canBeCaption && readCaption(text, table).key === 'namn') return column;
    if (text.length > MAX_CAPTION) return null;
  }
  return null;
}

/** An outcome with a year is the year's own or an earlier one (domain 2: `Periodens utfall VB <år−1>`). */
function keyOfYear(key: Kolumnnyckel | null, captionAr: number | null, ar: number): Kolumnnyckel | null {
  return key === 'utfall' && captionAr !== null && captionAr !== ar ? 'foregaendeUtfall' : key;
}

function isStrangeYear(key: Kolumnnyckel | null, captionAr: number | null, ar: number): boolean {
  return key === 'foregaendeUtfall' && captionAr !== null && captionAr !== ar - 1;
}

function readHeader(rad: Kallrad, table: CaptionTable, ar: number): Rubrikrad | null {
  const { textList } = rad;
  if (textList.length < 2) return null;
  const namnColumn = namnColumnOf(textList, table);
  if (namnColumn === null) return null;
  const captionList = textList.slice(namnColumn + 1);
  const readList = captionList.map((text) => readCaption(text, table));
  const keyList = readList.map((caption) => keyOfYear(caption.key, caption.ar, ar));
  if (!keyList.some((key) => key !== null && key !== 'marke' && key !== 'namn')) return null;
  const strange = keyList.findIndex((key, index) => isStrangeYear(key, readList[index]!.ar, ar));
  return { namnColumn, keyList, captionList, strangeYear: strange < 0 ? null : captionList[strange]! };
}

/** Captions of two rows as one: the lower row goes on with what stands above it. */
function joinedRow(above: Kallrad, below: Kallrad): Kallrad {
  const length = Math.max(above.textList.length, below.textList.length);
  const textList = Array.from({ length }, (_, at) =>
    `${above.textList[at] ?? ''} ${below.textList[at] ?? ''}`.trim(),
  );
  return { ...above, textList };
}

function knownCount({ keyList }: Rubrikrad): number {
  return new Set(keyList.filter((key) => key !== null)).size;
}

/** A row that may be the lower half of a header: no name, no long text, no figure but years. */
function canGoOn({ textList }: Kallrad, { namnColumn }: Rubrikrad): boolean {
  return (
    (textList[namnColumn] ?? '') === '' &&
    textList.some((text) => text !== '') &&
    textList.every(
      (text) => text.length <= MAX_NAME_CAPTION && !/\d/.test(text.replace(/(?:19|20)\d{2}/, '')),
    )
  );
}

/** A reader of header rows of one kind. */
export type Rubriklasare = (rad: Kallrad, ar: number) => Rubrikrad | null;

/** The header with the row below it, when its captions are spread over both; null when the row alone is whole. */
export function headerOverTwo(
  read: Rubriklasare,
  header: Rubrikrad,
  rad: Kallrad,
  below: Kallrad,
  ar: number,
): Rubrikrad | null {
  if (!canGoOn(below, header)) return null;
  const joined = read(joinedRow(rad, below), ar);
  if (joined === null || joined.keyList.length !== header.keyList.length) return null;
  const isUnderCaptions = below.textList.every((text, at) => text === '' || (rad.textList[at] ?? '') !== '');
  const gained = knownCount(joined) - knownCount(header);
  return gained > 0 || (gained === 0 && isUnderCaptions) ? joined : null;
}

/** The header of an indicator table, or null. Words may be broken or misspelt; any column may be the first. */
export function indikatorHeader(rad: Kallrad, ar: number): Rubrikrad | null {
  return readHeader(rad, INDIKATOR_CAPTIONS, ar);
}

/** The header of an activity table, or null. */
export function aktivitetHeader(rad: Kallrad, ar: number): Rubrikrad | null {
  return readHeader(rad, AKTIVITET_CAPTIONS, ar);
}
