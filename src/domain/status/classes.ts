import type { Indikatorstatus } from '../model';
import { isComparableEnhet } from './enhet';
import { judge } from './judge';
import { isGiven, type Underlag, type Utslag } from './underlag';
import { forFaKolumnList } from './sma-grupper';

type ClassRule = (underlag: Underlag) => Utslag | null;

const NO_PARAMS = Object.freeze({});

/** VP states targets only: no status at all (domain 4.1). */
const ejAktuellVp: ClassRule = ({ typ }) =>
  typ === 'VP' ? { status: 'ejAktuell', code: 'ejAktuellVp', params: NO_PARAMS, kolumnList: [] } : null;

const ejAktuellArsvis: ClassRule = ({ typ, indikator }) =>
  (typ === 'T1' || typ === 'T2') && indikator.periodicitet === 'ar'
    ? { status: 'ejAktuell', code: 'ejAktuellArsvis', params: NO_PARAMS, kolumnList: ['periodicitet'] }
    : null;

/** Too few respondents for the total to be shown (domain 4.10). */
const forFaSvarande: ClassRule = ({ indikator, regelverk }) => {
  const kolumnList = forFaKolumnList(indikator, regelverk.minstaAntalSvarande);
  if (kolumnList.length === 0) return null;
  const params = { minst: regelverk.minstaAntalSvarande };
  return { status: 'ingetResultat', code: 'ingetResultat.forFa', params, kolumnList };
};

const ingetResultat: ClassRule = ({ indikator, varde }) =>
  isGiven(varde)
    ? null
    : {
        status: 'ingetResultat',
        code: `ingetResultat.${indikator.skalTillSaknatUtfall ?? 'utanSkal'}`,
        params: NO_PARAMS,
        kolumnList: indikator.skalTillSaknatUtfall ? ['utfall', 'skalTillSaknatUtfall'] : ['utfall'],
      };

const malSaknas: ClassRule = ({ indikator: { arsmal } }) => {
  if (isGiven(arsmal)) return null;
  const isEmpty = arsmal.slag === 'tom';
  return {
    status: 'malSaknas',
    code: isEmpty ? 'malSaknas.tomt' : 'malSaknas.ejSatt',
    params: isEmpty ? NO_PARAMS : { arsmal: arsmal.raw },
    kolumnList: ['arsmal'],
  };
};

/** A sum so far says nothing about the whole year without a prognosis (domain 4.1). */
const prognosSaknas: ClassRule = ({ kalla, typ, indikator }) =>
  typ !== 'VB' && kalla !== 'prognos' && indikator.berakning === 'summa'
    ? {
        status: 'prognosSaknas',
        code: 'prognosSaknas',
        params: NO_PARAMS,
        kolumnList: ['prognosHelar', 'berakning'],
      }
    : null;

/** A sum that lacks a tertial is no result of the year. */
const summaOfullstandig: ClassRule = ({ saknadeDelar }) =>
  saknadeDelar.length === 0
    ? null
    : {
        status: 'ejBedombar',
        code: 'ejBedombar.summa',
        params: { kolumnList: saknadeDelar },
        kolumnList: ['utfallT1', 'utfallT2', 'utfall', 'berakning'],
      };

const utfallOlasbart: ClassRule = ({ varde, judgedKolumnList }) =>
  varde.slag === 'olasbar'
    ? {
        status: 'ejBedombar',
        code: 'ejBedombar.utfall',
        params: { varde: varde.raw },
        kolumnList: judgedKolumnList,
      }
    : null;

const malOlasbart: ClassRule = ({ indikator: { arsmal } }) =>
  arsmal.slag === 'olasbar'
    ? {
        status: 'ejBedombar',
        code: 'ejBedombar.arsmal',
        params: { arsmal: arsmal.raw },
        kolumnList: ['arsmal'],
      }
    : null;

