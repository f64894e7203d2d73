import fc from 'fast-check';
import { formatDecimal, type Decimal } from '../../src/core';
import {
  AGARE_LIST,
  agareOfRow,
  computeIndikatorresultat,
  defaultRegelverk,
  evaluateModell,
  parseStatusregel,
  runChecks,
  type Indikatorstatus,
  type Modell,
} from '../../src/domain';
import {
  makeAktivitet,
  makeIndikator,
  makeMal,
  makeModell,
  makeResultat,
  type IndikatorFields,
} from '../helpers/modell';

const SETTINGS = { seed: 2022, numRuns: 120 } as const;
const REGELVERK = defaultRegelverk('enhet', 'VB', 2022);

/** A figure with at most two decimals, as typed. */
const figure = fc
  .integer({ min: -20_000, max: 20_000 })
  .map((n): Decimal => ({ coefficient: BigInt(n), scale: 2 }));
const positive = fc
  .integer({ min: 1, max: 20_000 })
  .map((n): Decimal => ({ coefficient: BigInt(n), scale: 2 }));
const typed = (value: Decimal): string => formatDecimal(value, 2, 'sv');

const RANK: Readonly<Partial<Record<Indikatorstatus, number>>> = { helt: 2, delvis: 1, inte: 0 };

function rankOf(fields: IndikatorFields, regel = '20 %', absolut: Decimal | null = null): number {
  const regelverk = { ...REGELVERK, statusregel: parseStatusregel(regel)!, absolutGrans: absolut };
  const { status } = computeIndikatorresultat(makeIndikator(fields), regelverk, 'VB');
  return RANK[status]!;
}

const rule = fc.constantFrom('20 %', '10 %', '90/75', '95/85', 'trend');
const limit = fc.option(positive, { nil: null });

describe('a better outcome never gives a worse status', () => {
  it.each([
    ['hogre', 1],
    ['lagre', -1],
  ] as const)('%s', (riktning, direction) => {
    fc.assert(
      fc.property(
        figure,
        positive,
        figure,
        figure,
        rule,
        limit,
        (worse, step, target, last, regel, absolut) => {
          const better = { coefficient: worse.coefficient + BigInt(direction) * step.coefficient, scale: 2 };
          const fields = { riktning, arsmal: typed(target), foregaendeUtfall: typed(last) } as const;
          const [low, high] = [worse, better].map((utfall) =>
            rankOf({ ...fields, utfall: typed(utfall) }, regel, absolut),
          );
          expect(high).toBeGreaterThanOrEqual(low!);
        },
      ),
      SETTINGS,
    );
  });
});

it('a status does not depend on how a figure is written', () => {
  const write = fc.constantFrom(
    (value: Decimal) => typed(value),
    (value: Decimal) => `${typed(value)} %`,
    (value: Decimal) => `${typed(value)}\u00a0%`,
    (value: Decimal) =>
      typed(value)
        .replace('\u2212', '-')
        .replace(/\u00a0/g, ' '),
  );
  fc.assert(
    fc.property(figure, figure, write, write, rule, (utfall, arsmal, writeUtfall, writeArsmal, regel) => {
      const fields = { foregaendeUtfall: '5' };
      const plain = rankOf({ ...fields, utfall: typed(utfall), arsmal: typed(arsmal) }, regel);
      expect(rankOf({ ...fields, utfall: writeUtfall(utfall), arsmal: writeArsmal(arsmal) }, regel)).toBe(
        plain,
      );
    }),
    SETTINGS,
  );
});

it('a status agrees with the arithmetic of the 80 % rule', () => {
  fc.assert(
    fc.property(positive, positive, (utfall, arsmal) => {
      const [u, a] = [utfall.coefficient, arsmal.coefficient];
      const expected = u >= a ? 2 : u * 5n >= a * 4n ? 1 : 0;
      expect(rankOf({ utfall: typed(utfall), arsmal: typed(arsmal) })).toBe(expected);
    }),
    SETTINGS,
  );
});

/** A random workbook: a forest of goals (each under an earlier one) with rows and links, some of them broken. */
const modellArbitrary = fc
  .record({
    parents: fc.array(fc.nat({ max: 12 }), { minLength: 1, maxLength: 12 }),
    rows: fc.array(
      fc.record({
        mal: fc.nat({ max: 14 }),
        links: fc.array(fc.nat({ max: 14 }), { maxLength: 3 }),
        utfall: fc.constantFrom('', '5', '9', '10', 'ungefär'),
        lage: fc.constantFrom('genomford', 'avvikelse', 'pagar', null),
      }),
      { maxLength: 25 },
    ),
  })
  .map(({ parents, rows }): Modell => {
    const idOf = (at: number): string => `M${at}`;
    return makeModell({
      malList: parents.map((parent, at) =>
        makeMal({ id: idOf(at), overordnatId: parent < at ? idOf(parent) : '', analys: 'Klart.' }),
      ),
      indikatorList: rows.map(({ mal, links, utfall }, at) =>
        makeIndikator({
          id: `I${at}`,
          malId: idOf(mal),
          avenForMalIdList: links.map(idOf),
          utfall,
          arsmal: '10',
          rad: at + 2,
        }),
      ),
      aktivitetList: rows.map(({ mal, links, lage }, at) =>
        makeAktivitet({
          id: `A${at}`,
          malId: idOf(mal),
          avenForMalIdList: links.map(idOf),
          lage,
          rad: at + 2,
        }),
      ),
      resultatList: rows.map(({ mal }, at) => makeResultat({ id: `R${at}`, malId: idOf(mal), rad: at + 2 })),
    });
  });

