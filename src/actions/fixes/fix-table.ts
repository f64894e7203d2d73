import { cellText, foldText, type Issue } from '../../core';
import { editDistance } from '../../tables';
import type { FixPlace } from './locate';

/** What should stand in the cell instead; null when that is not certain. */
export type Fixer = (place: FixPlace, issue: Issue) => string | null;

const textOf = ({ cell }: FixPlace): string => cellText(cell);

/** Marks that people and phones write for a tick, besides those that are read as one. */
const TICK_SET: ReadonlySet<string> = new Set([
  '✅',
  '✔️',
  '☑️',
  '√',
  '[x]',
  '(x)',
  'xx',
  'v',
  'ok',
  'klart',
  'klar!',
  'färdig',
  'utförd',
  'genomförd',
  'yes',
]);

const YES_NO: Readonly<Record<string, string>> = {
  j: 'Ja',
  yes: 'Ja',
  y: 'Ja',
  jo: 'Ja',
  n: 'Nej',
  no: 'Nej',
};

/** Longest slip of the pen that still tells which word was meant. */
const MAX_SLIP = 2;
const MIN_WORD = 5;

/** The one word of the column's list that the text is a slip of the pen from. */
function nearestWord(place: FixPlace): string | null {
  const written = foldText(textOf(place));
  if (written.length < MIN_WORD) return null;
  const distanceTo = (word: string): number => editDistance(written, foldText(word), MAX_SLIP);
  const nearList = (place.column.choiceList ?? []).filter(({ text, aliasList = [] }) =>
    [text, ...aliasList].some((word) => distanceTo(word) <= MAX_SLIP),
  );
  return nearList.length === 1 ? nearList[0]!.text : null;
}

const ENTITY: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&auml;': 'ä',
  '&Auml;': 'Ä',
  '&ouml;': 'ö',
  '&Ouml;': 'Ö',
  '&aring;': 'å',
  '&Aring;': 'Å',
};

/** A text without web code: paragraphs and breaks as line breaks, letters written out; no word is lost. */
function withoutHtml(text: string): string {
  return text
    .replace(/<br\s*\/?>|<\/(?:p|div|li|tr|h[1-6])>/gi, '\n')
    .replace(
      /<\/?(?:p|b|i|u|em|strong|ul|ol|li|div|span|table|tr|td|th|h[1-6]|a|font|su[bp])(?:\s[^<>]*)?>/gi,
      ' ',
    )
    .replace(/&[A-Za-z]+;/g, (entity) => ENTITY[entity] ?? entity)
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/**
 * The safe corrections, by issue code: what is certain whoever looks at it. Nothing here changes a figure, an
 * assessment or a date, and what could be meant in two ways is left to a person (`interfaces` 2).
 */
export const FIX_TABLE: Readonly<Record<string, Fixer>> = {
  'surrounding-space': (place) => textOf(place).trim(),
  'missing-id': (_, { params }) => (typeof params['forslag'] === 'string' ? params['forslag'] : null),
  'unreadable-tick': (place) => (TICK_SET.has(foldText(textOf(place))) ? '✓' : null),
  'unreadable-yes-no': (place) => YES_NO[foldText(textOf(place))] ?? null,
  'unreadable-choice': nearestWord,
  'html-remnant': (place) => withoutHtml(textOf(place)),
};
