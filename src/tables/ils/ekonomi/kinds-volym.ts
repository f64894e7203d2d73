import type { Kolumnmall } from './captions';
import type { Sammanhang, Volymmall } from './mall';

const VOLUME =
  /antal|volym|placering|omsättning|sjukfrånvaro|årsarbetar|platser|dygn|timmar|hushåll|inskrivna|barn(?!,| och)/i;

const isVolume = ({ titel, rubrikcell, etikettList }: Sammanhang): boolean =>
  VOLUME.test(`${titel} ${rubrikcell} ${etikettList[0] ?? ''}`) &&
  !/mnkr|tkr|kostnad/i.test(`${titel} ${rubrikcell}`);

const MONTH_LIST = [
  ['Jan', 'januari'],
  ['Feb', 'februari'],
  ['Mar', 'mars'],
  ['Apr', 'april'],
  ['Maj', 'maj'],
  ['Jun', 'juni'],
  ['Jul', 'juli'],
  ['Aug', 'augusti'],
  ['Sep', 'sept', 'september'],
  ['Okt', 'oktober'],
  ['Nov', 'november'],
  ['Dec', 'december'],
] as const;

const MONTH_KOLUMN_LIST = MONTH_LIST.map((nameList, at): Kolumnmall => {
  const keyList = nameList.map((name) => `${name.toLowerCase()}{0?}`);
  return at === 0 ? { roll: nameList[0], keyList } : { roll: nameList[0], keyList, isOptional: true };
});

const HEADER_BY_MONTH = Object.fromEntries(MONTH_LIST.map(([name]) => [name, name]));

/** Placements and the like by month, with their mean. */
export const manadMall: Volymmall = {
  form: 'volym',
  slag: 'volym',
  kolumnList: [
    ...MONTH_KOLUMN_LIST,
    { roll: 'medel', keyList: ['medel*', 'snitt*', 'genomsnitt*'], isOptional: true },
    { roll: 'summa', keyList: ['summa', 'totalt', 'total'], isOptional: true },
  ],
  isMatch: () => true,
  enhet: null,
  headerByRoll: { ...HEADER_BY_MONTH, medel: 'Angiven sammanfattning', summa: 'Angiven sammanfattning' },
  sammanfattning: null,
};

/** Number of children and the like: outcome against budget, the opposite sign of money (domain 2). */
export const arsvolymMall: Volymmall = {
  form: 'volym',
  slag: 'volym',
  kolumnList: [
    { roll: 'budget', keyList: ['budget{0?}', 'budgeteratantal*'] },
    { roll: 'bokslut', keyList: ['bokslut{0?}', 'utfall{0?}'] },
    { roll: 'avvikelse', keyList: ['avvikelse', 'avvikelse{0}', 'avvikelsebokslut{0?}'], isOptional: true },
    {
      roll: 'fgavvikelse',
      keyList: ['avvikelseföregåendeår', 'avvikelse{-1}', 'avvikelsebokslut{-1}'],
      isOptional: true,
    },
  ],
  isMatch: isVolume,
  enhet: null,
  headerByRoll: {
    budget: 'Budget',
    bokslut: 'Utfall',
    avvikelse: 'Angiven avvikelse',
    fgavvikelse: 'Föregående avvikelse',
  },
  sammanfattning: null,
};

/** Staff turnover and the like by tertial. */
export const tertialvolymMall: Volymmall = {
  form: 'volym',
  slag: 'volym',
  kolumnList: [
    { roll: 't1', keyList: ['t1{0?}', 'utfallt1{0?}', 'tertial1', 'tertialrapport1'] },
    { roll: 't2', keyList: ['t2{0?}', 'utfallt2{0?}', 'tertial2', 'tertialrapport2'] },
    {
      roll: 'vb',
      keyList: ['vb{0?}', 'utfallvb{0?}', 'tertial3', 'verksamhetsberättelse'],
      isOptional: true,
    },
  ],
  isMatch: isVolume,
  enhet: null,
  headerByRoll: { t1: 'T1', t2: 'T2', vb: 'VB' },
  sammanfattning: 'Ingen',
};
