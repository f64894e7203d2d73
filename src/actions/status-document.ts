import { statusToJson, type Modell, type StatusJson, type Utvardering } from '../domain';
import { explanationText, reasonText, type Lang } from '../i18n';
import { goalSentences } from '../report';

/** The document of `status --json` (`interfaces` 4), with its sentences in a language. */
export function statusDocument(lang: Lang, { uppgifter }: Modell, utvardering: Utvardering): StatusJson {
  return statusToJson(utvardering, uppgifter, {
    varfor: ({ forklaring }) => explanationText(lang, forklaring),
    skal: (skal) => reasonText(lang, skal),
    rakneMeningar: (resultat) => goalSentences(resultat, utvardering, { lang, typ: uppgifter.typ }),
  });
}
