import { statusToJson, type Modell, type StatusJson, type Utvardering } from '../domain';
import { comparisonText, explanationDetail, explanationText, reasonText, type Lang } from '../i18n';
import { goalSentences } from '../report';

/** The document of `status --json` (`interfaces` 4), with its sentences in a language. */
export function statusDocument(lang: Lang, modell: Modell, utvardering: Utvardering): StatusJson {
  const { typ } = modell.uppgifter;
  return statusToJson(utvardering, modell, {
    varfor: ({ forklaring }) => explanationText(lang, forklaring),
    forklaring: ({ forklaring }) => explanationDetail(lang, forklaring),
    jamforelse: (jamforelse) => comparisonText(lang, jamforelse),
    skal: (skal) => reasonText(lang, skal),
    rakneMeningar: (resultat) => goalSentences(resultat, utvardering, { lang, typ }),
  });
}