const riktningOkand: ClassRule = ({ riktning, indikator: { arsmal } }) =>
  riktning === null
    ? {
        status: 'ejBedombar',
        code: 'ejBedombar.riktning',
        params: { arsmal: arsmal.raw },
        kolumnList: ['riktning', 'arsmal'],
      }
    : null;

const enhetOlika: ClassRule = ({ varde, judgedKolumnList, indikator: { arsmal } }) =>
  isComparableEnhet(varde.enhet, arsmal.enhet)
    ? null
    : {
        status: 'ejBedombar',
        code: 'ejBedombar.enhet',
        params: { varde: varde.raw, arsmal: arsmal.raw },
        kolumnList: [...judgedKolumnList, 'arsmal'],
      };

/** Codes of the classes without colour, for documentation. */
export type Statusklasskod =
  | 'ejAktuellVp'
  | 'ejAktuellArsvis'
  | 'forFaSvarande'
  | 'ingetResultat'
  | 'malSaknas'
  | 'prognosSaknas'
  | 'summaOfullstandig'
  | 'utfallOlasbart'
  | 'malOlasbart'
  | 'riktningOkand'
  | 'enhetOlika';

/** One class without colour: when it fits, and where the rule comes from. */
export interface Statusklass {
  readonly kod: Statusklasskod;
  readonly status: Indikatorstatus;
  /** Swedish, for controllers. */
  readonly kalla: string;
  readonly rule: ClassRule;
}

const ORDNING = 'Klasserna prövas i fast ordning, så att en saknad uppgift aldrig blir gul eller röd.';

/** The classes without colour in their order (domain 4.4); what passes all of them is judged. */
export const STATUSKLASS_LIST: readonly Statusklass[] = [
  {
    kod: 'ejAktuellVp',
    status: 'ejAktuell',
    kalla: 'En verksamhetsplan anger årsmål men inga utfall.',
    rule: ejAktuellVp,
  },
  {
    kod: 'ejAktuellArsvis',
    status: 'ejAktuell',
    kalla: 'Periodiciteten År: indikatorn mäts vid årets slut.',
    rule: ejAktuellArsvis,
  },
  {
    kod: 'forFaSvarande',
    status: 'ingetResultat',
    kalla: 'Små grupper redovisas inte (Minsta antal svarande i bladet Regler).',
    rule: forFaSvarande,
  },
  { kod: 'ingetResultat', status: 'ingetResultat', kalla: ORDNING, rule: ingetResultat },
  {
    kod: 'malSaknas',
    status: 'malSaknas',
    kalla: 'Utfallet bedöms mot det egna årsmålet, aldrig mot KF:s.',
    rule: malSaknas,
  },
  {
    kod: 'prognosSaknas',
    status: 'prognosSaknas',
    kalla: 'En summa hittills säger inget om helåret.',
    rule: prognosSaknas,
  },
  {
    kod: 'summaOfullstandig',
    status: 'ejBedombar',
    kalla: 'En summa som saknar en tertial är ingen summa för året.',
    rule: summaOfullstandig,
  },
  {
    kod: 'utfallOlasbart',
    status: 'ejBedombar',
    kalla: 'Det som inte går att läsa gissas aldrig.',
    rule: utfallOlasbart,
  },
  {
    kod: 'malOlasbart',
    status: 'ejBedombar',
    kalla: 'Det som inte går att läsa gissas aldrig.',
    rule: malOlasbart,
  },
  {
    kod: 'riktningOkand',
    status: 'ejBedombar',
    kalla: 'Kolumn och årsmål får inte säga emot varandra.',
    rule: riktningOkand,
  },
  {
    kod: 'enhetOlika',
    status: 'ejBedombar',
    kalla: 'Tal räknas aldrig om mellan enheter i tysthet.',
    rule: enhetOlika,
  },
];

/** The class of an indicator: the first that fits, else the judgement (domain 4.2–4.4). */
export function classify(underlag: Underlag): Utslag {
  for (const { rule } of STATUSKLASS_LIST) {
    const utslag = rule(underlag);
    if (utslag) return utslag;
  }
  return judge(underlag);
}
