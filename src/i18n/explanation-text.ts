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
  return t(lang, keyOf('skal', reason), reason.params);
}
