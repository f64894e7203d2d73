import { MALNIVA_LIST } from '../../domain';
import { t } from '../../i18n';
import { countSentences, goalSentence, unitSentence } from '../sentences';
import type { DocumentContext } from './context';
import { sentenceBlock, type SentenceBlock } from './sentence';

/** What the whole document came to: goals of each assessed level, units, results, indicators, activities. */
export function wholeDocumentTexts({
  modell,
  utvardering,
  lang,
  typ,
}: Pick<DocumentContext, 'modell' | 'utvardering' | 'lang' | 'typ'>) {
  const { indikatorer, aktiviteter, forvantadeResultat } = countSentences(utvardering.antal, { lang, typ });
  const goalTextList = MALNIVA_LIST.map((niva) => goalSentence(utvardering.malresultatList, niva, typ, lang));
  const enheter = typ === 'VP' ? '' : unitSentence(modell.enhetList, lang);
  return [...goalTextList, enheter, forvantadeResultat, indikatorer, aktiviteter].filter(
    (text) => text !== '',
  );
}

/** The same as a block under its label. */
export function wholeDocumentSentences(context: DocumentContext): readonly SentenceBlock[] {
  return sentenceBlock(t(context.lang, 'report.etikett.samlatDokument'), wholeDocumentTexts(context));
}
