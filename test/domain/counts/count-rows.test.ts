import { evaluateModell, type Antal, type Indikator } from '../../../src/domain';
import {
  makeAktivitet,
  makeIndikator,
  makeMal,
  makeModell,
  makeResultat,
  type ModellFields,
} from '../../helpers/modell';

/** Two branches under one root: M1 ─ M1.1 ─ N1, N2 and M1 ─ M1.2; M2 stands alone. */
const MAL_LIST = [
  makeMal({ id: 'M1', niva: 'inriktningsmal' }),
  makeMal({ id: 'M1.1', niva: 'verksamhetsmal', overordnatId: 'M1' }),
  makeMal({ id: 'N1', niva: 'namndmal', overordnatId: 'M1.1' }),
  makeMal({ id: 'N2', niva: 'namndmal', overordnatId: 'M1.1' }),
  makeMal({ id: 'M1.2', niva: 'verksamhetsmal', overordnatId: 'M1' }),
  makeMal({ id: 'M2', niva: 'inriktningsmal' }),
];

function evaluate(fields: ModellFields) {
  return evaluateModell(makeModell({ malList: MAL_LIST, ...fields }));
}

function linked(malId: string, ...avenForMalIdList: string[]): Indikator {
  return makeIndikator({ malId, avenForMalIdList, utfall: '5', arsmal: '5' });
}

function totals(fields: ModellFields): Record<string, number> {
  const { malresultatList, antal } = evaluate(fields);
  const list = malresultatList.map(({ mal, antal: own }) => [mal.id, own.indikatorer.totalt] as const);
  return Object.fromEntries([...list.filter(([, count]) => count > 0), ['all', antal.indikatorer.totalt]]);
}

describe('each row once', () => {
  test.each([
    ['on one goal', linked('N1'), { M1: 1, 'M1.1': 1, N1: 1, all: 1 }],
    ['serving a sibling', linked('N1', 'N2'), { M1: 1, 'M1.1': 1, N1: 1, N2: 1, all: 1 }],
    ['serving a cousin', linked('N1', 'M1.2'), { M1: 1, 'M1.1': 1, N1: 1, 'M1.2': 1, all: 1 }],
    ['serving another root', linked('N1', 'M2'), { M1: 1, 'M1.1': 1, N1: 1, M2: 1, all: 1 }],
    ['serving a goal below its own', linked('M1.1', 'N2', 'N1'), { M1: 1, 'M1.1': 1, N1: 1, N2: 1, all: 1 }],
    ['serving a goal above its own', linked('N1', 'M1.1'), { M1: 1, 'M1.1': 1, N1: 1, all: 1 }],
    ['named twice', linked('N1', 'N1', 'N2', 'N2'), { M1: 1, 'M1.1': 1, N1: 1, N2: 1, all: 1 }],
    ['on an unknown goal', linked('X'), { all: 1 }],
    ['on an unknown goal, serving a known one', linked('X', 'N2'), { M1: 1, 'M1.1': 1, N2: 1, all: 1 }],
    ['on no goal', linked(''), { all: 1 }],
  ] as const)('%s', (_, indikator, expected) => {
    expect(totals({ indikatorList: [indikator] })).toEqual(expected);
  });
});

it('keeps what is not due outside the total', () => {
  const { antal } = evaluate({
    uppgifter: { typ: 'T1' },
    indikatorList: [linked('N1'), makeIndikator({ malId: 'N1', periodicitet: 'ar' })],
  });
  expect(antal.indikatorer).toMatchObject({ helt: 1, ejAktuell: 1, totalt: 1 });
});

it('counts the status that applies, not the one it replaced', () => {
  const { antal } = evaluate({
    indikatorList: [{ ...linked('N1'), overstyrdStatus: 'inte', motivering: 'Fel i mätningen.' }],
  });
  expect(antal.indikatorer).toMatchObject({ helt: 0, inte: 1, totalt: 1 });
});

it('counts activities and expected results by state', () => {
  const { antal } = evaluate({
    aktivitetList: [
      makeAktivitet({ malId: 'N1', klar: true }),
      makeAktivitet({ malId: 'N2', lage: 'avvikelse' }),
      makeAktivitet({ malId: 'N2', lage: 'utgar' }),
      makeAktivitet({ malId: 'X' }),
    ],
    resultatList: [
      makeResultat({ malId: 'N1', bedomning: 'helt' }),
      makeResultat({ malId: 'N1' }),
      makeResultat({ malId: 'N2', bedomning: 'inte' }),
    ],
  });
  expect(antal.aktiviteter).toEqual({
    genomford: 1,
    avvikelse: 1,
    pagar: 0,
    ejPaborjad: 0,
    utgar: 1,
    okand: 1,
    totalt: 4,
  } satisfies Antal['aktiviteter']);
  expect(antal.forvantadeResultat).toEqual({ helt: 1, delvis: 0, inte: 1, ejBedomt: 1, totalt: 3 });
});

it('tells the owners apart, by the goal where the row says nothing', () => {
  const { antalPerAgare, malresultatById } = evaluate({
    indikatorList: [linked('M1.1'), linked('N1'), { ...linked('N1'), agare: 'kf' }, linked('X')],
  });
  const of = (per: typeof antalPerAgare) =>
    [per.kf, per.namnd, per.enhet].map(({ indikatorer }) => indikatorer.totalt);
  expect(of(antalPerAgare)).toEqual([2, 1, 1]);
  expect(of(malresultatById.get('N1')!.antalPerAgare)).toEqual([1, 1, 0]);
});
