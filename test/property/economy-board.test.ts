import fc from 'fast-check';
import { toPlain } from '../../src/core';
import { computeEkonomi, economyToJson, ekonomiCheckList, type Avstamning } from '../../src/domain';
import { makeEkonomiContext, makeEkonomimodell, makeResultatenhet } from '../helpers/ekonomi';
import { bump, delproblem, swapped } from '../helpers/fel';
import {
  arsredovisning,
  omraden,
  plan,
  tertialrapport,
  withCell,
  without,
  type Dokument,
  type Omrade,
} from '../helpers/namnd-dokument';

/** Boards of any size, printed with real rounding: silent as they are, and every planted error is an error. */

const OPTIONS = { seed: 2024, numRuns: 30 } as const;

const DOKUMENT: Readonly<Record<string, (list: readonly Omrade[]) => Dokument>> = {
  'an annual report': arsredovisning,
  'a plan': plan,
  'tertial report 1': (list) => tertialrapport(list, 'T1'),
  'tertial report 2': (list) => tertialrapport(list, 'T2'),
};

function avstamningar({ rows, fields }: Dokument): readonly Avstamning[] {
  return computeEkonomi(makeEkonomimodell(rows, fields)).flatMap(({ avstamningList }) => avstamningList);
}

const lineOf = ({ vad, angivet, beraknat, utslag }: Avstamning): string =>
  `${vad}: ${angivet ? toPlain(angivet) : '.'} / ${beraknat ? toPlain(beraknat) : '.'} ${utslag}`;

const wrongIn = (dokument: Dokument): readonly Avstamning[] =>
  avstamningar(dokument).filter(({ utslag }) => utslag === 'fel');

describe.each(Object.entries(DOKUMENT))('%s rounded from exact figures', (_, make) => {
  test('has no error', () => {
    fc.assert(
      fc.property(omraden, (list) => {
        expect(wrongIn(make(list)).map(lineOf)).toEqual([]);
      }),
      OPTIONS,
    );
  });

  test('has every stated figure reconciled, or says why it is not', () => {
    fc.assert(
      fc.property(omraden, (list) => {
        const dokument = make(list);
        const found = avstamningar(dokument);
        const placeSet = new Set(found.map(({ kalla }) => `${kalla?.id} ${kalla?.key}`));
        const missing = delproblem(dokument).filter((place) => !placeSet.has(place));
        expect(missing).toEqual([]);
        expect(
          found.filter(({ utslag, skal }) => (utslag === 'ejTillamplig') !== (skal !== undefined)),
        ).toEqual([]);
      }),
      OPTIONS,
    );
  });

  test('reads the same in any order of its rows', () => {
    fc.assert(
      fc.property(omraden, (list) => {
        const { rows, fields } = make(list);
        const textOf = (each: readonly Dokument['rows'][number][]): readonly string[] => {
          const modell = makeEkonomimodell(each, fields);
          const { tabellList } = economyToJson(computeEkonomi(modell), modell);
          return tabellList
            .flatMap(({ id, radList, avstamningList }) => [
              ...radList.map((rad) => `${id} ${JSON.stringify(rad)}`),
              ...avstamningList
                .filter(({ vad }) => !vad.includes(' = '))
                .map((each) => `${id} ${JSON.stringify(each)}`),
            ])
            .sort();
        };
        expect(textOf([...rows].reverse())).toEqual(textOf(rows));
      }),
      { ...OPTIONS, numRuns: 20 },
    );
  });
});

type Plant = readonly [
  name: string,
  make: (list: readonly Omrade[]) => Dokument,
  id: string,
  falt: 'budget' | 'utfall' | 'budgetVp' | 'angivenAvvikelse' | 'foregaendeAvvikelseEfter' | 'prognosT2',
  write: (text: string, list: readonly Omrade[]) => string,
];

/** Beyond the tolerance of a sum over the areas, in tenths. */
const beyond = (list: readonly Omrade[]): number => list.length + 3;

