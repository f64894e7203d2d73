import type { EkonomiCellRef, EkonomiFalt, EkonomiRadslag, EkonomiRubrik } from '../../model';
import { PRINTED_DECIMALS } from '../amounts';
import { bladOf, type Bokpost, type Ekonomibok, type Omrade } from '../bok';
import { hasSplit, kolumnerOf, type Kolumnmall } from '../mall';
import { mattKey, type Matt } from '../matt';
import { kombination, type Radskiss, type Skisscell, type Tabellskiss } from '../motor/skiss';
import { commentOf } from '../omradestabell';
import { omradeKey } from '../radnycklar';

/** The columns of a plan's budget table, in printed order: key, data column, caption, years from the plan's. */
const BELOPP_LIST: readonly (readonly [string, EkonomiFalt, EkonomiRubrik, number])[] = [
  ['Föregående budget VP', 'foregaendeBudgetVp', 'budgetVpAr', -1],
  ['Föregående budget', 'foregaendeBudget', 'justeradBudgetAr', -1],
  ['Utfall år−2', 'utfallAr2', 'bokslutAr', -2],
  ['Föregående prognos T2', 'foregaendePrognosT2', 'prognosT2Ar', -1],
  ['Budget VP', 'budgetVp', 'budgetAr', 0],
];

/** Jmf compares with the plan's budget, never with the adjusted one (domain 6). */
const JMF = { key: 'Jmf', jamford: 'Budget VP', mot: 'Föregående budget VP' } as const;

/** The data columns of a plan. */
const VP_FALT_LIST: readonly EkonomiFalt[] = BELOPP_LIST.map(([, falt]) => falt);

const KOLUMN_LIST: readonly Omit<Kolumnmall, 'cell'>[] = [
  ...BELOPP_LIST.map(([key, falt, rubrik, arSteg]) => ({
    key,
    rubrik,
    arSteg,
    matt: ['netto', falt] as const,
  })),
  {
    key: JMF.key,
    rubrik: 'jmfBudget',
    arSteg: null,
    matt: ['netto', 'angivenAvvikelse'],
    jamforelse: { jamford: JMF.jamford, mot: JMF.mot },
  },
];

export function vpTabellId({ id }: Pick<Omrade, 'id'>): string {
  return `vpVerksamhet:${omradeKey({ id })}`;
}

/** An area has a budget table of its own when its figures are split, or when it asks for one. */
export function hasVpTabell(omrade: Omrade, bok: Ekonomibok): boolean {
  const isSplit = VP_FALT_LIST.some((falt) => hasSplit(omrade, falt, bok));
  const hasNetto = VP_FALT_LIST.some((falt) => bladOf(omrade.radListByPost.netto, falt, bok.enhet).antal > 0);
  return isSplit || (omrade.verksamhet?.egenTabell === true && hasNetto);
}

interface Radmall {
  readonly key: string;
  readonly rad: string;
  readonly slag: EkonomiRadslag;
  /** Null for a row that nothing states. */
  readonly matt: Matt | null;
  readonly cell: (falt: EkonomiFalt, kolumn: string) => Skisscell;
}

function radmallar(omrade: Omrade, bok: Ekonomibok, tabellId: string): readonly Radmall[] {
  const hasCapital = omrade.radListByPost.kapital.length > 0;
  const blad = (key: string, rad: string, slag: EkonomiRadslag, post: Bokpost): Radmall => ({
    key,
    rad,
    slag,
    matt: key as Matt,
    cell: (falt) =>
      bladOf(omrade.radListByPost[post], falt, bok.enhet, post === 'intakter' ? bok.intaktstecken : 1),
  });
  const summa = (key: string, rad: string, slag: EkonomiRadslag, delList: readonly string[]): Radmall => ({
    key,
    rad,
    slag,
    matt: key as Matt,
    cell: (_, kolumn) => kombination(delList.map((radKey): EkonomiCellRef => ({ tabellId, radKey, kolumn }))),
  });
  const onlyNetto = omrade.radListByPost.netto.length > 0;
  const isSplit = VP_FALT_LIST.some((falt) => hasSplit(omrade, falt, bok));
  return [
    ...(isSplit
      ? [
          blad('intakter', 'Intäkter', 'intakt', 'intakter'),
          blad('kostnader', 'Kostnader', 'kostnad', 'kostnader'),
        ]
      : []),
    ...(onlyNetto ? [{ ...blad('ofordelat', 'Ofördelat netto', 'post', 'netto'), matt: null }] : []),
    summa('netto', hasCapital ? 'Netto exkl. kap.kostn' : 'Netto', 'netto', [
      'kostnader',
      'intakter',
      'ofordelat',
    ]),
    ...(hasCapital
      ? [
          blad('kapital', 'Avskrivningar och kapitalkostnader', 'kapitalkostnad', 'kapital'),
          summa('nettoInkl', 'Netto inkl. kap.kostn', 'summa', ['netto', 'kapital']),
        ]
      : []),
  ];
}

function tableRow(tabellId: string, omrade: Omrade, { key, rad, slag, matt, cell }: Radmall): Radskiss {
  const amountList = BELOPP_LIST.map(([kolumn, falt]): [string, Skisscell] => [kolumn, cell(falt, kolumn)]);
  const ref = (kolumn: string): EkonomiCellRef => ({ tabellId, radKey: key, kolumn });
  const post = key as Bokpost;
  return {
    key,
    rad,
    slag,
    origin: omrade.radListByPost[post]?.[0]?.origin ?? null,
    kommentar: key === 'netto' ? commentOf(omrade) : '',
    cellByKolumn: {
      ...Object.fromEntries(amountList),
      [JMF.key]: kombination([ref(JMF.jamford)], [ref(JMF.mot)]),
    },
    mattByKolumn:
      matt === null
        ? {}
        : Object.fromEntries(
            KOLUMN_LIST.map(({ key: kolumn, matt: of }) => [kolumn, mattKey(omrade.id, matt, of![1])]),
          ),
  };
}

/** The plan's budget of one area, with capital costs below where it has any (domain 2). */
export function vpVerksamhet(bok: Ekonomibok): readonly Tabellskiss[] {
  const { typ, ar } = bok.modell.uppgifter;
  if (typ !== 'VP') return [];
  return bok.omradeList
    .filter((omrade) => hasVpTabell(omrade, bok))
    .map((omrade) => {
      const id = vpTabellId(omrade);
      return {
        id,
        slag: 'vpVerksamhet',
        namn: omrade.namn,
        enhet: bok.enhet,
        decimaler: PRINTED_DECIMALS[bok.enhet],
        kolumnList: kolumnerOf(KOLUMN_LIST, ar),
        radList: radmallar(omrade, bok, id).map((mall) => tableRow(id, omrade, mall)),
      };
    });
}
