import type { CellScalar } from '../../core';
import { writeNumber, type Lang } from '../../i18n';

const TRUTH: Readonly<Record<string, string>> = { true: '☑', false: '☐' };

/** A cell's value for people: numbers in the language's way, texts between quotation marks, tick boxes as boxes. */
export function scalarText(value: Exclude<CellScalar, null>, lang: Lang): string {
  if (typeof value === 'number') return writeNumber(lang, String(value));
  if (typeof value === 'boolean') return TRUTH[String(value)]!;
  return lang === 'sv' ? `”${value}”` : `“${value}”`;
}

/** `Rad: ”Lokaler”, Budget: 120`: what a new row holds, by its column headers. */
export function newRowText(row: Readonly<Record<string, CellScalar>>, lang: Lang): string {
  return Object.entries(row)
    .flatMap(([header, value]) =>
      value === null || value === '' ? [] : [`${header}: ${scalarText(value, lang)}`],
    )
    .join(', ');
}
