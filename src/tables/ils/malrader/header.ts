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

/** The header of an indicator table, or null. Words may be broken or misspelt; any column may be the first. */
export function indikatorHeader(rad: Kallrad, ar: number): Rubrikrad | null {
  return readHeader(rad, INDIKATOR_CAPTIONS, ar);
}

/** The header of an activity table, or null. */
export function aktivitetHeader(rad: Kallrad, ar: number): Rubrikrad | null {
  return readHeader(rad, AKTIVITET_CAPTIONS, ar);
}
