import fc from 'fast-check';
import { computeEkonomi } from '../../src/domain';
import { makeEkonomimodell, makeVerksamhet, type EkonomiradFields } from '../helpers/ekonomi';

/** Boards of any size whose stated figures are printed from exact ones, with and without a planted error. */

const OPTIONS = { seed: 2022, numRuns: 60 } as const;

interface Area {
  /** Costs and incomes in kr, so that print in mnkr rounds. */
  readonly kostnad: number;
  readonly intakt: number;
}

const areas = fc.array(
  fc.record({
    kostnad: fc.integer({ min: 1_000_000, max: 400_000_000 }),
    intakt: fc.integer({ min: 0, max: 90_000_000 }),
  }),
  { minLength: 1, maxLength: 12 },
);

/** Kr as mnkr with one decimal, half away from zero, the way boards print. */
function mnkr(kr: number): string {
  const tenths = Math.sign(kr) * Math.round(Math.abs(kr) / 100_000);
  return (tenths / 10).toFixed(1).replace('.', ',');
}

const netto = ({ kostnad, intakt }: Area): number => kostnad - intakt;
const total = (list: readonly Area[]): number => list.reduce((sum, area) => sum + netto(area), 0);

/** The plan of a board; `planted` is added to one stated figure, in tenths of mnkr. */
function rowsOf(
  list: readonly Area[],
  planted: { readonly at: 'netto' | 'summa' | 'none'; readonly tenths: number },
) {
  const bump = (text: string, at: 'netto' | 'summa'): string =>
    planted.at === at
      ? ((Number(text.replace(',', '.')) * 10 + planted.tenths) / 10).toFixed(1).replace('.', ',')
      : text;
  const rows = list.flatMap((area, index): readonly EkonomiradFields[] => {
    const base = { verksamhetId: `V${index}`, beloppsenhet: 'mnkr' as const };
    const stated = mnkr(netto(area));
    return [
      { ...base, rad: 'Kostnader', slag: 'kostnad', budgetVp: mnkr(area.kostnad) },
      { ...base, rad: 'Intäkter', slag: 'intakt', budgetVp: mnkr(-area.intakt) },
      {
        ...base,
        rad: 'Netto',
        slag: 'summa',
        budgetVp: index === 0 ? bump(stated, 'netto') : stated,
        kalla: 'Översikt',
      },
    ];
  });
  const summa = bump(mnkr(total(list)), 'summa');
  return [
    ...rows,
    {
      verksamhetId: '',
      rad: 'Summa',
      slag: 'summa',
      beloppsenhet: 'mnkr',
      budgetVp: summa,
      kalla: 'Översikt',
    } as const,
  ];
}

function verdictsOf(list: readonly Area[], planted: Parameters<typeof rowsOf>[1]) {
  const tabellList = computeEkonomi(
    makeEkonomimodell(rowsOf(list, planted), {
      uppgifter: { niva: 'namnd', typ: 'VP', ar: 2024 },
      verksamhetList: list.map((_, index) => makeVerksamhet(`V${index}`, `Område ${index}`)),
    }),
  );
  return tabellList.flatMap(({ avstamningList }) => avstamningList);
}

test('figures rounded from the same exact ones are never wrong', () => {
  fc.assert(
    fc.property(areas, (list) => {
      const found = verdictsOf(list, { at: 'none', tenths: 0 });
      expect(found).toHaveLength(list.length + 1);
      expect(found.filter(({ utslag }) => utslag === 'fel' || utslag === 'ejTillamplig')).toEqual([]);
    }),
    OPTIONS,
  );
});

test.each(['netto', 'summa'] as const)('an error in %s beyond rounding is found, once', (at) => {
  fc.assert(
    fc.property(areas, fc.constantFrom(-1, 1), (list, sign) => {
      const tolerance = at === 'netto' ? 4 : 2 * (list.length + 1) + 2;
      const wrong = verdictsOf(list, { at, tenths: sign * tolerance }).filter(
        ({ utslag }) => utslag === 'fel',
      );
      expect(wrong.map(({ kalla }) => kalla?.key)).toEqual(['budgetVp']);
    }),
    OPTIONS,
  );
});

test('a thousand areas are reconciled, each once', () => {
  const list = Array.from({ length: 1000 }, (_, index) => ({
    kostnad: 2_000_000 + index * 1000,
    intakt: index * 700,
  }));
  expect(verdictsOf(list, { at: 'none', tenths: 0 })).toHaveLength(1001);
});
