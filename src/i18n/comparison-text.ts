import type { IssueParams } from '../core';
import { hasText, joinList, t, writeNumber, type Lang, type TextKey } from './translate';

/** A comparison as data: code, slots, and the figures of a development. */
interface Comparison {
  readonly code: string;
  readonly params: IssueParams;
  readonly serieList: readonly { readonly period: string }[];
}

/** Slots whose param chooses a word of the reader's language; a code without a word is empty. */
const WORD_SLOT_LIST = ['vad', 'at', 'omdome', 'gruppOver', 'gruppUnder', 'form'] as const;

function wordOf(lang: Lang, slot: string, code: string): string {
  const key = `jamforelse.${slot}.${code}`;
  return hasText(key) ? t(lang, key) : '';
}

/** `förra året 60 %, T1 62 % och VB 68 %`. */
function serieText(lang: Lang, { serieList, params }: Comparison): string {
  return joinList(
    lang,
    serieList.map(({ period }) => {
      const figure = writeNumber(lang, String(params[`varde_${period}`])) + String(params[`enhet_${period}`]);
      return `${wordOf(lang, 'period', period) || period} ${figure}`;
    }),
  );
}

/** A secondary comparison as one sentence (`jamforelse.<code>`). Throws for a code without a text. */
export function comparisonText(lang: Lang, comparison: Comparison): string {
  const key = `jamforelse.${comparison.code}`;
  if (!hasText(key)) throw new Error(`no text for ${key}`);
  const words: Record<string, string> = { serie: serieText(lang, comparison) };
  for (const slot of WORD_SLOT_LIST) {
    const code = comparison.params[slot];
    if (code !== undefined) words[slot] = wordOf(lang, slot, String(code));
  }
  return t(lang, key as TextKey, { ...comparison.params, ...words });
}
