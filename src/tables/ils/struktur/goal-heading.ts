import type { Bedomning, Malniva } from '../../../domain';
import type { Kallrad } from '../types';
import { readBlockHeading } from './block-heading';
import { endsOpen, wasBroken } from './running-text';
import { readStatus, readSymbol, splitStatusTail } from './status-line';
import { filledCount, isLike, nextFilled, rowText, squeeze } from './words';

/** A goal's heading as it stands in the document. */
export interface Malrubrik {
  readonly niva: Malniva;
  /** `1`, `1.2`; `''` when none is printed. */
  readonly nummer: string;
  readonly namn: string;
  /** A status on the heading's own line. */
  readonly bedomning: Bedomning | null;
  /** First row after the heading. */
  readonly endIndex: number;
}

/** Labels by level, squeezed; the longest first, since one may begin as another. */
const LABEL_LIST: readonly (readonly [string, Malniva])[] = [
  ['kommunfullmäktigesmålförverksamhetsområdet', 'verksamhetsmal'],
  ['kf:smålförverksamhetsområdet', 'verksamhetsmal'],
  ['målförverksamhetsområdet', 'verksamhetsmal'],
  ['kommunfullmäktigesinriktningsmål', 'inriktningsmal'],
  ['kf:sverksamhetsområdesmål', 'verksamhetsmal'],
  ['verksamhetsområdesmål', 'verksamhetsmal'],
  ['kf:sinriktningsmål', 'inriktningsmal'],
  ['inriktningsmål', 'inriktningsmal'],
  ['nämndensmål', 'namndmal'],
  ['enhetensmål', 'enhetsmal'],
  ['nämndmål', 'namndmal'],
  ['enhetsmål', 'enhetsmal'],
];
/** Levels whose goals bear a number (domain 1). */
const NUMBERED: ReadonlySet<Malniva> = new Set(['inriktningsmal', 'verksamhetsmal']);

/** `KF:s mål för verksamhetsområdet: 1.1 I Stockholm …` → label, mark, rest. */
const SPLIT = /^((?:kf\s?[:.]?\s?s\s+)?[^:;\d]{4,56}?)\s*([:;]\s*|\s(?=\d)|$)(.*)$/i;
const NUMBER = /^(\d{1,2}(?:\.\d{1,2}){0,3})\s*[.:]?\s+(?=\S)/;
const CAN_BEGIN = /^[\s*]*[kmivne]/i;
const FULL_LINE_CHARS = 60;
const MAX_NAME_CHARS = 300;
const MAX_CONTINUATION_CHARS = 130;

function levelOf(label: string): Malniva | null {
  const squeezed = squeeze(label).replace(/^kf[.]?s/, 'kf:s');
  if (squeezed.length < 6) return null;
  return LABEL_LIST.find(([known]) => isLike(squeezed, known))?.[1] ?? null;
}

interface Label {
  readonly niva: Malniva;
  /** What follows the label on its line. */
  readonly rest: string;
  readonly hasMark: boolean;
}

function readLabel(text: string): Label | null {
  if (!CAN_BEGIN.test(text) || text.length > MAX_NAME_CHARS) return null;
  const [, label, mark, rest] = SPLIT.exec(text) ?? [];
  const niva = label === undefined ? null : levelOf(label);
  if (niva === null) return null;
  const hasMark = /[:;]/.test(mark!);
  const isHeading = hasMark || rest === '' || NUMBERED.has(niva);
  return isHeading ? { niva, rest: rest!, hasMark } : null;
}

/** True when a row is nothing but running text: one cell, no heading of any kind, no status. */
function isRunningText(rad: Kallrad): boolean {
  const text = rowText(rad);
  return (
    filledCount(rad) === 1 &&
    readStatus(text) === null &&
    readSymbol(text) === null &&
    readBlockHeading(text) === null &&
    readLabel(text) === null
  );
}

/** Where a heading ends so far, and how wide the document's lines are. */
interface Sofar {
  readonly text: string;
  readonly endIndex: number;
  readonly width: number | null;
}

/** True when a line goes on with the heading: it breaks off, or the margin cut it, or a small letter follows. */
function goesOn(radList: readonly Kallrad[], soFar: Sofar, line: string, isAdjacent: boolean): boolean {
  if (endsOpen(soFar.text)) return true;
  const lineAbove = rowText(radList[soFar.endIndex - 1]!);
  if (isAdjacent && wasBroken(lineAbove.length, line, soFar.width)) return true;
  const isLowerCase = /^[a-zåäöé(]/.test(line) && !/[.!?]$/.test(line);
  return isLowerCase && (isAdjacent || soFar.text.length >= FULL_LINE_CHARS);
}

/** The row that continues a heading broken over two lines; null when none does. */
function continuation(radList: readonly Kallrad[], soFar: Sofar): number | null {
  const { endIndex } = soFar;
  const index = nextFilled(radList, endIndex);
  const rad = radList[index];
  if (!rad || index > endIndex + 1 || !isRunningText(rad)) return null;
  const line = rowText(rad);
  if (line.length > MAX_CONTINUATION_CHARS) return null;
  return goesOn(radList, soFar, line, index === endIndex) ? index : null;
}

/** The name of a goal whose label stands alone: the next row with text; null when that is no name. */
function nameBelow(radList: readonly Kallrad[], { niva }: Label, start: number): number | null {
  const index = nextFilled(radList, start);
  const rad = radList[index];
  if (!rad || !isRunningText(rad)) return null;
  const text = rowText(rad);
  return text.length <= MAX_NAME_CHARS && (!NUMBERED.has(niva) || NUMBER.test(text)) ? index : null;
}

function finish(niva: Malniva, text: string, endIndex: number): Malrubrik {
  const { head, bedomning } = splitStatusTail(text);
  const nummer = NUMBER.exec(head)?.[1] ?? '';
  const namn = head
    .replace(NUMBER, '')
    .replace(/^\*+|\*+$/g, '')
    .trim();
  return { niva, nummer, namn, bedomning, endIndex };
}

/**
 * A goal's heading at that row (domain 2, 9): label and name on one line or two, wrapped, with or without full
 * stop after the number, with a typo in the label; `width` is the margin of a hard-wrapped document. Null when none stands there; tables of contents are not known
 * here.
 */
export function readGoalHeading(
  radList: readonly Kallrad[],
  index: number,
  width: number | null = null,
): Malrubrik | null {
  const rad = radList[index]!;
  const label = readLabel(rowText(rad));
  if (label === null || filledCount(rad) > 2) return null;
  let text = label.rest;
  let endIndex = index + 1;
  if (text === '') {
    const nameIndex = nameBelow(radList, label, endIndex);
    if (nameIndex === null) return null;
    text = rowText(radList[nameIndex]!);
    endIndex = nameIndex + 1;
  }
  for (let next = continuation(radList, { text, endIndex, width }); next !== null;) {
    text = `${text} ${rowText(radList[next]!)}`;
    endIndex = next + 1;
    next = text.length < MAX_NAME_CHARS ? continuation(radList, { text, endIndex, width }) : null;
  }
  const heading = finish(label.niva, text, endIndex);
  return heading.namn === '' ? null : heading;
}