const PLANT_LIST: readonly Plant[] = [
  ['a wrong sum over the areas', arsredovisning, 'PS', 'budget', (text, list) => bump(text, beyond(list))],
  ['a wrong sum of incomes', arsredovisning, 'BI', 'budget', (text, list) => bump(text, -beyond(list))],
  ['a sum with digits changed about', arsredovisning, 'PS', 'budget', swapped],
  ['a netto that is not costs and incomes', arsredovisning, 'SN0', 'budget', (text) => bump(text, 4)],
  ['a netto with digits changed about', arsredovisning, 'LN0', 'budget', swapped],
  [
    'a deviation of the wrong sign',
    arsredovisning,
    'LN0',
    'angivenAvvikelse',
    (text) => bump(text, -2 * tenths(text)),
  ],
  [
    'an outcome after that is not before + in + out',
    arsredovisning,
    'SE0',
    'utfall',
    (text) => bump(text, 4),
  ],
  [
    'a board after transfers that does not add up',
    arsredovisning,
    'BE',
    'angivenAvvikelse',
    (text, list) => bump(text, beyond(list)),
  ],
  [
    'transfers that are not the sum over the result units',
    arsredovisning,
    'BT',
    'angivenAvvikelse',
    (text) => bump(text, 2),
  ],
  [
    'the same figure different in another table',
    arsredovisning,
    'PE0',
    'angivenAvvikelse',
    (text) => bump(text, 6),
  ],
  [
    "last year's deviations summed wrong",
    arsredovisning,
    'PT',
    'foregaendeAvvikelseEfter',
    (text, list) => bump(text, beyond(list)),
  ],
  ['tkr in a table in mnkr', arsredovisning, 'BN', 'utfall', (text) => String(tenths(text) * 100)],
  [
    'a Jmf against the adjusted budget',
    plan,
    'K0',
    'angivenAvvikelse',
    (_, list) => mnkrOf(list[0]!.kostnad.utfall - list[0]!.kostnad.forra),
  ],
  ['a wrong sum of a plan', plan, 'OS', 'budgetVp', (text, list) => bump(text, beyond(list))],
  ['a wrong sum with capital costs', plan, 'OI', 'budgetVp', (text, list) => bump(text, beyond(list))],
  [
    'a wrong forecast of the board',
    (list) => tertialrapport(list, 'T2'),
    'TS',
    'prognosT2',
    (text, list) => bump(text, beyond(list)),
  ],
  [
    'a wrong deviation of a forecast',
    (list) => tertialrapport(list, 'T2'),
    'TN0',
    'angivenAvvikelse',
    (text) => bump(text, -5),
  ],
];

const tenths = (text: string): number => Math.round(Number(text.replace(',', '.')) * 10);
const mnkrOf = (kr: number): string => bump('0,0', Math.round(kr / 100_000));

/** The planted figure is told from the right one: changed digits and signs may come out too near it. */
const isFar = (before: string, after: string, list: readonly Omrade[]): boolean =>
  Math.abs(tenths(before) - tenths(after)) >= Math.min(2 * beyond(list), 12);

test.each(PLANT_LIST)('%s is an error, and the only one', (name, make, id, falt, write) => {
  let planted = 0;
  fc.assert(
    fc.property(omraden, (list) => {
      const right = make(list);
      const row = right.rows.find((each) => each.id === id);
      const before = row?.[falt];
      if (typeof before !== 'string' || before === '') return;
      const after = write(before, list);
      // Without result units nobody knows what lies between before and after.
      const hasFonder = list.some(({ fondList }) => fondList.length > 0);
      if (id === 'SE0' && !hasFonder) return;
      const isChosen = /digits|sign|Jmf|tkr/.test(name);
      if (isChosen && !isFar(before, after, list)) return;
      planted += 1;
      const wrong = wrongIn(withCell(right, id, falt, () => after));
      expect(wrong.map(({ kalla }) => `${kalla?.id} ${kalla?.key}`)).toContain(`${id} ${falt}`);
      expect(wrong.filter(({ kalla }) => kalla?.id !== id).map(lineOf)).toEqual([]);
    }),
    OPTIONS,
  );
  expect(planted).toBeGreaterThan(5);
});

test('a row that is missing shows in the sums of the board', () => {
  fc.assert(
    fc.property(omraden, (list) => {
      const wrong = wrongIn(without(arsredovisning(list), ['K0', 'I0', 'N0', 'P0']));
      expect(wrong.map(({ kalla }) => `${kalla?.id} ${kalla?.key}`)).toEqual(
        expect.arrayContaining(list.length > 1 ? ['PS budget'] : []),
      );
    }),
    OPTIONS,
  );
});

test('a transfer beyond its cap is an error of the unit alone', () => {
  fc.assert(
    fc.property(omraden, fc.integer({ min: 2, max: 900 }), (list, over) => {
      const { rows, fields } = arsredovisning(list);
      const [first, ...rest] = fields.resultatenhetList ?? [];
      if (!first) return;
      const till = String(Number(first.tillNastaAr.raw) + over);
      const unit = makeResultatenhet({ ...first, tillNastaAr: till });
      const wrong = wrongIn({ rows, fields: { ...fields, resultatenhetList: [unit, ...rest] } });
      expect(wrong.map(({ kalla }) => `${kalla?.id} ${kalla?.key}`)).toEqual(['R1 tillNastaAr']);
    }),
    OPTIONS,
  );
});

test('checks are silent on a right report but for rounding and large deviations', () => {
  fc.assert(
    fc.property(omraden, (list) => {
      const codes = Object.values(DOKUMENT).flatMap((make) => {
        const { rows, fields } = make(list);
        const context = makeEkonomiContext(rows, fields);
        return ekonomiCheckList.flatMap((check) => [...check.run(context)]).map(({ code }) => code);
      });
      const expected = new Set([
        'rounding-difference',
        'large-deviation-uncommented',
        'deficit-year-missing',
      ]);
      expect(codes.filter((code) => !expected.has(code))).toEqual([]);
    }),
    { ...OPTIONS, numRuns: 15 },
  );
});
