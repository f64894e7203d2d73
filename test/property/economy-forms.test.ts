import fc from 'fast-check';
import { equals, parseDecimal, sum, toPlain, ZERO, type Decimal } from '../../src/core';
import { computeEkonomi, ekonomiCheckList, type EkonomiTabell } from '../../src/domain';
import {
  formsOf,
  makeEkonomiContext,
  makeEkonomimodell,
  rowLine,
  rowOf,
  verdicts,
  type EkonomiradFields,
} from '../helpers/ekonomi';

/** Random forms: sums are exact, stated figures that are right pass in silence, planted errors are found. */

const OPTIONS = { seed: 2022, numRuns: 150 };
const LABEL_LIST = [
  'Personalkostnader',
  'Lokalkostnader',
  'Övriga kostnader',
  'Transporter',
  'Bidrag',
  'Hysesintäkter',
];

interface Row {
  readonly gren: string;
  readonly label: string;
  readonly slag: 'intakt' | 'kostnad';
  readonly utfall: bigint | null;
  readonly budget: bigint | null;
}

/** Amounts in hundredths, so that sums of decimals are tested too. */
const amounts = fc.option(fc.bigInt(0n, 10n ** 9n), { nil: null, freq: 5 });
const rows = fc.record<Row>({
  gren: fc.constantFrom('V1', 'V2', 'V3'),
  label: fc.constantFrom(...LABEL_LIST),
  slag: fc.constantFrom('intakt', 'kostnad'),
  utfall: amounts,
  budget: amounts,
});
const forms = fc.array(rows, { minLength: 1, maxLength: 25 });

const DECIMALS = 2;
const decimal = (amount: bigint): Decimal => ({ coefficient: amount, scale: DECIMALS });
const written = (amount: bigint | null): string =>
  amount === null ? '' : toPlain(decimal(amount)).replace('.', ',');

const fieldsOf = ({ gren, label, slag, utfall, budget }: Row): EkonomiradFields => ({
  verksamhetId: gren,
  rad: label,
  slag,
  utfall: written(utfall),
  budget: written(budget),
});

const total = (list: readonly Row[], slag: Row['slag'], key: 'utfall' | 'budget'): bigint =>
  list.filter((row) => row.slag === slag).reduce((result, row) => result + (row[key] ?? 0n), 0n);

const netto = (list: readonly Row[], key: 'utfall' | 'budget'): bigint =>
  total(list, 'kostnad', key) - total(list, 'intakt', key);

/** The three stated rows of a branch, with `error` added to the outcome of one of them. */
function statedRows(
  list: readonly Row[],
  gren: string,
  wrong: string | null,
  error: bigint,
): EkonomiradFields[] {
  const own = list.filter((row) => row.gren === gren);
  const figures: [string, bigint, bigint, 1n | -1n][] = [
    ['Summa intäkter', total(own, 'intakt', 'utfall'), total(own, 'intakt', 'budget'), 1n],
    ['Summa kostnader', total(own, 'kostnad', 'utfall'), total(own, 'kostnad', 'budget'), -1n],
    ['Summa netto', netto(own, 'utfall'), netto(own, 'budget'), -1n],
  ];
  return figures.map(([rad, utfall, budget, tecken]) => ({
    verksamhetId: gren,
    rad,
    slag: 'summa',
    utfall: written(rad === wrong ? utfall + error : utfall),
    budget: written(budget),
    angivenAvvikelse: written(tecken * (utfall - budget)),
  }));
}

/** The branch of the unit's forms, when there is only one. */
const totalOf = (tabellList: readonly EkonomiTabell[]): EkonomiTabell => tabellList.at(-1)!;

test('sums and netto of the unit are exact', () => {
  fc.assert(
    fc.property(forms, (list) => {
      const cells = rowOf(totalOf(formsOf(list.map(fieldsOf))), 'netto').cellByKolumn;
      expect(equals(cells.Utfall!.varde!, decimal(netto(list, 'utfall')))).toBe(true);
      expect(equals(cells.Budget!.varde!, decimal(netto(list, 'budget')))).toBe(true);
      const avvikelse = netto(list, 'budget') - netto(list, 'utfall');
      expect(equals(cells.Avvikelse!.varde!, decimal(avvikelse))).toBe(true);
    }),
    OPTIONS,
  );
});

