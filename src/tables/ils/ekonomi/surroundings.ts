import { foldText } from '../../../core';
import { labelKey, type Beloppsenhet } from '../../../domain';
import { isBullet, looksAsSubheading } from '../struktur/running-text';
import type { Antagande, Lasram } from '../types';
import { isBlank, onlyText } from './body';
import { unitInText, type Siffra } from './figures';

const MAX_ABOVE = 8;
const MAX_TITLE = 120;
/** Rows of prose around a table that may name its unit. */
const PROSE_REACH = 8;

/** Captions that name no verksamhet and no table. */
const EMPTY_CAPTION =
  /^(?:mnkr|tkr|kr|mkr|kkr|belopp\w*|verksamhet|verksamhetsområde|område|enhet|namn|post)?$/;

/** True for a caption that says only the unit or the kind of rows. */
export function isEmptyCaption(text: string): boolean {
  return EMPTY_CAPTION.test(labelKey(text.replace(/\((?:mnkr|tkr|kr)\)/i, '')));
}

/** Nearest heading or caption above a row; `''` when prose stands there. */
export function titleAbove(ram: Lasram, radIndex: number): string {
  for (let at = radIndex - 1; at >= Math.max(0, radIndex - MAX_ABOVE); at -= 1) {
    if (isBlank(ram, at)) continue;
    const text = onlyText(ram, at);
    if (text === null || text.length > MAX_TITLE || /[.!?;]$/.test(text) || /^[-•·]\s/.test(text)) return '';
    if (unitInText(text) !== null && isEmptyCaption(text.replace(/[^\p{L} ]/gu, ''))) continue;
    if (/^\(?(?:mnkr|tkr|belopp|[-−+])/i.test(text)) continue;
    return text;
  }
  return '';
}

/** How far up a subheading may stand above a table, prose between them. */
const MAX_HEADING_ABOVE = 40;

/** True for a line of running text: a sentence, an item of a list, or too long for a heading. */
function isProse(text: string): boolean {
  return text.length > MAX_TITLE || /[.!?:;,]$/.test(text) || isBullet(text);
}

/** The subheading above a table that prose parts from it; `''` when another table or a section stands between. */
export function headingAbove(ram: Lasram, radIndex: number): string {
  for (let at = radIndex - 1; at >= Math.max(0, radIndex - MAX_HEADING_ABOVE); at -= 1) {
    if (isBlank(ram, at)) continue;
    const text = onlyText(ram, at);
    if (text === null || ram.isBoundary(at)) return '';
    if (isProse(text) || !isBlank(ram, at - 1)) continue;
    return looksAsSubheading(text) ? text : '';
  }
  return '';
}

/** The heading of the section or goal that a row stands in; `''` for a row before the first. */
export function sectionAbove(ram: Lasram, radIndex: number): string {
  for (let at = radIndex - 1; at >= 0; at -= 1) {
    if (ram.isBoundary(at)) return onlyText(ram, at) ?? '';
  }
  return '';
}

/** A heading without its numbering (`4.2 Investeringar`) and unit. */
export function cleanTitle(text: string): string {
  return text
    .replace(/^(?:\d+(?:\.\d+)*\.?|tabell\s*\d+[.:]?)\s+(?=\p{L})/iu, '')
    .replace(/[,(\s]*\b(?:mnkr|tkr|mkr|kkr)\)?\s*!?$/i, '')
    .replace(/[:\s]+$/, '')
    .trim();
}

/** What the unit of a table rests on. */
interface Enhetsval {
  readonly enhet: Beloppsenhet;
  readonly antagande: Antagande | null;
}

function proseUnit(ram: Lasram, startIndex: number, endIndex: number): Beloppsenhet | null {
  for (let step = 1; step <= PROSE_REACH; step += 1) {
    for (const at of [startIndex - step, endIndex - 1 + step]) {
      const text = ram.kalla.radList[at]?.textList.join(' ') ?? '';
      const enhet = unitInText(text);
      if (enhet !== null) return enhet;
    }
  }
  return null;
}

/** The unit that figures of that shape are printed in: mnkr with decimals, tkr whole (domain 6). */
function shapeUnit(siffraList: readonly Siffra[]): Beloppsenhet | null {
  const talList = siffraList.filter(({ slag }) => slag === 'tal');
  if (talList.length === 0) return null;
  const decimalCount = talList.filter(({ varde }) => varde.decimaler > 0).length;
  if (decimalCount * 2 >= talList.length) return 'mnkr';
  const isLarge = talList.some(({ varde }) => Math.abs(Number(varde.varde!.coefficient)) >= 10_000);
  return isLarge ? 'tkr' : null;
}

const UNIT_BY_NIVA = { enhet: 'tkr', namnd: 'mnkr' } as const;

/**
 * The unit of a table (domain 6): printed in its header or caption, else in the text around it unless its
 * figures say otherwise, else what the level prints. Everything but a printed unit is an assumption.
 */
export function unitOfTable(
  ram: Lasram,
  place: { readonly startIndex: number; readonly endIndex: number; readonly titel: string },
  siffraList: readonly Siffra[],
  own: Beloppsenhet | null,
): Enhetsval {
  const header = ram.kalla.radList[place.startIndex]!.textList.join(' ');
  const printed = unitInText(header) ?? unitInText(place.titel) ?? captionUnit(ram, place.startIndex);
  if (printed !== null) return { enhet: printed, antagande: null };
  const shape = shapeUnit(siffraList);
  const prose = own ? null : proseUnit(ram, place.startIndex, place.endIndex);
  const byText = shape === null || shape === prose ? prose : null;
  const enhet = byText ?? own ?? shape ?? UNIT_BY_NIVA[ram.niva];
  const code = byText === null ? 'ekonomi-enhet-av-belopp' : 'ekonomi-enhet-ur-text';
  return { enhet, antagande: { code, radIndex: place.startIndex, params: { enhet } } };
}

/** `Beloppen anges i` · `TKr !` · `Mnkr` on rows of their own above the table. */
function captionUnit(ram: Lasram, startIndex: number): Beloppsenhet | null {
  for (let at = startIndex - 1; at >= Math.max(0, startIndex - MAX_ABOVE); at -= 1) {
    const text = onlyText(ram, at);
    if (text === null || text.length > MAX_TITLE) continue;
    const isCaption = /belopp|^\(?(?:mnkr|tkr|mkr|kkr)/i.test(foldText(text));
    const enhet = isCaption ? unitInText(text) : null;
    if (enhet !== null) return enhet;
  }
  return null;
}
