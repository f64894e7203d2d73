import { readDate } from '../../../core';
import type { Kallrad } from '../types';
import { filledCount, nextFilled, rowText, squeeze } from './words';

/** Rows of the sheet Uppgifter that the head of a document can give. */
export type Huvuduppgift =
  | 'Organisation'
  | 'Förvaltning'
  | 'Nämnd'
  | 'Enhetschef'
  | 'Handläggare'
  | 'Telefon'
  | 'E-post'
  | 'Till'
  | 'Titel'
  | 'Diarienummer'
  | 'Upprättad'
  | 'Sammanträdesdatum';

/** What the head of the document says, and which rows say it. */
export interface Huvud {
  readonly valueByName: Readonly<Partial<Record<Huvuduppgift, string>>>;
  /** Row that gave the value. */
  readonly rowByName: Readonly<Partial<Record<Huvuduppgift, number>>>;
  /** Rows that hold nothing but what is in `valueByName`. */
  readonly usedSet: ReadonlySet<number>;
}

/** A label with its value on the same line. */
const INLINE_LIST: readonly (readonly [RegExp, Huvuduppgift])[] = [
  [/^handläggare\s*:\s*(\S.*)$/i, 'Handläggare'],
  [/^(?:telefon|tel)(?:nummer)?\s*[.:]\s*(\S.*)$/i, 'Telefon'],
  [/^e-?post(?:adress)?\s*:\s*(\S.*)$/i, 'E-post'],
  [/^till\s*:\s*(\S.*)$/i, 'Till'],
  [/^(?:dnr|diarienummer|diarienr)\s*[.:]?\s*(\S.*)$/i, 'Diarienummer'],
  [/^enhetschef\s*:\s*(\S.*)$/i, 'Enhetschef'],
  [/^(?:datum|upprättad)\s*:\s*(\S.*)$/i, 'Upprättad'],
  [/^(?:sammanträdesdatum|nämndsammanträde|sammanträde)\s*:?\s*(\d.*)$/i, 'Sammanträdesdatum'],
  [/^(\S+@\S+\.\S+)$/, 'E-post'],
];
/** A label with its value on the next line. */
const STACKED: Readonly<Record<string, Huvuduppgift>> = {
  handläggare: 'Handläggare',
  till: 'Till',
  enhetschef: 'Enhetschef',
  telefon: 'Telefon',
};
const DATE_NAME_SET: ReadonlySet<Huvuduppgift> = new Set(['Upprättad', 'Sammanträdesdatum']);
const TITLE =
  /^(?!.*blankett).*(?:verksamhetsberättelse|verksamhetsplan|tertialrapport|årsredovisning|delårsrapport)/i;
const MAX_LINE_CHARS = 140;
const MAX_NAME_CHARS = 80;
const FORVALTNING = /(?:förvaltning|förvaltningen)$/i;
const NAMND = /nämnd(?:en)?$/i;
const ENHET = /^enheten\s|enheten$|^(?:förskoleområde|resultatenhet|enhet)\s/i;
const TITLE_OWNER = /\bför\s+(\S.*)$/i;

/** Collects values; the first line that gives a value wins, a line that says the same again is used too. */
class HeadReader {
  readonly valueByName: Partial<Record<Huvuduppgift, string>> = {};
  readonly rowByName: Partial<Record<Huvuduppgift, number>> = {};
  readonly usedSet = new Set<number>();

  take(name: Huvuduppgift, written: string, index: number): void {
    const value = DATE_NAME_SET.has(name) ? (readDate({ value: written }, false).iso ?? written) : written;
    if (this.valueByName[name] === undefined) {
      this.valueByName[name] = value;
      this.rowByName[name] = index;
    }
    if (this.valueByName[name] === value) this.usedSet.add(index);
  }

  /** True when the line is a label with its value. */
  inline(text: string, index: number): boolean {
    for (const [pattern, name] of INLINE_LIST) {
      const value = pattern.exec(text)?.[1];
      if (value === undefined) continue;
      this.take(name, value, index);
      return true;
    }
    return false;
  }

  /** A row of several cells, each by itself; it is used up only when each cell gave a value. */
  cells(textList: readonly string[], index: number): void {
    const isTaken = textList.map((text) => {
      this.usedSet.delete(index);
      if (!this.inline(text, index)) this.bare(text, index);
      return this.usedSet.has(index);
    });
    if (isTaken.includes(false)) this.usedSet.delete(index);
  }

