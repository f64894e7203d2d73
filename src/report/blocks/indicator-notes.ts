import type { Indikatorresultat, OrsakUtfall } from '../../domain';
import { t, type Lang, type TextKey } from '../../i18n';
import { numberWord } from '../sentences';
import { analysisNotes, labelledNote } from './notes';

const ORSAK_KEY: Readonly<Record<OrsakUtfall, TextKey>> = {
  uteblir: 'report.not.uteblir',
  fraganEjStalld: 'report.not.fraganEjStalld',
  matsInteIAr: 'report.not.matsInteIAr',
  forFaSvarande: 'report.not.forFaSvarande',
  annat: 'report.not.annat',
};

/**
 * The full-width rows under an indicator: what a reader must know of its figures (`isSuppressed` = one of them is
 * not shown), then the analysis.
 */
export function indicatorNotes(
  resultat: Indikatorresultat,
  isSuppressed: boolean,
  context: { readonly lang: Lang; readonly regelverk: { readonly minstaAntalSvarande: number } },
): readonly string[] {
  const { lang, regelverk } = context;
  const { indikator, overstyrd, galler } = resultat;
  const orsak = indikator.skalTillSaknatUtfall;
  const antal = numberWord(regelverk.minstaAntalSvarande, 'en', lang);
  return [
    ...(overstyrd === null ? [] : [overrideNote(overstyrd, lang)]),
    ...(galler === 'ingetResultat' && orsak !== null ? [t(lang, ORSAK_KEY[orsak])] : []),
    ...(isSuppressed ? [t(lang, 'report.not.dold', { antal })] : []),
    ...labelledNote(lang, 'report.not.skalTillArsmal', indikator.skalTillArsmal),
    ...analysisNotes(lang, indikator.analys),
  ];
}

/** A status set by a person is flagged, also when the data it rested on have changed (domain 4.8). */
function overrideNote(overstyrd: NonNullable<Indikatorresultat['overstyrd']>, lang: Lang): string {
  const { motivering, isInaktuell } = overstyrd;
  return t(lang, isInaktuell ? 'report.not.overstyrdInaktuell' : 'report.not.overstyrd', { motivering });
}
