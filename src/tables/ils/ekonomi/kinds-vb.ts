import type { Kolumnmall } from './captions';
import { hasPosts, POSTREGEL_LIST } from './kinds-vp';
import type { Bladmall, Omradesmall, Postmall, Postregel, Sammanhang } from './mall';

export const isReport = ({ typ, niva }: Sammanhang): boolean => typ !== 'VP' && niva === 'namnd';

export const BUDGET: Kolumnmall = {
  roll: 'budget',
  keyList: ['budget{0?}', 'årsbudget{0?}', 'justeradbudget{0?}'],
};
export const BOKSLUT: Kolumnmall = {
  roll: 'bokslut',
  keyList: ['bokslut{0?}', 'utfall{0?}', 'utfallibokslut{0?}', 'utfallperioden', 'periodensutfall'],
};
const AVVIKELSE: Kolumnmall = {
  roll: 'avvikelse',
  keyList: ['avvikelse', 'avvikelse{0}', 'avvikelsebokslut{0?}', 'avvikelsebudget{0?}'],
};
const FG_BOKSLUT: Kolumnmall = {
  roll: 'fgbokslut',
  keyList: ['bokslutföregåendeår', 'bokslut{-1}', 'utfall{-1}', 'utfallföregåendeår'],
  isOptional: true,
};
const FG_AVVIKELSE: Kolumnmall = {
  roll: 'fgavvikelse',
  keyList: ['avvikelseföregåendeår', 'avvikelse{-1}', 'avvikelsebokslut{-1}', 'avvikelsebokslutföregåendeår'],
  isOptional: true,
};

const RESULTAT_KOLUMN: Readonly<Record<string, string>> = {
  budget: 'Budget',
  bokslut: 'Utfall',
  avvikelse: 'Angiven avvikelse',
  fgbokslut: 'Föregående utfall',
  fgavvikelse: 'Föregående avvikelse före',
};
const EFTER = { fgavvikelse: 'Föregående avvikelse efter' };

/** The board's own table: everything in it is stated, the areas are the data. */
const RESULTATREGEL_LIST: readonly Postregel[] = [
  {
    keyList: ['anslagförnämndensverksamhetnetto', 'anslagförnämndensverksamhet', 'anslag*'],
    rad: 'Anslag för nämndens verksamhet (netto)',
    slag: 'Summa',
  },
  { keyList: ['kostnader'], rad: 'Kostnader', slag: 'Summa' },
  { keyList: ['intäkter'], rad: 'Intäkter', slag: 'Summa' },
  { keyList: ['netto', 'nettokostnader'], rad: 'Netto', slag: 'Summa' },
  {
    keyList: [
      'avvikelseföreresultatdispositioner',
      'avvikelseföreresultatdisposition',
      'avvikelseföreresultatöverföringar',
    ],
    rad: 'Avvikelse före resultatdispositioner',
    slag: 'Summa',
  },
  {
    keyList: ['resultatenheternasöverskottfrånföregåendeår', 'resultatenheternasöverskottfrån{-1}'],
    rad: 'Resultatenheternas överskott från föregående år',
    slag: 'Summa',
  },
  {
    keyList: ['resultatenheternasöverskotttillnästaår', 'resultatenheternasöverskotttill{1}'],
    rad: 'Resultatenheternas överskott till nästa år',
    slag: 'Summa',
  },
  {
    keyList: [
      'avvikelseefterresultatdispositioner',
      'avvikelseefterresultatdisposition',
      'avvikelseefterresultatöverföringar',
    ],
    rad: 'Avvikelse efter resultatdispositioner',
    slag: 'Summa',
    kolumnByRoll: EFTER,
  },
];

const VERKSAMHETSREGEL_LIST: readonly Postregel[] = [
  ...POSTREGEL_LIST,
  {
    keyList: ['resultatöverföringfrån{-1}', 'resultatöverföringfrånföregåendeår'],
    rad: 'Resultatöverföring från föregående år',
    slag: 'Summa',
  },
  {
    keyList: ['resultatöverföringtill{1}', 'resultatöverföringtillnästaår'],
    rad: 'Resultatöverföring till nästa år',
    slag: 'Summa',
  },
  {
    keyList: [
      'nettoefterresultatdispositioner',
      'nettoefterresultatöverföringar',
      'nettoefterresultatdisposition',
    ],
    rad: 'Netto efter resultatöverföringar',
    slag: 'Summa',
    kolumnByRoll: EFTER,
  },
];

const RESULTAT_KOLUMN_LIST = [BUDGET, BOKSLUT, AVVIKELSE, FG_BOKSLUT, FG_AVVIKELSE];
const RESULTAT_ROW =
  /^(?:anslagförnämnd|avvikelseföreresultatdisp|avvikelseefterresultatdisp|resultatenheternasöverskott)/;

