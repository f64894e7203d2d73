import { parseA1 } from '../core';

/** Names `Malkedjan.<X>` mark owned sheets (interfaces 2); those with more parts serve other ends. */
const MARK = /^Malkedjan\.[^.]+$/i;
const FINGERPRINT_SUFFIX = '.Avtryck';
/** A string constant in a formula holds at most 255 characters. */
const MAX_STRING_LENGTH = 250;

/** True when a defined name is a mark. */
export function isMark(name: string): boolean {
  return MARK.test(name);
}

/** Name of the constant that holds a marked sheet's fingerprint. */
export function fingerprintName(mark: string): string {
  return mark + FINGERPRINT_SUFFIX;
}

/** `'Å''s'!$A$1` → `Å's`; null when the text is no reference to a single cell of a sheet (`#REF!`). */
export function titleOfCell(text: string): string | null {
  const match = /^(?:'((?:[^']|'')+)'|([^'!\s]+))!([$A-Za-z0-9]+)$/.exec(text.trim());
  if (!match || !parseA1(match[3]!)) return null;
  return match[1]?.replace(/''/g, "'") ?? match[2]!;
}

/** A text as a formula of string constants: `"…"&"…"`. */
export function stringFormula(text: string): string {
  const pieceList = text.match(new RegExp(`[^]{1,${MAX_STRING_LENGTH}}`, 'g')) ?? [''];
  return pieceList.map((piece) => `"${piece.replace(/"/g, '""')}"`).join('&');
}

/** `"ab"&"c""d"` → `abc"d`; null when it is no text constant. */
export function readStringFormula(formula: string): string | null {
  if (!/^\s*"(?:[^"]|"")*"(?:\s*&\s*"(?:[^"]|"")*")*\s*$/.test(formula)) return null;
  const partList = formula.match(/"(?:[^"]|"")*"/g) ?? [];
  return partList.map((part) => part.slice(1, -1).replace(/""/g, '"')).join('');
}
