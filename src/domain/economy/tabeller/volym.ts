import type { Varde } from '../../../core';
import type { EkonomiRubrik, Sammanfattning, Volym } from '../../model';
import type { Ekonomibok } from '../bok';
import { kombination, TOMT_BLAD, type Skisscell } from '../motor/skiss';
import { posttabell, type Postkolumn, type Postskiss } from '../posttabell';
import { labelKey } from '../posts';
import { isSumLabel } from '../radnycklar';
import { postsOf } from './sheet-posts';

type Vardefalt = {
  [Key in keyof Volym]: Volym[Key] extends Varde ? Key : never;
}[keyof Volym];

const MANAD_LIST: readonly Vardefalt[] = [
  'jan',
  'feb',
  'mar',
  'apr',
  'maj',
  'jun',
  'jul',
  'aug',
  'sep',
  'okt',
  'nov',
  'dec',
];

const kolumn = (
  key: string,
  falt: Vardefalt,
  rubrik: EkonomiRubrik,
  ar: number | null = null,
): Postkolumn => ({
  key,
  falt,
  rubrik,
  ar,
  jamforelse: null,
});

/** Volumes deviate the other way round: bokslut − budget (domain 2, 6). */
const AVVIKELSE: Postkolumn = {
  ...kolumn('Avvikelse', 'angivenAvvikelse', 'avvikelse'),
  jamforelse: { jamford: 'Utfall', mot: 'Budget' },
  cell: (ref) => kombination([ref('Utfall')], [ref('Budget')]),
};

const PLAIN_LIST: readonly Postkolumn[] = [
  kolumn('Budget', 'budget', 'budget'),
  kolumn('Utfall', 'utfall', 'bokslutKort'),
  AVVIKELSE,
  kolumn('Föregående avvikelse', 'foregaendeAvvikelse', 'avvikelseForegaende'),
  kolumn('T1', 't1', 't1'),
  kolumn('T2', 't2', 't2'),
  kolumn('VB', 'vb', 'vb'),
  ...MANAD_LIST.map((falt, index) => kolumn(monthKey(index), falt, 'manad', index + 1)),
];

function monthKey(index: number): string {
  const falt = MANAD_LIST[index]!;
  return `${falt[0]!.toUpperCase()}${falt.slice(1)}`;
}

const SAMMANFATTNING_RUBRIK: Readonly<Record<Sammanfattning, EkonomiRubrik>> = {
  medel: 'medel',
  summa: 'summa',
  sista: 'sista',
  ingen: 'medel',
};

type RefMaker = Parameters<NonNullable<Postkolumn['cell']>>[0];

function isFilled({ slag, varde }: Varde): boolean {
  return slag === 'varde' && varde !== null;
}

/** The months of a row in one figure: their mean, their sum, or the last that has been reported. */
function summary(row: Volym | undefined, skala: number, ref: RefMaker): Skisscell {
  const keyList = MANAD_LIST.map((_, index) => monthKey(index));
  switch (row?.sammanfattning) {
    case 'medel':
      return { kind: 'medel', refList: keyList.map(ref), skala };
    case 'summa':
      return kombination(keyList.map(ref));
    case 'sista': {
      const last = keyList.filter((_, index) => isFilled(row[MANAD_LIST[index]!])).at(-1);
      return last === undefined ? TOMT_BLAD : kombination([ref(last)]);
    }
    default:
      return TOMT_BLAD;
  }
}

function volymtabell(namn: string, rowList: readonly Volym[]): Postskiss {
  const isPercent = rowList.some(({ mattenhet }) => /%|procent/i.test(mattenhet));
  const faltList = PLAIN_LIST.map(({ falt }) => falt as Vardefalt);
  const filled = new Set(faltList.filter((falt) => rowList.some((row) => isFilled(row[falt]))));
  const decimaler = Math.max(0, ...rowList.flatMap((row) => [...filled].map((falt) => row[falt].decimaler)));
  const isSum = ({ rad }: Pick<Volym, 'rad'>): boolean => !isPercent && isSumLabel(rad);
  const yearSet = new Set(rowList.map(({ ar }) => ar));
  const allList = postsOf(rowList, ({ rad, ar }) => ({
    rad: yearSet.size > 1 && ar !== null ? `${rad} ${ar}` : rad,
    grupp: yearSet.size > 1 && ar !== null ? String(ar) : '',
  }));
  const rowByKey = new Map(allList.map(({ key, record }) => [key, record as Volym]));
  const hasBoth = filled.has('budget') && filled.has('utfall');
  const hasMonths = MANAD_LIST.some((falt) => filled.has(falt));
  const sammanfattning = rowList.find(
    ({ sammanfattning: each }) => each !== null && each !== 'ingen',
  )?.sammanfattning;
  return posttabell({
    id: `volym:${labelKey(namn)}`,
    slag: 'volym',
    namn,
    enhet: isPercent ? 'procent' : 'antal',
    decimaler,
    kolumnList: [
      ...PLAIN_LIST.filter((each) => (each === AVVIKELSE ? hasBoth : filled.has(each.falt as Vardefalt))),
      ...(hasMonths && sammanfattning
        ? [
            {
              ...kolumn('Sammanfattning', 'angivenSammanfattning', SAMMANFATTNING_RUBRIK[sammanfattning]),
              cell: (ref: RefMaker) => summary(rowByKey.get(ref('').radKey), Math.max(1, decimaler), ref),
              isSummed: false,
            },
          ]
        : []),
    ],
    postList: allList.filter(({ record }) => !isSum(record as Volym)),
    summaList: allList.filter(({ record }) => isSum(record as Volym)),
    total: yearSet.size === 1 && rowList.some(isSum) ? 'Totalt' : null,
  });
}

/** Volumes beside the money: antal barn, placements by month with their mean, personalomsättning (domain 2). */
export function volym(bok: Ekonomibok): readonly Postskiss[] {
  const byTitle = new Map<string, Volym[]>();
  for (const row of bok.modell.volymList) {
    const list = byTitle.get(row.tabell);
    if (list) list.push(row);
    else byTitle.set(row.tabell, [row]);
  }
  return [...byTitle].map(([namn, rowList]) => volymtabell(namn, rowList));
}