export const resultatrakningMall: Postmall = {
  form: 'post',
  slag: 'resultatrakning',
  kolumnList: RESULTAT_KOLUMN_LIST,
  isMatch: (kring) => isReport(kring) && kring.etikettList.some((etikett) => RESULTAT_ROW.test(etikett)),
  enhet: null,
  kolumnByRoll: RESULTAT_KOLUMN,
  regelList: RESULTATREGEL_LIST,
  isHela: true,
};

export const verksamhetMall: Postmall = {
  form: 'post',
  slag: 'verksamhet',
  kolumnList: RESULTAT_KOLUMN_LIST,
  isMatch: (kring) => isReport(kring) && hasPosts(kring.etikettList),
  enhet: null,
  kolumnByRoll: RESULTAT_KOLUMN,
  regelList: VERKSAMHETSREGEL_LIST,
  isHela: false,
};

export const netto = (kolumn: string) => ({ rad: 'Netto', slag: 'Netto', kolumn }) as const;
export const efter = (kolumn: string) =>
  ({ rad: 'Netto efter resultatöverföringar', slag: 'Summa', kolumn }) as const;

export const perVerksamhetMall: Omradesmall = {
  form: 'omrade',
  slag: 'perVerksamhet',
  kolumnList: [
    { roll: 'kostnader', keyList: ['budgetkostnader{0?}', 'budget{0}kostnader', 'kostnader'] },
    { roll: 'intakter', keyList: ['budgetintäkter{0?}', 'budget{0}intäkter', 'intäkter'] },
    { roll: 'netto', keyList: ['budgetnetto{0?}', 'budget{0}netto', 'nettobudget{0?}', 'netto'] },
    { roll: 'fore', keyList: ['bokslutföre*', 'bokslut{0}före*', 'utfallföre*', 'utfall{0}före*'] },
    { roll: 'efter', keyList: ['bokslutefter*', 'bokslut{0}efter*', 'utfallefter*', 'utfall{0}efter*'] },
    {
      roll: 'avvikelse',
      keyList: ['avvikelse{0}efter*', 'avvikelse{0}', 'avvikelseefter*', 'avvikelse'],
      isOptional: true,
    },
    {
      roll: 'fgavvikelse',
      keyList: ['avvikelse{-1}efter*', 'avvikelse{-1}', 'avvikelseföregåendeår*'],
      isOptional: true,
    },
  ],
  isMatch: isReport,
  enhet: null,
  malByRoll: {
    kostnader: [{ rad: 'Kostnader', slag: 'Kostnad', kolumn: 'Budget' }],
    intakter: [{ rad: 'Intäkter', slag: 'Intäkt', kolumn: 'Budget' }],
    netto: [netto('Budget')],
    fore: [netto('Utfall')],
    efter: [efter('Utfall')],
    avvikelse: [efter('Angiven avvikelse')],
    fgavvikelse: [efter('Föregående avvikelse efter')],
  },
  summaradByRad: { Netto: 'Summa' },
};

/** Areas with netto only: budget, bokslut and deviation. */
export const nettoPerVerksamhetMall: Omradesmall = {
  form: 'omrade',
  slag: 'perVerksamhet',
  kolumnList: RESULTAT_KOLUMN_LIST,
  isMatch: isReport,
  enhet: null,
  malByRoll: {
    budget: [netto('Budget')],
    bokslut: [netto('Utfall')],
    fgbokslut: [netto('Föregående utfall')],
    avvikelse: [{ rad: 'Netto', slag: 'Summa', kolumn: 'Angiven avvikelse' }],
    fgavvikelse: [{ rad: 'Netto', slag: 'Summa', kolumn: 'Föregående avvikelse före' }],
  },
  summaradByRad: { Netto: 'Summa' },
};

export const prognosjamforelseMall: Omradesmall = {
  form: 'omrade',
  slag: 'prognosjamforelse',
  kolumnList: [
    { roll: 'bokslut', keyList: ['bokslut{0?}', 'vb{0?}', 'utfall{0?}', 'avvikelsebokslut{0?}'] },
    { roll: 't2', keyList: ['t2', 't2{0}', 'tertial2', 'tertialrapport2', 'prognost2'] },
    { roll: 't1', keyList: ['t1', 't1{0}', 'tertial1', 'tertialrapport1', 'prognost1'], isOptional: true },
  ],
  isMatch: isReport,
  enhet: null,
  malByRoll: {
    bokslut: [efter('Angiven avvikelse')],
    t2: [netto('Prognosavvikelse T2')],
    t1: [netto('Prognosavvikelse T1')],
  },
  summaradByRad: {
    Netto: 'Avvikelse efter resultatdispositioner',
    'Netto efter resultatöverföringar': 'Avvikelse efter resultatdispositioner',
  },
};