  /** A line that says what it is by itself: date, title, name of an administration, board or unit. */
  bare(text: string, index: number): void {
    if (text.length > MAX_LINE_CHARS) return;
    const { iso } = readDate({ value: text }, false);
    if (iso !== null && /\d{4}/.test(text)) {
      this.take(this.valueByName.Till === undefined ? 'Upprättad' : 'Sammanträdesdatum', iso, index);
    } else if (TITLE.test(text) && /\d{4}/.test(text)) this.take('Titel', text, index);
    else if (text.length <= MAX_NAME_CHARS && !/[.:,]/.test(text)) this.name(text, index);
  }

  private name(text: string, index: number): void {
    if (FORVALTNING.test(text)) this.take('Förvaltning', text, index);
    else if (NAMND.test(text)) this.take('Nämnd', text, index);
    else if (ENHET.test(text)) this.take('Organisation', text, index);
  }
}

function cellsAsLabel({ textList }: Kallrad): string {
  const filledList = textList.filter((text) => text !== '');
  return filledList.length === 2
    ? `${filledList[0]!.replace(/:$/, '')}: ${filledList[1]!}`
    : filledList.join(' ');
}

/** Rows of the head, one after the other; a label takes the line below it. */
function readRows(reader: HeadReader, radList: readonly Kallrad[], isHead: (index: number) => boolean): void {
  for (let index = 0; index < radList.length; index += 1) {
    if (!isHead(index) || radList[index]!.textList.length === 0) continue;
    const text = cellsAsLabel(radList[index]!);
    const stacked = STACKED[squeeze(text)];
    const below = nextFilled(radList, index + 1);
    if (stacked !== undefined && below < radList.length && isHead(below)) {
      reader.usedSet.add(index);
      reader.take(stacked, rowText(radList[below]!), below);
      if (stacked === 'Till') reader.bare(rowText(radList[below]!), below);
      index = below;
    } else if (reader.inline(text, index)) continue;
    else if (filledCount(radList[index]!) > 1) reader.cells(radList[index]!.textList.filter(Boolean), index);
    else reader.bare(text, index);
  }
}

/** What the title says of whose document it is: `Verksamhetsplan med budget 2022 för Norrmalms stadsdelsnämnd`. */
function readTitleOwner(reader: HeadReader): void {
  const owner = TITLE_OWNER.exec(reader.valueByName.Titel ?? '')?.[1]?.replace(/\s*(?:19|20)\d\d$/, '');
  const index = reader.rowByName.Titel;
  if (owner === undefined || index === undefined) return;
  reader.take(NAMND.test(owner) ? 'Nämnd' : 'Organisation', owner, index);
}

/** What the form for the accounts says, when the head does not. */
const FORM_LIST: readonly (readonly [RegExp, Huvuduppgift])[] = [
  [/^enhetschef\s*:+\s*(\S.*)$/i, 'Enhetschef'],
  [/^enhet\s*:+\s*(\S.*)$/i, 'Organisation'],
  [/^(.*stadsdelsförvaltning)\b.*blankett till/i, 'Förvaltning'],
];
const CAN_BE_FORM = /^enhet|blankett/i;

/** The administration, unit and manager as the form for the accounts gives them, when the head does not. */
function readForm(reader: HeadReader, radList: readonly Kallrad[]): void {
  radList.forEach((rad, index) => {
    if (rad.textList.length === 0 || rad.textList.length > 2) return;
    const text = cellsAsLabel(rad);
    if (text.length > MAX_LINE_CHARS || !CAN_BE_FORM.test(text)) return;
    for (const [pattern, name] of FORM_LIST) {
      const value = reader.valueByName[name] === undefined ? pattern.exec(text)?.[1] : undefined;
      if (value !== undefined) reader.take(name, value, index);
    }
  });
}

/**
 * Organisation, persons, dates and numbers from the head of the document (`isHead` tells its rows), and from the
 * head of the form for the accounts.
 */
export function readHead(radList: readonly Kallrad[], isHead: (index: number) => boolean): Huvud {
  const reader = new HeadReader();
  readRows(reader, radList, isHead);
  readTitleOwner(reader);
  readForm(reader, radList);
  const { valueByName, rowByName } = reader;
  const usedSet = new Set([...reader.usedSet].filter(isHead));
  return { valueByName, rowByName, usedSet };
}
