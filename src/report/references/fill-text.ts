import {
  lookUpReference,
  parseReferences,
  readFilters,
  type Referensunderlag,
  type Textreferens,
} from '../../domain';
import type { Lang } from '../../i18n';
import { writeVarde } from './write-varde';

/**
 * A text with its references filled in from the workbook (`interfaces` 3). An unknown reference stays as it is
 * written; what is filled in is never read again as a reference.
 *
 * @example
 * fillText('Utfallet blev {indikator:I012.utfall}.', underlag, 'sv'); // 'Utfallet blev 68 procent.'
 */
export function fillText(text: string, underlag: Referensunderlag, lang: Lang): string {
  return parseReferences(text)
    .map((del) =>
      del.kind === 'text' ? del.text : (writeReference(del.referens, underlag, lang) ?? del.referens.raw),
    )
    .join('');
}

/** What one reference shows; null when it is unknown or its filters do not fit. */
export function writeReference(
  referens: Textreferens,
  underlag: Referensunderlag,
  lang: Lang,
): string | null {
  const varde = lookUpReference(underlag, referens);
  const skrivsatt = readFilters(referens);
  return varde && skrivsatt && writeVarde(varde, skrivsatt, underlag, lang);
}
