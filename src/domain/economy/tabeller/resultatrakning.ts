import type { EkonomiCellRef, EkonomiRadslag } from '../../model';
import { PRINTED_DECIMALS } from '../amounts';
import type { Ekonomibok } from '../bok';
import { kolumnerOf, type Kolumnmall } from '../mall';
import { mattKey, type Matt } from '../matt';
import { kombination, TOMT_BLAD, type Radskiss, type Skisscell, type Tabellskiss } from '../motor/skiss';
import { isSplitComplete, SUMMA_KEY } from '../omradestabell';
import { efterCell, fondcell } from '../overforing';

const ID = 'resultatrakning';

const KOLUMN_LIST: readonly Omit<Kolumnmall, 'cell'>[] = [
  { key: 'Budget', rubrik: 'budget', arSteg: null, matt: ['netto', 'budget'] },
  { key: 'Utfall', rubrik: 'bokslutKort', arSteg: null, matt: ['netto', 'utfall'] },
  {
    key: 'Avvikelse',
    rubrik: 'avvikelse',
    arSteg: null,
    matt: ['netto', 'angivenAvvikelse'],
    jamforelse: { jamford: 'Utfall', mot: 'Budget' },
  },
  {
    key: 'Föregående utfall',
    rubrik: 'bokslutForegaende',
    arSteg: null,
    matt: ['netto', 'foregaendeUtfall'],
  },
  {
    key: 'Föregående avvikelse',
    rubrik: 'avvikelseForegaende',
    arSteg: null,
    matt: ['netto', 'foregaendeAvvikelseFore'],
    jamforelse: { jamford: 'Utfall', mot: 'Budget' },
  },
];

/** Where the sums over the areas stand: table and columns of costs, incomes and netto, by our column. */
const KALLA_LIST = [
  {
    kolumn: 'Budget',
    falt: 'budget',
    split: 'perVerksamhet',
    kostnader: 'Budget kostnader',
    intakter: 'Budget intäkter',
    netto: 'Budget',
  },
  {
    kolumn: 'Utfall',
    falt: 'utfall',
    split: 'kostnadsutveckling',
    kostnader: 'Kostnader',
    intakter: 'Intäkter',
    netto: 'Utfall',
  },
  {
    kolumn: 'Föregående utfall',
    falt: 'foregaendeUtfall',
    split: 'kostnadsutveckling',
    kostnader: 'Föregående kostnader',
    intakter: 'Föregående intäkter',
    netto: null,
  },
] as const;

const own = (radKey: string, kolumn: string): EkonomiCellRef => ({ tabellId: ID, radKey, kolumn });
const summaOf = (tabellId: string, kolumn: string): EkonomiCellRef => ({
  tabellId,
  radKey: SUMMA_KEY,
  kolumn,
});

type Celler = Readonly<Record<string, Skisscell>>;

function beloppsceller(bok: Ekonomibok, post: 'anslag' | 'kostnader' | 'intakter'): Celler {
  const entryList = KALLA_LIST.map((kalla): [string, Skisscell] => {
    const { kolumn, split, falt, netto } = kalla;
    if (post !== 'anslag') return [kolumn, kombination([summaOf(split, kalla[post])])];
    if (isSplitComplete(bok, falt) || netto === null) {
      return [kolumn, kombination([own('kostnader', kolumn), own('intakter', kolumn)])];
    }
    return [kolumn, kombination([summaOf('perVerksamhet', netto)])];
  });
  return {
    ...Object.fromEntries(entryList),
    Avvikelse: kombination([own(post, 'Budget')], [own(post, 'Utfall')]),
    'Föregående avvikelse': TOMT_BLAD,
  };
}

function avvikelseceller(avvikelse: Skisscell, foregaende: Skisscell): Celler {
  return { Avvikelse: avvikelse, 'Föregående avvikelse': foregaende };
}

function efter(bok: Ekonomibok, kolumn: string, falt: string, hasFunds: boolean): Skisscell {
  const refs = { fore: own('fore', kolumn), fran: own('fran', kolumn), till: own('till', kolumn) };
  return efterCell(bok, '', falt, refs, hasFunds);
}

/** Rows in printed order: key, label, kind, what it measures, cells. */
function radmallar(bok: Ekonomibok): readonly (readonly [string, string, EkonomiRadslag, Matt, Celler])[] {
  const hasFunds = bok.resultatenhetsradList.length > 0;
  const [fran, till] = (['Från', 'Till'] as const).map((kolumn) => fondcell(bok, null, kolumn, -1));
  return [
    ['anslag', 'Anslag för nämndens verksamhet (netto)', 'netto', 'netto', beloppsceller(bok, 'anslag')],
    ['kostnader', 'Kostnader (+)', 'kostnad', 'kostnader', beloppsceller(bok, 'kostnader')],
    ['intakter', 'Intäkter (-)', 'intakt', 'intakter', beloppsceller(bok, 'intakter')],
    [
      'fore',
      'Avvikelse före resultatdispositioner',
      'delsumma',
      'netto',
      avvikelseceller(
        kombination([own('anslag', 'Avvikelse')]),
        kombination([own('anslag', 'Föregående avvikelse')]),
      ),
    ],
    [
      'fran',
      'Resultatenheternas överskott från föregående år (+)',
      'overforing',
      'fran',
      avvikelseceller(fran!, TOMT_BLAD),
    ],
    [
      'till',
      'Resultatenheternas överskott till nästa år (-)',
      'overforing',
      'till',
      avvikelseceller(till!, TOMT_BLAD),
    ],
    [
      'efter',
      'Avvikelse efter resultatdispositioner',
      'summa',
      'nettoEfter',
      avvikelseceller(
        efter(bok, 'Avvikelse', 'angivenAvvikelse', hasFunds),
        efter(bok, 'Föregående avvikelse', 'foregaendeAvvikelseEfter', false),
      ),
    ],
  ];
}

function mattByKolumn(matt: Matt, celler: Celler): Readonly<Record<string, string>> {
  const isAfter = matt === 'nettoEfter' || matt === 'fran' || matt === 'till';
  return Object.fromEntries(
    KOLUMN_LIST.filter(({ key }) => key in celler).map(({ key, matt: [, falt] = ['netto', ''] }) => [
      key,
      mattKey('', matt, isAfter && falt === 'foregaendeAvvikelseFore' ? 'foregaendeAvvikelseEfter' : falt),
    ]),
  );
}

/** The board's resultaträkning before and after resultatdispositioner (domain 2, 6); null without figures. */
export function resultatrakning(bok: Ekonomibok): Tabellskiss | null {
  const { typ, ar } = bok.modell.uppgifter;
  if (typ !== 'VB' || (bok.omradeList.length === 0 && bok.angivenSet.size === 0)) return null;
  return {
    id: ID,
    slag: 'resultatrakning',
    namn: '',
    enhet: bok.enhet,
    decimaler: PRINTED_DECIMALS[bok.enhet],
    kolumnList: kolumnerOf(KOLUMN_LIST, ar),
    radList: radmallar(bok).map(([key, rad, slag, matt, cellByKolumn]): Radskiss => ({
      key,
      rad,
      slag,
      origin: null,
      kommentar: '',
      cellByKolumn,
      mattByKolumn: mattByKolumn(matt, cellByKolumn),
    })),
  };
}
