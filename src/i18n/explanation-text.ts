import { formatCellRef, type CellRef, type IssueParams } from '../core';
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
  return withSingular(t(lang, keyOf('forklaring', reason), reason.params));
}

/** One percentage point is one: the templates are written for several. */
function withSingular(text: string): string {
  return text.replace(/(?<![\d,.])1\u00a0(procentenhet|percentage point)(?:er|s)(?!\p{L})/gu, '1\u00a0$1');
}

/** A reason with the rule it follows and the cells it rests on. */
interface Explanation extends Reason {
  readonly regel: string;
  readonly regelversion: string;
  readonly cellList: readonly CellRef[];
}

/**
 * The whole explanation, to be pasted into a report: the sentence, the rule with its version, and the cells it
 * rests on.
 */
export function explanationDetail(lang: Lang, explanation: Explanation): string {
  const { regel, regelversion } = explanation;
  const cellList = explanation.cellList.map(formatCellRef);
  return [
    explanationText(lang, explanation),
    t(lang, 'forklaring.regel', { regel, regelversion }),
    ...(cellList.length > 0 ? [t(lang, 'forklaring.underlag', { cellList })] : []),
  ].join(' ');
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
