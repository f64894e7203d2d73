import type { IssueParams } from '../core';
import { hasText, t, type Lang, type TextKey } from './translate';

/** A reason as data: its code chooses the sentence, its params fill the slots. */
interface Reason {
  readonly code: string;
  readonly params: IssueParams;
}

function keyOf(prefix: string, { code }: Reason): TextKey {
  const key = `${prefix}.${code}`;
  if (!hasText(key)) throw new Error(`no text for ${key}`);
  return key;
}

/** Why a status is what it is, one sentence (`forklaring.<code>`). Throws for a code without a text. */
export function explanationText(lang: Lang, reason: Reason): string {
  return t(lang, keyOf('forklaring', reason), reason.params);
}

/** One reason of a goal proposal (`skal.<code>`). Throws for a code without a text. */
export function reasonText(lang: Lang, reason: Reason): string {
  return t(lang, keyOf('skal', reason), withShares(lang, reason.params));
}

/** Slots that hold a share (`1/3`, `40 %`): a share with a name in the language is written with it. */
const SHARE_SLOT_LIST = ['andelHelt', 'andelInte', 'andelKlara'] as const;

function withShares(lang: Lang, params: IssueParams): IssueParams {
  const words: Record<string, string> = {};
  for (const slot of SHARE_SLOT_LIST) {
    const key = `andel.${String(params[slot])}`;
    if (params[slot] !== undefined && hasText(key)) words[slot] = t(lang, key);
  }
  return { ...params, ...words };
}
