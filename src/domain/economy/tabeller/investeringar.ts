import type { EkonomiRubrik, Typ } from '../../model';
import { PRINTED_DECIMALS } from '../amounts';
import type { Ekonomibok } from '../bok';
import { kombination } from '../motor/skiss';
import { posttabell, type Postkolumn, type Postskiss } from '../posttabell';
import { isSumLabel } from '../radnycklar';
import { postsOf, unitOf } from './sheet-posts';

/** A column of investments before the year is known: key, data column, caption, years from the document's. */
type Mall = readonly [key: string, falt: string, rubrik: EkonomiRubrik, arSteg: number | null];
type Jamforelse = readonly [...Mall, jamford: string, mot: string];

const BUDGET: Mall = ['Budget', 'budget', 'budget', null];
const UTFALL: Mall = ['Utfall', 'utfall', 'utfallPerioden', null];

/** Columns per document type, in printed order; a comparison names what it takes from what. */
const KOLUMN_BY_TYP: Readonly<Record<Typ, readonly (Mall | Jamforelse)[]>> = {
  VB: [
    BUDGET,
    ['Utfall', 'utfall', 'bokslutKort', null],
    ['Avvikelse', 'angivenAvvikelse', 'avvikelse', null, 'Budget', 'Utfall'],
    ['Prognos T2', 'prognosT2', 'prognosT2Ar', 0],
    ['Avvikelse mot prognos', 'angivenPrognosavvikelse', 'avvikelsePrognos', null, 'Prognos T2', 'Utfall'],
  ],
  T1: [
    BUDGET,
    UTFALL,
    ['Prognos', 'prognosT1', 'prognosHelar', 0],
    ['Avvikelse', 'angivenAvvikelse', 'avvikelse', null, 'Budget', 'Prognos'],
  ],
  T2: [
    BUDGET,
    UTFALL,
    ['Prognos', 'prognosT2', 'prognosHelar', 0],
    ['Avvikelse', 'angivenAvvikelse', 'avvikelse', null, 'Budget', 'Prognos'],
  ],
  VP: [
    ['Föregående budget VP', 'foregaendeBudgetVp', 'budgetVpAr', -1],
    ['Föregående budget', 'foregaendeBudget', 'justeradBudgetAr', -1],
    ['Utfall år−2', 'utfallAr2', 'bokslutAr', -2],
    ['Föregående prognos', 'foregaendePrognos', 'prognosNovAr', -1],
    ['Budget VP', 'budgetVp', 'budgetAr', 0],
    ['Jmf', 'angivenAvvikelse', 'jmfBudget', null, 'Budget VP', 'Föregående budget VP'],
  ],
};

function kolumn([key, falt, rubrik, arSteg, plus, minus]: Mall | Jamforelse, ar: number): Postkolumn {
  const base = { key, falt, rubrik, ar: arSteg === null ? null : ar + arSteg };
  if (plus === undefined || minus === undefined) return { ...base, jamforelse: null };
  return {
    ...base,
    jamforelse: { jamford: plus, mot: minus },
    cell: (ref) => kombination([ref(plus)], [ref(minus)]),
  };
}

/** Investeringar, or the plan's investments (domain 2): a row each, a sum per group, the whole. */
export function investeringar(bok: Ekonomibok): Postskiss | null {
  const { investeringList, uppgifter } = bok.modell;
  if (investeringList.length === 0) return null;
  const enhet = unitOf(investeringList, bok.enhet);
  const [slag, label] =
    uppgifter.typ === 'VP' ? (['vpInvesteringar', 'Totalt'] as const) : (['investeringar', 'Summa'] as const);
  const mallList = KOLUMN_BY_TYP[uppgifter.typ].filter(
    ([, falt, , , plus]) =>
      (falt !== 'prognosT2' && plus !== 'Prognos T2') ||
      uppgifter.typ !== 'VB' ||
      investeringList.some(
        ({ prognosT2, angivenPrognosavvikelse: a }) => prognosT2.varde !== null || a.varde !== null,
      ),
  );
  const allList = postsOf(investeringList, ({ investering, grupp, beloppsenhet }) => ({
    rad: investering,
    grupp,
    enhet: beloppsenhet,
  }));
  return posttabell({
    id: slag,
    slag,
    namn: '',
    enhet,
    decimaler: PRINTED_DECIMALS[enhet],
    kolumnList: mallList.map((mall) => kolumn(mall, uppgifter.ar)),
    postList: allList.filter(({ rad }) => !isSumLabel(rad)),
    summaList: allList.filter(({ rad }) => isSumLabel(rad)),
    total: label,
  });
}
