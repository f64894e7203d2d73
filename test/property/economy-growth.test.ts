import { computeEkonomi, ekonomiCheckList, evaluateModell, type Modell } from '../../src/domain';
import { makeEkonomimodell } from '../helpers/ekonomi';
import { arsredovisning, plan, tertialrapport, type Dokument, type Omrade } from '../helpers/namnd-dokument';

/** Work grows with the rows: how often a field of a record is read is counted, never how long it takes. */

function board(count: number): readonly Omrade[] {
  return Array.from({ length: count }, (_, index) => ({
    kostnad: { budget: 50_000_000 + index * 1000, utfall: 51_000_000 + index * 700, forra: 49_000_000 },
    intakt: { budget: 5_000_000, utfall: 4_000_000, forra: 1_000_000 },
    personal: 1_000_000,
    prognos: [100_000, 200_000],
    forraAvvikelse: [300_000, 400_000],
    isNetto: index % 3 === 0,
    fondList: [{ brutto: 5000, fran: -100, resultat: -100 }],
  }));
}

/** The model with every read of a record's field counted. */
function counted({ rows, fields }: Dokument): { readonly modell: Modell; readonly reads: () => number } {
  let reads = 0;
  const watch = <Row extends object>(list: readonly Row[]): readonly Row[] =>
    list.map(
      (row) =>
        new Proxy(row, {
          get(target, key, receiver) {
            reads += 1;
            return Reflect.get(target, key, receiver) as unknown;
          },
        }),
    );
  const modell = makeEkonomimodell(rows, fields);
  return {
    modell: {
      ...modell,
      ekonomiradList: watch(modell.ekonomiradList),
      resultatenhetList: watch(modell.resultatenhetList),
      verksamhetList: watch(modell.verksamhetList),
    },
    reads: () => reads,
  };
}

function workOf(dokument: Dokument): number {
  const { modell, reads } = counted(dokument);
  const ekonomiTabellList = computeEkonomi(modell);
  const utvardering = evaluateModell(modell);
  for (const check of ekonomiCheckList) {
    expect(() => [...check.run({ modell, utvardering, ekonomiTabellList })]).not.toThrow();
  }
  return reads();
}

test.each([
  ['an annual report', arsredovisning],
  ['a plan', plan],
  ['a tertial report', (list: readonly Omrade[]) => tertialrapport(list, 'T2')],
] as const)('%s of ten times the areas takes at most thirteen times the work', (_, make) => {
  const [small, large] = [20, 200].map((count) => workOf(make(board(count)))) as [number, number];
  expect(small).toBeGreaterThan(1000);
  expect(large / small).toBeLessThanOrEqual(13);
});
