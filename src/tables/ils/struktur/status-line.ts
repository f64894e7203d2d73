import type { Bedomning } from '../../../domain';
import { isLike, squeeze } from './words';

/** Symbols of the printed documents (domain 9); a warning triangle stands beside a status, never for one. */
const BEDOMNING_BY_SYMBOL: Readonly<Record<string, Bedomning>> = {
  '●': 'helt',
  '◆': 'delvis',
  '■': 'inte',
  '—': 'ingen',
};
const SYMBOLS = /[\u25a0-\u25ff\u2b1b-\u2b24\u26a0\ufe0f\u2014\u2013✓✔\ue000-\uf8ff\ufffd]/gu;
const LEAD = new RegExp(`^(?:${SYMBOLS.source}|[\\s:>*-])+`, 'u');

const VERB_LIST = ['uppfylls', 'uppfylles', 'uppfyllt', 'uppnås', 'uppnått', 'måletuppfylls'] as const;
const DEGREE_LIST: readonly (readonly [string, Bedomning])[] = [
  ['helt', 'helt'],
  ['delvis', 'delvis'],
  ['inte', 'inte'],
  ['ej', 'inte'],
];
const NONE_LIST: readonly string[] = ['ingen', 'ingenbedömning'];
/** Longest status line, symbols and blanks aside. */
const MAX_CHARS = 24;

/** The words of a status line in each way of writing, squeezed. */
const WORD_LIST: readonly (readonly [string, Bedomning])[] = VERB_LIST.flatMap((verb) =>
  DEGREE_LIST.map(([degree, bedomning]) => [verb + degree, bedomning] as const),
);

function degreeOf(words: string): Bedomning | null {
  const exact = WORD_LIST.find(([word]) => word === words);
  if (exact) return exact[1];
  const isVerbLike = words.startsWith('up') || words.startsWith('måletupp');
  return isVerbLike ? (WORD_LIST.find(([word]) => isLike(words, word))?.[1] ?? null) : null;
}

/**
 * The status that a line prints: `● Uppfylls helt`, `Uppfylles helt`, `— Ingen`, `Ingen`. Null for any other line.
 */
export function readStatus(text: string): Bedomning | null {
  if (text.length > MAX_CHARS * 2) return null;
  const words = squeeze(text.replace(LEAD, ''));
  if (words.length > MAX_CHARS || words === '') return null;
  return NONE_LIST.includes(words) ? 'ingen' : degreeOf(words);
}

/** The status of a line that holds a symbol only; null for anything else. */
export function readSymbol(text: string): Bedomning | null {
  return BEDOMNING_BY_SYMBOL[text.trim()] ?? null;
}

/** A status behind a text: its symbol with or without words, or its words with a capital of their own. */
const TAIL_LIST: readonly RegExp[] = [
  /^(.*\S)\s+([●◆■—].{0,30})$/u,
  /^(.*\S)\s+((?:Uppfyll|Uppnå|Ej upp|Inte upp)\S*(?:\s\S+)?)$/u,
];

/** A status at the end of a heading or a result: `Trygga parker ● Uppfylls helt`, `Trygga parker Uppfylls helt`. */
export function splitStatusTail(text: string): {
  readonly head: string;
  readonly bedomning: Bedomning | null;
} {
  for (const pattern of TAIL_LIST) {
    const [, head, tail] = pattern.exec(text) ?? [];
    const bedomning = tail === undefined ? null : (readStatus(tail) ?? readSymbol(tail));
    if (bedomning !== null) return { head: head!, bedomning };
  }
  return { head: text, bedomning: null };
}

const LEAD_SYMBOL = /^([●◆■])\s*(?=\S)/u;

/** A status symbol before a text: `◆ Fler deltar`; a filled circle may be a bullet too. */
export function splitSymbolLead(text: string): {
  readonly rest: string;
  readonly bedomning: Bedomning | null;
} {
  const symbol = LEAD_SYMBOL.exec(text);
  if (!symbol) return { rest: text, bedomning: null };
  return { rest: text.slice(symbol[0].length), bedomning: BEDOMNING_BY_SYMBOL[symbol[1]!]! };
}