test('every combination is the signed sum of its terms, and every term is a cell', () => {
  fc.assert(
    fc.property(forms, (list) => {
      const tabellList = formsOf(list.map(fieldsOf));
      const byId = new Map(tabellList.map((tabell) => [tabell.id, tabell]));
      const cells = tabellList.flatMap(({ radList }) =>
        radList.flatMap(({ cellByKolumn }) => Object.values(cellByKolumn)),
      );
      for (const cell of cells) {
        if (cell.kind !== 'combination') continue;
        const termList = cell.termList.map(({ ref, tecken }) => {
          const { coefficient, scale } =
            rowOf(byId.get(ref.tabellId), ref.radKey).cellByKolumn[ref.kolumn]!.varde ?? ZERO;
          return { coefficient: BigInt(tecken) * coefficient, scale };
        });
        expect(equals(sum(termList), cell.varde)).toBe(true);
      }
    }),
    OPTIONS,
  );
});

test('the order of the rows does not matter to any known post, sum or netto', () => {
  const shuffled = forms.chain((list) =>
    fc.tuple(
      fc.constant(list),
      fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
    ),
  );
  const sums = (tabellList: readonly EkonomiTabell[]): readonly string[] =>
    tabellList
      .flatMap(({ id, radList }) =>
        radList.filter(({ origin }) => origin === null).map((rad) => `${id} ${rowLine(rad)}`),
      )
      .sort();
  fc.assert(
    fc.property(shuffled, ([list, other]) => {
      expect(sums(formsOf(other.map(fieldsOf)))).toEqual(sums(formsOf(list.map(fieldsOf))));
    }),
    OPTIONS,
  );
});

test('stated figures that are right are silent', () => {
  const silentCodeSet = new Set([
    'stated-sum-differs',
    'stated-deviation-differs',
    'stated-deviation-sign',
    'rounding-difference',
  ]);
  fc.assert(
    fc.property(forms, (list) => {
      const grenList = [...new Set(list.map(({ gren }) => gren))];
      const stated = grenList.flatMap((gren) => statedRows(list, gren, null, 0n));
      const context = makeEkonomiContext([...list.map(fieldsOf), ...stated]);
      const verdictList = context.ekonomiTabellList.flatMap(({ avstamningList }) => verdicts(avstamningList));
      expect(verdictList).toHaveLength(grenList.length * 9);
      expect(verdictList.filter((verdict) => !verdict.endsWith(': stammer'))).toEqual([]);
      const codeList = ekonomiCheckList.flatMap((check) => [...check.run(context)]).map(({ code }) => code);
      expect(codeList.filter((code) => silentCodeSet.has(code))).toEqual([]);
    }),
    OPTIONS,
  );
});

test('a planted error in a stated sum is found there and nowhere else', () => {
  const planted = fc.record({
    list: forms,
    rad: fc.constantFrom('Summa intäkter', 'Summa kostnader', 'Summa netto'),
    /** More than half a step for each of 25 rows and one more. */
    error: fc.bigInt(20n, 10n ** 6n),
  });
  fc.assert(
    fc.property(planted, ({ list, rad, error }) => {
      const gren = list[0]!.gren;
      const modell = makeEkonomimodell([...list.map(fieldsOf), ...statedRows(list, gren, rad, error)]);
      const wrongList = computeEkonomi(modell).flatMap(({ id, avstamningList }) =>
        avstamningList
          .filter(({ utslag }) => utslag === 'fel')
          .map(({ vad, differens }) => [id, vad, toPlain(differens!)]),
      );
      expect(wrongList).toEqual([[`enhetsblankett:${gren}`, `${rad}, Utfall`, toPlain(decimal(error))]]);
    }),
    OPTIONS,
  );
});

test('figures rounded for print are never errors', () => {
  const rounded = (amount: bigint): string => String((amount + 50n) / 100n);
  fc.assert(
    fc.property(forms, (list) => {
      const own = list.map((row) => ({ ...row, gren: 'V1', slag: 'kostnad' as const }));
      const printed = own.map((row): EkonomiradFields => ({
        verksamhetId: 'V1',
        rad: row.label,
        slag: 'kostnad',
        utfall: row.utfall === null ? '' : rounded(row.utfall),
        budget: row.budget === null ? '' : rounded(row.budget),
        angivenAvvikelse: deviation(row),
      }));
      const sums: EkonomiradFields = {
        rad: 'Summa kostnader',
        slag: 'summa',
        utfall: rounded(total(own, 'kostnad', 'utfall')),
        budget: rounded(total(own, 'kostnad', 'budget')),
      };
      const utslagSet = formsOf([...printed, sums]).flatMap(({ avstamningList }) =>
        avstamningList.map(({ utslag }) => utslag),
      );
      expect(utslagSet).not.toContain('fel');
    }),
    OPTIONS,
  );

  /** Budget − utfall of the exact figures, rounded half away from zero. */
  function deviation({ utfall, budget }: Row): string {
    const exact = (budget ?? 0n) - (utfall ?? 0n);
    const size = rounded(exact < 0n ? -exact : exact);
    return exact < 0n && parseDecimal(size)!.coefficient !== 0n ? `-${size}` : size;
  }
});
