import type { Lang } from '../../i18n';

/** Grammatical gender of the counted thing; English has none and ignores it. */
export type Genus = 'en' | 'ett';

/** Up to here numbers are words (sentences.md). */
const LAST_WORD = 12;

const WORD_LIST: Readonly<Record<Lang, readonly string[]>> = {
  sv: ['noll', '', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'],
  en: [
    'zero',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
  ],
};

/** 0–12 as a word in the gender of the counted thing, 13 and up as digits. */
export function numberWord(count: number, genus: Genus, lang: Lang): string {
  if (count > LAST_WORD) return String(count);
  return count === 1 && lang === 'sv' ? genus : WORD_LIST[lang][count]!;
}

/** Writes one count of a sentence. */
export type CountWriter = (count: number) => string;

/** How all counts of one sentence are written: words, or digits for all when any is over 12. */
export function countWriter(countList: readonly number[], genus: Genus, lang: Lang): CountWriter {
  return countList.some((count) => count > LAST_WORD)
    ? (count) => String(count)
    : (count) => numberWord(count, genus, lang);
}
