import { EMPTY_CELL } from '../../../core';
import type { Lasram } from '../types';
import type { RaRad } from './align';
import { readSiffra } from './figures';

/** A row of a table's body: figures with a label, or a heading between them. */
export type Kroppsrad =
  | { readonly kind: 'tal'; readonly rad: RaRad }
  | { readonly kind: 'rubrik'; readonly radIndex: number; readonly text: string };

export interface Kropp {
  readonly radList: readonly Kroppsrad[];
  readonly endIndex: number;
}

/** What ends a body or is passed over in it. */
export interface Kroppsregler {
  /** True for the table's own header printed again after a page break. */
  isRepeated(radIndex: number): boolean;
  /** True for the header of another table. */
  isHeader(radIndex: number): boolean;
}

/** Rows without meaning that stand inside tables: page numbers, rules of dashes. */
const PAGE_NUMBER = /^(?:sida\s*)?\d{1,3}(?:\s*(?:\(\d{1,3}\)|av \d{1,3}|\/\s?\d{1,3}))?$/i;
const DASHES = /^[-–—_=\s]+$/;
/** Notes that the report writes itself, where they are true. */
const KNOWN_NOTE = /avrundningsdifferens|^\W*\(?[-−–+]\)?\s*=\s*(?:under|över|minskad|ökad)/i;

/** Rows of nothing that a table may run across. */
const MAX_GAP = 8;
const MAX_LABEL = 90;

export function isBlank(ram: Lasram, radIndex: number): boolean {
  return ram.kalla.radList[radIndex]?.textList.every((text) => text === '') ?? false;
}

/** The only text of a row; null when it has none or several. */
export function onlyText(ram: Lasram, radIndex: number): string | null {
  const list = ram.kalla.radList[radIndex]?.textList.filter((text) => text !== '') ?? [];
  return list.length === 1 ? list[0]! : null;
}

/** True for rows that say nothing: blank, page number, dashes, notes that the report writes itself. */
function isNoise(ram: Lasram, radIndex: number): boolean {
  const list = ram.kalla.radList[radIndex]?.textList.filter((text) => text !== '') ?? [];
  if (list.every((text) => DASHES.test(text) && text.length > 2)) return true;
  return isKnownNote(ram, radIndex) || (list.length === 1 && PAGE_NUMBER.test(list[0]!));
}

function isKnownNote(ram: Lasram, radIndex: number): boolean {
  const text = onlyText(ram, radIndex);
  return text !== null && KNOWN_NOTE.test(text);
}

/** Rows of a table by month are often years. */
const YEAR_LABEL = /^(?:19|20)\d\d$/;

/** Reads one row; null when it has no figures. */
function figureRow(ram: Lasram, radIndex: number): RaRad | null {
  const { cellList, textList } = ram.kalla.radList[radIndex]!;
  const readList = textList.map((text, index) => {
    const cell = cellList[index] ?? EMPTY_CELL;
    return { index, text, siffra: readSiffra(typeof cell.value === 'string' ? { value: text } : cell) };
  });
  return splitLabel(
    radIndex,
    readList.filter(({ siffra }) => siffra.slag !== 'tom'),
  );
}

/** The label and the figures behind it; null without figures. */
function splitLabel(radIndex: number, filledList: RaRad['cellList']): RaRad | null {
  const [first] = filledList;
  if (!first) return null;
  const hasLabel = first.siffra.slag === 'text' || (first.index === 0 && YEAR_LABEL.test(first.text));
  const rest = hasLabel ? filledList.slice(1) : filledList;
  if (rest.every(({ siffra }) => siffra.slag === 'text')) return null;
  return {
    radIndexList: [radIndex],
    etikett: hasLabel ? first.text : '',
    etikettIndex: hasLabel ? first.index : -1,
    cellList: rest,
  };
}

const LOWER_START = /^\p{Ll}/u;
const VARAV_START = /^(?:varav|därav)/i;

const isContinued = (text: string): boolean => LOWER_START.test(text) && !VARAV_START.test(text);

/** Reads the rows of a table from the one after its header; stops where something else begins. */
class BodyReader {
  private readonly radList: Kroppsrad[] = [];
  private endIndex: number;

  constructor(
    private readonly ram: Lasram,
    startIndex: number,
    private readonly regler: Kroppsregler,
  ) {
    this.endIndex = startIndex;
  }

  run(): Kropp {
    const { radList } = this.ram.kalla;
    let gap = 0;
    for (let at = this.endIndex; at < radList.length && gap <= MAX_GAP; at += 1) {
      if (this.ram.isBoundary(at)) break;
      if (isKnownNote(this.ram, at)) this.endIndex = at + 1;
      else if (isNoise(this.ram, at) || this.regler.isRepeated(at)) gap += 1;
      else if (this.regler.isHeader(at) || !this.take(at)) break;
      else {
        gap = 0;
        this.endIndex = at + 1;
      }
    }
    return { radList: this.radList, endIndex: this.endIndex };
  }

  private take(at: number): boolean {
    const row = figureRow(this.ram, at);
    if (row) return this.takeFigures(row);
    const text = onlyText(this.ram, at);
    return text !== null && this.takeText(at, text);
  }

  /** A label broken over two rows has its first half above, or its second below. */
  private takeFigures(row: RaRad): boolean {
    const above = this.radList[this.radList.length - 1];
    const isBroken = above?.kind === 'rubrik' && (row.etikett === '' || isContinued(row.etikett));
    if (!isBroken) {
      if (row.etikett === '') return false;
      this.radList.push({ kind: 'tal', rad: row });
      return true;
    }
    this.radList.pop();
    const etikett = `${above.text} ${row.etikett}`.trim();
    this.radList.push({
      kind: 'tal',
      rad: { ...row, etikett, radIndexList: [above.radIndex, ...row.radIndexList] },
    });
    return true;
  }

  private takeText(at: number, text: string): boolean {
    if (text.length > MAX_LABEL || /[.!?]$/.test(text)) return false;
    const above = this.radList[this.radList.length - 1];
    if (above?.kind === 'tal' && isContinued(text) && this.endIndex === at) {
      this.radList[this.radList.length - 1] = { kind: 'tal', rad: joined(above.rad, at, text) };
      return true;
    }
    if (!this.isFollowedByFigures(at)) return false;
    this.radList.push({ kind: 'rubrik', radIndex: at, text });
    return true;
  }

  /** A heading inside a table has figures under it before anything else begins; a header below makes it a title. */
  private isFollowedByFigures(at: number): boolean {
    for (let next = at + 1; next <= at + MAX_GAP; next += 1) {
      if (next >= this.ram.kalla.radList.length || this.ram.isBoundary(next)) return false;
      if (isNoise(this.ram, next)) continue;
      if (this.regler.isRepeated(next) || this.regler.isHeader(next)) return false;
      if (figureRow(this.ram, next)) return true;
      const text = onlyText(this.ram, next);
      if (text === null || text.length > MAX_LABEL || /[.!?]$/.test(text)) return false;
    }
    return false;
  }
}

function joined(rad: RaRad, radIndex: number, text: string): RaRad {
  return {
    ...rad,
    etikett: `${rad.etikett} ${text}`.replace(/(?<=\p{L})- (?=\p{Ll})(?!- och)/u, '-'),
    radIndexList: [...rad.radIndexList, radIndex],
  };
}

/** Rows of a table's body from `startIndex`, figures not yet placed under captions. */
export function readBody(ram: Lasram, startIndex: number, regler: Kroppsregler): Kropp {
  return new BodyReader(ram, startIndex, regler).run();
}