export const kostnadsutvecklingMall: Omradesmall = {
  form: 'omrade',
  slag: 'kostnadsutveckling',
  kolumnList: [
    { roll: 'fgkostnader', keyList: ['kostnader{-1}', 'kostnaderbokslut{-1}', 'bokslut{-1}kostnader'] },
    { roll: 'fgintakter', keyList: ['intäkter{-1}', 'intäkterbokslut{-1}', 'bokslut{-1}intäkter'] },
    { roll: 'kostnader', keyList: ['kostnader{0}', 'kostnaderbokslut{0}', 'bokslut{0}kostnader'] },
    { roll: 'intakter', keyList: ['intäkter{0}', 'intäkterbokslut{0}', 'bokslut{0}intäkter'] },
    { roll: 'netto', keyList: ['nettoförändring*', 'förändring*'], isOptional: true },
  ],
  isMatch: isReport,
  enhet: null,
  malByRoll: {
    fgkostnader: [{ rad: 'Kostnader', slag: 'Kostnad', kolumn: 'Föregående utfall' }],
    fgintakter: [{ rad: 'Intäkter', slag: 'Intäkt', kolumn: 'Föregående utfall' }],
    kostnader: [{ rad: 'Kostnader', slag: 'Kostnad', kolumn: 'Utfall' }],
    intakter: [{ rad: 'Intäkter', slag: 'Intäkt', kolumn: 'Utfall' }],
    netto: [{ rad: 'Nettoförändring', slag: 'Summa', kolumn: 'Angiven avvikelse' }],
  },
  summaradByRad: {},
};

export const personalkostnaderMall: Omradesmall = {
  form: 'omrade',
  slag: 'personalkostnader',
  kolumnList: [
    { roll: 'fg', keyList: ['utfall{-1}', 'bokslut{-1}', 'personalkostnader{-1}'] },
    { roll: 'utfall', keyList: ['utfall{0}', 'bokslut{0}', 'personalkostnader{0}'] },
    { roll: 'forandring', keyList: ['förändring*', 'diff*', 'skillnad*'], isOptional: true },
  ],
  isMatch: (kring) => isReport(kring) && /personal(?!oms)/i.test(`${kring.titel} ${kring.rubrikcell}`),
  enhet: null,
  malByRoll: {
    fg: [{ rad: 'Personalkostnader', slag: 'Kostnad', kolumn: 'Föregående utfall' }],
    utfall: [{ rad: 'Personalkostnader', slag: 'Kostnad', kolumn: 'Utfall' }],
    forandring: [{ rad: 'Personalkostnader', slag: 'Kostnad', kolumn: 'Angiven avvikelse' }],
  },
  summaradByRad: {},
};

const INVESTMENT = /invest/i;

export const investeringarMall: Bladmall = {
  form: 'blad',
  slag: 'investeringar',
  kolumnList: [
    { ...BUDGET },
    { ...BOKSLUT, isOptional: true },
    { ...AVVIKELSE, isOptional: true },
    {
      roll: 'motprognos',
      keyList: ['avvikelsemotprognost2', 'avvikelsemotprognos', 'avvikelseprognost2'],
      isOptional: true,
    },
    { roll: 't1', keyList: ['prognost1'], isOptional: true },
    { roll: 't2', keyList: ['prognost2'], isOptional: true },
  ],
  isMatch: (kring) =>
    kring.typ !== 'VP' &&
    !hasPosts(kring.etikettList) &&
    INVESTMENT.test(`${kring.titel} ${kring.rubrikcell} ${kring.etikettList.join(' ')}`),
  enhet: null,
  table: 'Investeringar',
  namnHeader: 'Investering',
  headerByRoll: {
    budget: 'Budget',
    bokslut: 'Utfall',
    avvikelse: 'Angiven avvikelse',
    motprognos: 'Angiven avvikelse mot prognos',
    t1: 'Prognos T1',
    t2: 'Prognos T2',
  },
  gruppHeader: 'Grupp',
};

export const resultatenheterMall: Bladmall = {
  form: 'blad',
  slag: 'resultatenheter',
  kolumnList: [
    { roll: 'budget', keyList: ['bruttobudget*', 'budget*'] },
    { roll: 'fran', keyList: ['överföringfrån{-1}*', 'från{-1}*', 'överföringfrånföregåendeår*'] },
    {
      roll: 'resultat',
      keyList: ['resultat{0}*', 'resultat', 'åretsresultat*', 'resultatöverskott', 'prognos*resultat*'],
    },
    {
      roll: 'till',
      keyList: ['överföringtill{1}*', 'till{1}*', 'överföringtillnästaår*', 'prognos*överföringtill{1}*'],
    },
  ],
  isMatch: isReport,
  enhet: 'tkr',
  table: 'Resultatenheter',
  namnHeader: 'Namn',
  headerByRoll: {
    budget: 'Bruttobudget',
    fran: 'Från föregående år',
    resultat: 'Resultat',
    till: 'Till nästa år',
  },
  gruppHeader: null,
};