/** Ids of a goal and everything below it. */
function subtree(modell: Modell, root: string): ReadonlySet<string> {
  const idSet = new Set([root]);
  for (const { id, overordnatId } of modell.malList) if (idSet.has(overordnatId)) idSet.add(id);
  return idSet;
}

it('counts add up over the tree: as many as the rows that stand on or serve a goal of it', () => {
  fc.assert(
    fc.property(modellArbitrary, (modell) => {
      for (const { mal, antal } of evaluateModell(modell).malresultatList) {
        const idSet = subtree(modell, mal.id);
        const serves = ({
          malId,
          avenForMalIdList,
        }: {
          malId: string;
          avenForMalIdList: readonly string[];
        }) => [malId, ...avenForMalIdList].some((id) => idSet.has(id));
        expect(antal.indikatorer.totalt).toBe(modell.indikatorList.filter(serves).length);
        expect(antal.aktiviteter.totalt).toBe(modell.aktivitetList.filter(serves).length);
        expect(antal.forvantadeResultat.totalt).toBe(
          modell.resultatList.filter(({ malId }) => idSet.has(malId)).length,
        );
      }
    }),
    SETTINGS,
  );
});

it('the parts of every count make its whole, and the owners too', () => {
  fc.assert(
    fc.property(modellArbitrary, (modell) => {
      const utvardering = evaluateModell(modell);
      for (const { antal, antalPerAgare } of [utvardering, ...utvardering.malresultatList]) {
        for (const kind of ['indikatorer', 'aktiviteter'] as const) {
          const { totalt, ...parts } = antal[kind];
          const sum = Object.values(parts).reduce((a, b) => a + b, 0);
          const owners = Object.values(antalPerAgare).reduce((a, owner) => a + owner[kind].totalt, 0);
          expect([sum, owners]).toEqual([totalt, totalt]);
        }
      }
    }),
    SETTINGS,
  );
});

it('an owner has on every goal the rows that are his and stand on or serve a goal of it', () => {
  fc.assert(
    fc.property(
      modellArbitrary,
      fc.array(fc.constantFrom('kf', 'namnd', 'enhet', null), { maxLength: 25 }),
      (plain, owners) => {
        const indikatorList = plain.indikatorList.map((row, at) => ({ ...row, agare: owners[at] ?? null }));
        const modell: Modell = { ...plain, indikatorList };
        const { malresultatList, malresultatById } = evaluateModell(modell);
        const ownerOf = (row: Modell['indikatorList'][number]) =>
          agareOfRow(row, malresultatById.get(row.malId)?.mal ?? null, modell.uppgifter.niva);
        for (const { mal, antalPerAgare } of malresultatList) {
          const idSet = subtree(modell, mal.id);
          for (const agare of AGARE_LIST) {
            const own = indikatorList.filter(
              (row) =>
                ownerOf(row) === agare && [row.malId, ...row.avenForMalIdList].some((id) => idSet.has(id)),
            );
            expect(antalPerAgare[agare].indikatorer.totalt).toBe(own.length);
          }
        }
      },
    ),
    SETTINGS,
  );
});

it('comparisons beside the status never change it, whatever they are', () => {
  fc.assert(
    fc.property(figure, figure, figure, figure, figure, (utfall, arsmal, kf, last, gender) => {
      const plain = { utfall: typed(utfall), arsmal: typed(arsmal) };
      const beside = {
        kfArsmal: typed(kf),
        foregaendeUtfall: typed(last),
        utfallMan: typed(gender),
        utfallKvinnor: typed(kf),
        utfallT1: typed(last),
      };
      expect(rankOf({ ...plain, ...beside, riktning: 'hogre' })).toBe(
        rankOf({ ...plain, riktning: 'hogre' }),
      );
    }),
    SETTINGS,
  );
});

it('statuses and counts do not depend on the order of the rows', () => {
  fc.assert(
    fc.property(modellArbitrary, (modell) => {
      const reversed: Modell = {
        ...modell,
        indikatorList: [...modell.indikatorList].reverse(),
        aktivitetList: [...modell.aktivitetList].reverse(),
      };
      const [a, b] = [evaluateModell(modell), evaluateModell(reversed)];
      for (const [id, { status }] of a.indikatorresultatById) {
        expect(b.indikatorresultatById.get(id)?.status).toBe(status);
      }
      expect(b.malresultatList.map(({ antal, forslag }) => [antal, forslag])).toEqual(
        a.malresultatList.map(({ antal, forslag }) => [antal, forslag]),
      );
    }),
    SETTINGS,
  );
});

it('checks answer the same twice and never throw', () => {
  fc.assert(
    fc.property(modellArbitrary, (modell) => {
      const context = { modell, utvardering: evaluateModell(modell), ekonomiTabellList: [] };
      expect(runChecks(context)).toEqual(runChecks(context));
    }),
    { ...SETTINGS, numRuns: 40 },
  );
});
