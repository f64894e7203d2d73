import type { Kolumnmall } from './captions';
import {
  BOKSLUT,
  BUDGET,
  efter,
  investeringarMall,
  isReport,
  netto,
  perVerksamhetMall,
  resultatrakningMall,
  verksamhetMall,
} from './kinds-vb';
import type { Bladmall, Omradesmall, Postmall } from './mall';

type Tertial = 'T1' | 'T2';

/** Columns of a tertial report's tables (domain 2): the outcome so far is not always printed. */
function tertialKolumnList(typ: Tertial): readonly Kolumnmall[] {
  return [
    BUDGET,
    { ...BOKSLUT, isOptional: true },
    {
      roll: 'prognos',
      keyList: ['prognoshelår{0?}', 'prognos{0?}', `prognos${typ.toLowerCase()}`, 'helårsprognos{0?}'],
    },
    {
      roll: 'avvikelse',
      keyList: ['avvikelse', 'avvikelse{0}', 'prognosavvikelse', 'avvikelseprognos', 'avvikelsebudget*'],
      isOptional: true,
    },
    {
      roll: 'fgprognos',
      keyList: ['prognosavvikelseföregåendetertial', 'prognosavvikelset1', 'avvikelset1'],
      isOptional: true,
    },
  ];
}

function tertialKolumner(typ: Tertial): Readonly<Record<string, string>> {
  return {
    budget: 'Budget',
    bokslut: 'Utfall',
    prognos: `Prognos ${typ}`,
    avvikelse: 'Angiven avvikelse',
    fgprognos: 'Prognosavvikelse T1',
  };
}

/** The board's own table of a tertial report. */
function tertialResultatMall(typ: Tertial): Postmall {
  return {
    ...resultatrakningMall,
    kolumnList: tertialKolumnList(typ),
    isMatch: (kring) => kring.typ === typ && resultatrakningMall.isMatch(kring),
    kolumnByRoll: tertialKolumner(typ),
  };
}

/** The small table of one area in a tertial report. */
function tertialVerksamhetMall(typ: Tertial): Postmall {
  return {
    ...verksamhetMall,
    kolumnList: tertialKolumnList(typ),
    isMatch: (kring) => kring.typ === typ && verksamhetMall.isMatch(kring),
    kolumnByRoll: tertialKolumner(typ),
  };
}

/** Areas with their budget split, and the forecast before and after transfers. */
function tertialOmradeMall(typ: Tertial): Omradesmall {
  const prognos = `Prognos ${typ}`;
  return {
    ...perVerksamhetMall,
    kolumnList: [
      ...perVerksamhetMall.kolumnList.slice(0, 3),
      { roll: 'fore', keyList: ['prognosföre*', 'prognos{0}före*', 'prognoshelår{0?}före*'] },
      { roll: 'efter', keyList: ['prognosefter*', 'prognos{0}efter*', 'prognoshelår{0?}efter*'] },
      {
        roll: 'avvikelse',
        keyList: ['avvikelse{0}efter*', 'avvikelse{0?}', 'avvikelseefter*', 'prognosavvikelse'],
        isOptional: true,
      },
    ],
    isMatch: (kring) => isReport(kring) && kring.typ === typ,
    malByRoll: { ...perVerksamhetMall.malByRoll, fore: [netto(prognos)], efter: [efter(prognos)] },
  };
}

/** The forecast table of a tertial report; its columns follow the report (T1 or T2). */
function tertialMall(typ: Tertial): Omradesmall {
  return {
    form: 'omrade',
    slag: 'prognosjamforelse',
    kolumnList: tertialKolumnList(typ),
    isMatch: (kring) => isReport(kring) && kring.typ === typ,
    enhet: null,
    malByRoll: {
      budget: [netto('Budget')],
      bokslut: [netto('Utfall')],
      prognos: [netto(`Prognos ${typ}`)],
      avvikelse: [{ rad: 'Netto', slag: 'Summa', kolumn: 'Angiven avvikelse' }],
      fgprognos: [netto('Prognosavvikelse T1')],
    },
    summaradByRad: { Netto: 'Summa' },
  };
}

/** Investments of a tertial report. */
function tertialInvesteringarMall(typ: Tertial): Bladmall {
  return {
    ...investeringarMall,
    kolumnList: [...tertialKolumnList(typ), { roll: 't1', keyList: ['prognost1'], isOptional: true }],
    isMatch: (kring) => kring.typ === typ && investeringarMall.isMatch(kring),
    headerByRoll: {
      budget: 'Budget',
      bokslut: 'Utfall',
      prognos: `Prognos ${typ}`,
      t1: 'Prognos T1',
      avvikelse: 'Angiven avvikelse',
      fgprognos: 'Angiven avvikelse mot prognos',
    },
  };
}

/** The tables of tertial reports, the more certain first. */
export const tertialMallList: readonly (Omradesmall | Postmall | Bladmall)[] = (
  ['T1', 'T2'] as const
).flatMap((typ) => [
  tertialInvesteringarMall(typ),
  tertialResultatMall(typ),
  tertialVerksamhetMall(typ),
  tertialOmradeMall(typ),
  tertialMall(typ),
]);
