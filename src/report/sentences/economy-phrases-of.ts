import type { Lang } from '../../i18n';
import type { EconomyPhrases } from './economy-phrases';
import { enEconomyPhrases } from './economy-phrases-en';
import { svEconomyPhrases } from './economy-phrases-sv';

const PHRASES_BY_LANG: Readonly<Record<Lang, EconomyPhrases>> = {
  sv: svEconomyPhrases,
  en: enEconomyPhrases,
};

/** The economy phrases of a language. */
export function economyPhrasesOf(lang: Lang): EconomyPhrases {
  return PHRASES_BY_LANG[lang];
}
