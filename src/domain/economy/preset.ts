import type { EkonomiFalt, EkonomiKolumn, EkonomiTabell, Modell, Typ } from '../model';

/** A column of a form before the year is known. */
interface Kolumnmall extends Omit<EkonomiKolumn, 'ar' | 'falt'> {
  readonly falt: EkonomiFalt;
  /** Years from the document's year to the one in the caption; null = a caption without a year. */
  readonly arSteg: number | null;
}

/** What the economy of one document type is made of. */
export interface Blankett {
  readonly mallList: readonly Kolumnmall[];
  /** Data columns that hold the amounts. */
  readonly beloppFaltList: readonly EkonomiFalt[];
  /** The same, and the ones that state a comparison. */
  readonly faltList: readonly EkonomiFalt[];
}

const BUDGET: Kolumnmall = {
  key: 'Budget',
  falt: 'budget',
  rubrik: 'budget',
  arSteg: null,
  jamforelse: null,
};
const BUDGET_AR: Kolumnmall = { ...BUDGET, rubrik: 'budgetAr', arSteg: 0 };
const BOKSLUT: Kolumnmall = { key: 'Utfall', falt: 'utfall', rubrik: 'bokslut', arSteg: 0, jamforelse: null };
const UTFALL_PERIODEN: Kolumnmall = { ...BOKSLUT, rubrik: 'utfallPerioden', arSteg: null };

/** The forecast for the whole year, as given in that tertial report. */
const prognos = (falt: EkonomiFalt): Kolumnmall => ({
  key: 'Prognos',
  falt,
  rubrik: 'prognosHelar',
  arSteg: 0,
  jamforelse: null,
});

/** The deviation of that column from Budget. */
const avvikelseAv = (jamford: EkonomiKolumn['key']): Kolumnmall => ({
  key: 'Avvikelse',
  falt: 'angivenAvvikelse',
  rubrik: 'avvikelse',
  arSteg: null,
  jamforelse: { jamford, mot: 'Budget' },
});

function blankett(mallList: readonly Kolumnmall[]): Blankett {
  return {
    mallList,
    beloppFaltList: amountColumns(mallList).map(({ falt }) => falt),
    faltList: mallList.map(({ falt }) => falt),
  };
}

/**
 * The unit's form per document type (domain 2): its columns in printed order, where their figures are typed,
 * and what is compared with the budget. A VP has its budget alone.
 */
export const BLANKETT_BY_TYP: Readonly<Record<Typ, Blankett>> = {
  VP: blankett([{ ...BUDGET_AR, falt: 'budgetVp' }]),
  T1: blankett([BUDGET_AR, UTFALL_PERIODEN, prognos('prognosT1'), avvikelseAv('Prognos')]),
  T2: blankett([BUDGET_AR, UTFALL_PERIODEN, prognos('prognosT2'), avvikelseAv('Prognos')]),
  VB: blankett([BOKSLUT, BUDGET, avvikelseAv('Utfall')]),
};

/** Headers of the data columns, for messages. */
export const FALT_NAMN: Readonly<Record<EkonomiFalt, string>> = {
  budgetVp: 'Budget VP',
  budget: 'Budget',
  utfall: 'Utfall',
  prognosT1: 'Prognos T1',
  prognosT2: 'Prognos T2',
  prognosavvikelseT1: 'Prognosavvikelse T1',
  prognosavvikelseT2: 'Prognosavvikelse T2',
  foregaendeBudgetVp: 'Föregående budget VP',
  foregaendeBudget: 'Föregående budget',
  foregaendeUtfall: 'Föregående utfall',
  foregaendePrognosT2: 'Föregående prognos T2',
  foregaendeAvvikelseFore: 'Föregående avvikelse före',
  foregaendeAvvikelseEfter: 'Föregående avvikelse efter',
  utfallAr2: 'Utfall år−2',
  angivenAvvikelse: 'Angiven avvikelse',
};

/** The preset of the document's type, whatever its level. */
export function blankettOf({ uppgifter }: Pick<Modell, 'uppgifter'>): Blankett {
  return BLANKETT_BY_TYP[uppgifter.typ];
}

/** True when the document prints the unit's form: a unit's report, or its plan where it has a budget (domain 2). */
export function hasEnhetsblankett({
  uppgifter,
  ekonomiradList,
}: Pick<Modell, 'uppgifter' | 'ekonomiradList'>): boolean {
  if (uppgifter.niva !== 'enhet') return false;
  return uppgifter.typ !== 'VP' || ekonomiradList.some(({ budgetVp }) => budgetVp.varde !== null);
}

/** The columns of the document's form, with the years of their captions. */
export function formColumns(modell: Pick<Modell, 'uppgifter'>): readonly EkonomiKolumn[] {
  const { ar } = modell.uppgifter;
  return blankettOf(modell).mallList.map(({ arSteg, ...kolumn }) => ({
    ...kolumn,
    ar: arSteg === null ? null : ar + arSteg,
  }));
}

/** The columns of amounts, in their order. */
export function amountColumns<Kolumn extends Pick<EkonomiKolumn, 'jamforelse'>>(
  kolumnList: readonly Kolumn[],
): readonly Kolumn[] {
  return kolumnList.filter(({ jamforelse }) => jamforelse === null);
}

/** The columns that compare two others, in their order. */
export function comparisonColumns<Kolumn extends Pick<EkonomiKolumn, 'jamforelse'>>(
  kolumnList: readonly Kolumn[],
): readonly Kolumn[] {
  return kolumnList.filter(({ jamforelse }) => jamforelse !== null);
}

/** The column whose deviation from the budget a table prints (outcome or forecast); null without one. */
export function comparedColumn({ kolumnList }: Pick<EkonomiTabell, 'kolumnList'>): EkonomiKolumn | null {
  const [comparison] = comparisonColumns(kolumnList);
  return kolumnList.find(({ key }) => key === comparison?.jamforelse?.jamford) ?? null;
}
