import type { EkonomiKolumn, EkonomiTabell, EkonomiTabellslag, Typ } from '../../../src/domain';
import type { Lang } from '../../../src/i18n';
import {
  forstaRubrik,
  kolumnCaption,
  tabellIngress,
  tabellRubrik,
} from '../../../src/report/ekonomi/table-view';

/** Every member, once: the compiler refuses a list that lacks one, or has one too many. */
const membersOf = <T extends string>(record: Readonly<Record<T, true>>): readonly T[] =>
  Object.keys(record) as T[];

const SLAG_LIST = membersOf<EkonomiTabellslag>({
  enhetsblankett: true,
  enhetTotalt: true,
  resultatrakning: true,
  perVerksamhet: true,
  verksamhet: true,
  prognosjamforelse: true,
  kostnadsutveckling: true,
  personalkostnader: true,
  nyckeltal: true,
  resultatenheter: true,
  investeringar: true,
  balans: true,
  volym: true,
  synpunkter: true,
  vpVerksamhet: true,
  vpOversikt: true,
  vpInvesteringar: true,
  budgetposter: true,
});
const ENHET_LIST = membersOf<EkonomiTabell['enhet']>({
  kr: true,
  tkr: true,
  mnkr: true,
  antal: true,
  procent: true,
});
const TYP_LIST = membersOf<Typ>({ VP: true, T1: true, T2: true, VB: true });
const LANG_LIST: readonly Lang[] = ['sv', 'en'];
const RUBRIK_LIST = membersOf<EkonomiKolumn['rubrik']>({
  bokslut: true,
  utfallPerioden: true,
  prognosHelar: true,
  budget: true,
  budgetAr: true,
  avvikelse: true,
  bokslutKort: true,
  bokslutAr: true,
  bokslutForegaende: true,
  avvikelseForegaende: true,
  avvikelseBokslut: true,
  budgetKostnader: true,
  budgetIntakter: true,
  budgetNetto: true,
  bokslutFore: true,
  bokslutEfter: true,
  avvikelseEfter: true,
  prognosavvikelseT2: true,
  prognosavvikelseT1: true,
  prognosavvikelse: true,
  kostnaderAr: true,
  intakterAr: true,
  nettoforandring: true,
  utfallAr: true,
  forandring: true,
  bruttobudget: true,
  overforingFran: true,
  resultatAr: true,
  overforingTill: true,
  avvikelsePrognos: true,
  budgetVpAr: true,
  justeradBudgetAr: true,
  prognosT2Ar: true,
  prognosNovAr: true,
  jmfBudget: true,
  belopp: true,
  t1: true,
  t2: true,
  vb: true,
  totalt: true,
  manad: true,
  medel: true,
  summa: true,
  sista: true,
  budgetfoljsamhetFore: true,
  budgetfoljsamhetEfter: true,
  prognossakerhet: true,
});

const kolumn = (rest: Partial<EkonomiKolumn>): EkonomiKolumn => ({
  key: 'K',
  falt: '',
  rubrik: 'budget',
  ar: null,
  jamforelse: { jamford: 'A', mot: 'B' },
  ...rest,
});
const tabell = (slag: EkonomiTabellslag, enhet: EkonomiTabell['enhet'] = 'tkr'): EkonomiTabell => ({
  id: 't',
  slag,
  namn: 'namnet',
  enhet,
  decimaler: 1,
  kolumnList: [kolumn({})],
  radList: [],
  avstamningList: [],
  hasAvrundning: false,
});
const pairs = <T>(list: readonly T[]): readonly (readonly [T, Lang])[] =>
  list.flatMap((each) => LANG_LIST.map((lang) => [each, lang] as const));
const isWords = expect.stringMatching(/^[^{}]*\p{L}[^{}]*$/u) as unknown;

describe('every text whose key is put together from the model is there', () => {
  test.each(pairs(SLAG_LIST))('title, first caption and ingress of %s in %s', (slag, lang) => {
    for (const typ of TYP_LIST) expect(tabellRubrik(tabell(slag), { lang, typ })).toEqual(isWords);
    for (const enhet of ENHET_LIST) {
      expect(forstaRubrik(tabell(slag, enhet), lang)).toEqual(isWords);
      expect(tabellIngress(tabell(slag, enhet), lang)).toMatch(/^[^{}]*$/);
    }
  });

  test.each(pairs(RUBRIK_LIST))('caption %s in %s, with and without its year', (rubrik, lang) => {
    const years = rubrik === 'manad' ? [null, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] : [null, 2024];
    const captionList = years.map((ar) => kolumnCaption(lang, kolumn({ rubrik, ar })));
    expect(captionList).toEqual(years.map(() => isWords));
  });
});
