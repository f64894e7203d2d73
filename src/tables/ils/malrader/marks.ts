import { foldText } from '../../../core';
import type { Lage } from '../../../domain';
import { CHOICES } from '../../specs/choices';

/** What an icon and its word say of a row. */
export interface Marke {
  /** True = done, false = said not to be, null = nothing is known. */
  readonly isKlar: boolean | null;
  readonly isAvvikelse: boolean;
}

const UNKNOWN: Marke = { isKlar: null, isAvvikelse: false };
const DONE: Marke = { isKlar: true, isAvvikelse: false };
const NOT_DONE: Marke = { isKlar: false, isAvvikelse: false };
const DEVIATION: Marke = { isKlar: null, isAvvikelse: true };

/** Icons that the documents print, and the private glyphs that symbol fonts leave behind. */
const ICON = String.raw`[\u2713\u2714\u2611\u221a\u2705\u2717\u2718\u2612\u25cf\u25c6\u25a0\u2014\u26a0\u25ba\u25b6\u25cb\u00d7?\u2610\u25a1\ue000-\uf8ff\ufffd]\ufe0f?`;
const ICON_ONLY = new RegExp(`^(?:${ICON}\\s*)+$`);
const LEADING_ICON = new RegExp(`^((?:${ICON}\\s*)+)(?=\\S)`);
const DONE_ICON = /[\u2713\u2714\u2611\u221a\u2705]/;
const DEVIATION_ICON = /\u26a0/;

const MARKE_BY_WORD: ReadonlyMap<string, Marke> = new Map([
  ['genomförd', DONE],
  ['genomfört', DONE],
  ['klar', DONE],
  ['klart', DONE],
  ['avslutad', DONE],
  ['ja', DONE],
  ['x', DONE],
  ['true', DONE],
  ['avvikelse', DEVIATION],
  ['redovisas med avvikelse', DEVIATION],
  ['nej', NOT_DONE],
  ['okänd', UNKNOWN],
  ['okänt läge', UNKNOWN],
]);

/** States of an activity by the words of the sheet Aktiviteter. */
const LAGE_BY_WORD: ReadonlyMap<string, Lage> = new Map(
  CHOICES.Lage.flatMap(({ code, text, aliasList }) =>
    [text, ...(aliasList ?? [])].map((word) => [foldText(word), code] as const),
  ),
);

/** The state that a mark's word names (`► Pågår`, `Utgår`); null for icons alone and other words. */
export function readLage(text: string): Lage | null {
  return LAGE_BY_WORD.get(foldText(splitIcon(text)[1])) ?? null;
}

/** Words of an assessment that stand with or without their icon in the icon column. */
const STATUS_WORD =
  /^(?:uppfyll(?:s|es|er)?\s+)?(?:helt|delvis|inte)$|^(?:ingen|inget resultat|mål saknas|prognos saknas|ej bedömbar|ej aktuell)$/;

/** Splits leading icons from a text: `✓ Namn` → `['✓', 'Namn']`; a text without icons → `['', text]`. */
export function splitIcon(text: string): readonly [icon: string, rest: string] {
  const match = LEADING_ICON.exec(text);
  return match === null ? ['', text] : [match[1]!.trim(), text.slice(match[1]!.length)];
}

const MARKE_WORD_LIST: readonly string[] = [
  'uppfylls helt',
  'uppfylls delvis',
  'uppfylls inte',
  'ingen',
  ...MARKE_BY_WORD.keys(),
  ...LAGE_BY_WORD.keys(),
].sort((a, b) => b.length - a.length);

/**
 * Splits an icon and its word from the text behind them, where nothing but blanks parts them:
 * `► Pågår Ta fram en plan` → `['► Pågår', 'Ta fram en plan']`. A word without its icon belongs to the text.
 */
export function splitMarke(text: string): readonly [marke: string, rest: string] {
  const [icon, behind] = splitIcon(text);
  if (icon === '') return ['', text];
  const folded = behind.toLowerCase();
  const word = MARKE_WORD_LIST.find((known) => folded.startsWith(`${known} `));
  if (word === undefined) return [icon, behind];
  return [`${icon} ${behind.slice(0, word.length)}`, behind.slice(word.length).trimStart()];
}

/** True for a cell of an icon column: icons alone, or an icon's word with or without it. */
export function isMarke(text: string): boolean {
  if (ICON_ONLY.test(text)) return true;
  const word = foldText(splitIcon(text)[1]);
  return MARKE_BY_WORD.has(word) || LAGE_BY_WORD.has(word) || STATUS_WORD.test(word);
}

function markeOfIcons(icons: string): Marke {
  if (DEVIATION_ICON.test(icons)) return DEVIATION;
  return DONE_ICON.test(icons) ? DONE : UNKNOWN;
}

/**
 * Reads what stands in or before an activity's name: the icon, the word, or both. A lost icon says nothing
 * (domain 7): `''` and unknown glyphs give null, never "no".
 */
export function readMarke(text: string): Marke {
  const [icons, rest] = ICON_ONLY.test(text) ? [text, ''] : splitIcon(text);
  const word = foldText(rest);
  const known = MARKE_BY_WORD.get(word) ?? (LAGE_BY_WORD.has(word) ? NOT_DONE : undefined);
  return known ?? markeOfIcons(icons);
}

/** A cell of the column Avvikelse: whether there is one, and the text beyond its mark. */
export function readAvvikelse(text: string): { readonly isAvvikelse: boolean; readonly text: string } {
  const [icons, rest] = ICON_ONLY.test(text) ? [text, ''] : splitIcon(text);
  const word = foldText(rest);
  if (word === '')
    return { isAvvikelse: /[\u26a0\u2713\u2714\u2611\u221a\u25c6\u25a0]/.test(icons), text: '' };
  if (/^(?:nej|ingen|-|–)$/.test(word)) return { isAvvikelse: false, text: '' };
  return { isAvvikelse: true, text: /^(?:ja|x|true|avvikelse)$/.test(word) ? '' : rest };
}
