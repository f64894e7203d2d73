import { parseDecimal, type Decimal } from '../../../core';

/** A number as it stands in prose. */
export interface TextNumber {
  /** With its unit, as written. */
  readonly raw: string;
  readonly index: number;
  readonly varde: Decimal;
  readonly decimaler: number;
  /** `%`, `procentenheter`, `kr`, `tkr`, `mnkr`; `''` when none of them follows. */
  readonly enhet: string;
}

/** Ways of writing the units in prose. */
const ENHET_BY_WORD: Readonly<Record<string, string>> = {
  '%': '%',
  procent: '%',
  procentenhet: 'procentenheter',
  procentenheter: 'procentenheter',
  kr: 'kr',
  kronor: 'kr',
  tkr: 'tkr',
  'tusen kronor': 'tkr',
  mnkr: 'mnkr',
  mkr: 'mnkr',
  'miljoner kronor': 'mnkr',
};

const UNIT = '%|procentenhet(?:er)?|procent|kronor|tusen kronor|miljoner kronor|kr|tkr|mnkr|mkr';
const BLANK = '[ \\u00a0\\u202f]';
const NUMBER = new RegExp(
  `(?<![\\p{L}\\d.,:/–-])([−-]?)(\\d{1,3}(?:${BLANK}\\d{3})+|\\d+)(?:,(\\d+))?(?![\\d:/]|[.,]\\d|-\\d)(?:${BLANK}?(${UNIT})(?!\\p{L}))?`,
  'giu',
);

/** The numbers of a text with their units, in their order; dates, times and section numbers are none. */
export function numbersOf(text: string): readonly TextNumber[] {
  return [...text.matchAll(NUMBER)].map((match) => {
    const [raw, minus, whole, fraction = '', unit = ''] = match;
    const digits = whole!.replace(/\D/g, '') + (fraction === '' ? '' : `.${fraction}`);
    return {
      raw,
      index: match.index,
      varde: parseDecimal((minus === '' ? '' : '-') + digits)!,
      decimaler: fraction.length,
      enhet: ENHET_BY_WORD[unit.toLowerCase()] ?? '',
    };
  });
}
