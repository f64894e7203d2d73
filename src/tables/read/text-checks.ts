import type { Severity } from '../../core';
import type { ColumnSpec } from '../spec';

/** Excel cuts a cell at 32 767 characters: a text so near it has probably been cut already. */
const LONGEST_SAFE_TEXT = 32_700;

interface TextRule {
  readonly code: string;
  readonly severity: Severity;
  readonly pattern: RegExp;
}

/** Remains of other programs and of the writing itself, in any text (domain 8). */
const RULE_LIST: readonly TextRule[] = [
  {
    code: 'html-remnant',
    severity: 'varning',
    pattern:
      /<\/?(?:p|br|b|i|u|em|strong|ul|ol|li|div|span|table|tr|td|th|h[1-6]|a|font|su[bp])(?:\s[^<>]*)?\/?>|&(?:nbsp|amp|lt|gt|quot|[aoAO]uml|aring|#\d+);/i,
  },
  {
    code: 'broken-bookmark',
    severity: 'varning',
    pattern: /Fel! (?:Bokmärket|Hittar inte|Ogiltig)|Error! (?:Bookmark|Reference source)/i,
  },
  {
    code: 'draft-note',
    severity: 'varning',
    pattern: /ska revideras|(?<![\p{L}\p{N}])(?:todo|xxx+|lorem ipsum)(?![\p{L}\p{N}])/iu,
  },
];

/** True for texts that may hold something of the rules: one cheap pass over ordinary texts. */
const IS_SUSPECT = /[<&]|Fel! |Error! |revideras|todo|xxx|lorem/i;

/** Reports what looks wrong in a text as written. `raw` is the cell's own text, blanks included. */
export function checkText(
  column: ColumnSpec,
  raw: string,
  report: (code: string, severity: Severity, found: string) => void,
): void {
  if (!column.isLong && raw.trim() !== raw && raw.trim() !== '') report('surrounding-space', 'notis', '');
  if (raw.length >= LONGEST_SAFE_TEXT) report('text-too-long', 'varning', String(raw.length));
  if (!IS_SUSPECT.test(raw)) return;
  for (const { code, severity, pattern } of RULE_LIST) {
    const match = pattern.exec(raw);
    if (match) report(code, severity, match[0]);
  }
}
