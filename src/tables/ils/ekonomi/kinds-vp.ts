import type { Kolumnmall } from './captions';
import type { Bladmall, Cellmal, Omradesmall, Postmall, Postregel, Slagord } from './mall';

/** Captions of a plan with budget (domain 2, VP). */
export const VP_KOLUMN_LIST: readonly Kolumnmall[] = [
  {
    roll: 'fvp',
    keyList: ['budgetvp{-1}', 'vpbudget{-1}', 'budgetverksamhetsplan{-1}', 'vp{-1}', 'budgetivp{-1}'],
    isOptional: true,
  },
  { roll: 'fbudget', keyList: ['justeradbudget{-1}', 'justbudget{-1}', 'budget{-1}'], isOptional: true },
  { roll: 'bokslut', keyList: ['bokslut{-2}', 'utfall{-2}', 'utfallibokslut{-2}'], isOptional: true },
  {
    roll: 'prognos',
    keyList: [
      'prognost2{-1}',
      'prognostertial2{-1}',
      't2{-1}',
      'prognostertialrapport2{-1}',
      'prognosnov{-1}',
      'prognosnovember{-1}',
      'prognos{-1}',
    ],
    isOptional: true,
  },
  {
    roll: 'budget',
    keyList: ['budget{0}', 'budgetvp{0}', 'vp{0}', 'budgetverksamhetsplan{0}', 'förslagbudget{0}', 'budget'],
  },
  {
    roll: 'jmf',
    keyList: ['jmf*', 'jämförelse*', 'jfr*', 'förändring*', 'avvikelse*', 'diff*'],
    isOptional: true,
  },
];

export const KOLUMN_BY_ROLL: Readonly<Record<string, string>> = {
  fvp: 'Föregående budget VP',
  fbudget: 'Föregående budget',
  bokslut: 'Utfall år−2',
  prognos: 'Föregående prognos T2',
  budget: 'Budget VP',
  jmf: 'Angiven avvikelse',
};

/** Row labels of the tables per verksamhet, as boards print them. */
export const POSTREGEL_LIST: readonly Postregel[] = [
  { keyList: ['intäkter', 'intäkt', 'summaintäkter'], rad: 'Intäkter', slag: 'Intäkt' },
  { keyList: ['kostnader', 'kostnad', 'summakostnader'], rad: 'Kostnader', slag: 'Kostnad' },
  {
    keyList: ['netto', 'nettokostnad', 'nettokostnader', 'summanetto', 'nettoexklkapkostn*', 'nettoexkl*'],
    rad: 'Netto',
    slag: 'Netto',
  },
  {
    keyList: ['avskrivningarochkapitalkostnader', 'kapitalkostnader', 'kapitalkostnad', 'kapkostn*'],
    rad: 'Avskrivningar och kapitalkostnader',
    slag: 'Kapitalkostnad',
  },
  { keyList: ['avskrivningar', 'avskrivning'], rad: 'Avskrivningar', slag: 'Kapitalkostnad' },
  { keyList: ['internräntor', 'internränta', 'räntor'], rad: 'Internräntor', slag: 'Kapitalkostnad' },
  { keyList: ['nettoinklkapkostn*', 'nettoinkl*'], rad: 'Netto inkl. kapitalkostnader', slag: 'Summa' },
];

const FIRST_POST =
  /^(?:intäkt|kostnad|netto|avskrivning|internränt|summaintäkter|summakostnader|resultatöverföring)/;

/** True when the rows of a table are posts, not verksamheter. */
export function hasPosts(etikettList: readonly string[]): boolean {
  return etikettList.length > 0 && FIRST_POST.test(etikettList[0]!);
}

const nettoMal = (kolumn: string): readonly Cellmal[] => [{ rad: 'Netto', slag: 'Netto' as Slagord, kolumn }];

const malByRoll = Object.fromEntries(
  Object.entries(KOLUMN_BY_ROLL).map(([roll, kolumn]) => [
    roll,
    roll === 'jmf' ? [{ rad: 'Netto', slag: 'Summa' as const, kolumn }] : nettoMal(kolumn),
  ]),
);

const isVp = ({ typ, niva }: { readonly typ: string; readonly niva: string }): boolean =>
  typ === 'VP' && niva === 'namnd';

const INVESTMENT = /invest/i;

export const vpInvesteringarMall: Bladmall = {
  form: 'blad',
  slag: 'vpInvesteringar',
  kolumnList: VP_KOLUMN_LIST,
  isMatch: (kring) =>
    kring.typ === 'VP' &&
    !hasPosts(kring.etikettList) &&
    (INVESTMENT.test(kring.rubrikcell) || INVESTMENT.test(kring.titel)),
  enhet: null,
  table: 'Investeringar',
  namnHeader: 'Investering',
  headerByRoll: { ...KOLUMN_BY_ROLL, prognos: 'Föregående prognos' },
  gruppHeader: 'Grupp',
};

export const vpVerksamhetMall: Postmall = {
  form: 'post',
  slag: 'vpVerksamhet',
  kolumnList: VP_KOLUMN_LIST,
  isMatch: (kring) => isVp(kring) && hasPosts(kring.etikettList),
  enhet: null,
  kolumnByRoll: KOLUMN_BY_ROLL,
  regelList: POSTREGEL_LIST,
  isHela: false,
};

export const vpOversiktMall: Omradesmall = {
  form: 'omrade',
  slag: 'vpOversikt',
  kolumnList: VP_KOLUMN_LIST,
  isMatch: (kring) => isVp(kring),
  enhet: null,
  malByRoll,
  summaradByRad: { Netto: 'Summa' },
};
