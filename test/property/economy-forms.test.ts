import fc from 'fast-check';
import { equals, parseDecimal, sum, toPlain, ZERO, type Decimal } from '../../src/core';
import { computeEkonomi, ekonomiCheckList, type EkonomiKolumn, type EkonomiTabell } from '../../src/domain';
import {
  formsOf,
  makeEkonomiContext,
  makeEkonomimodell,
  rowLine,
  rowOf,
  verdicts,
  type EkonomiradFields,
} from '../helpers/ekonomi';
import type { ModellFields } from '../helpers/modell';

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
  readonly prognos: bigint | null;
}

type Amount = 'utfall' | 'budget' | 'prognos';

/** What a type of document prints, and which of it is compared with the budget. */
interface Preset {
  readonly fields: ModellFields;
  readonly keyByKolumn: Readonly<Partial<Record<EkonomiKolumn['key'], Amount>>>;
  readonly jamford: Amount;
  /** The column that an error is planted in. */
  readonly planted: 'Utfall' | 'Prognos';
}

const VB: Preset = {
  fields: {},
  keyByKolumn: { Utfall: 'utfall', Budget: 'budget' },
  jamford: 'utfall',
  planted: 'Utfall',
};
const T2: Preset = {
  fields: { uppgifter: { typ: 'T2' } },
  keyByKolumn: { Budget: 'budget', Utfall: 'utfall', Prognos: 'prognos' },
  jamford: 'prognos',
  planted: 'Prognos',
};
const PRESET_LIST: readonly (readonly [string, Preset])[] = [
  ['VB', VB],
  ['T2', T2],
];

/** Amounts in hundredths, so that sums of decimals are tested too. */
const amounts = fc.option(fc.bigInt(0n, 10n ** 9n), { nil: null, freq: 5 });
const rows = fc.record<Row>({
  gren: fc.constantFrom('V1', 'V2', 'V3'),
  label: fc.constantFrom(...LABEL_LIST),
  slag: fc.constantFrom('intakt', 'kostnad'),
  utfall: amounts,
  budget: amounts,
  prognos: amounts,
});
const forms = fc.array(rows, { minLength: 1, maxLength: 25 });

const DECIMALS = 2;
const decimal = (amount: bigint): Decimal => ({ coefficient: amount, scale: DECIMALS });
const written = (amount: bigint | null): string =>
  amount === null ? '' : toPlain(decimal(amount)).replace('.', ',');

const fieldsOf = ({ gren, label, slag, utfall, budget, prognos }: Row): EkonomiradFields => ({
  verksamhetId: gren,
  rad: label,
  slag,
  utfall: written(utfall),
  budget: written(budget),
  prognosT2: written(prognos),
});

const total = (list: readonly Row[], slag: Row['slag'], key: Amount): bigint =>
  list.filter((row) => row.slag === slag).reduce((result, row) => result + (row[key] ?? 0n), 0n);

const netto = (list: readonly Row[], key: Amount): bigint =>
  total(list, 'kostnad', key) - total(list, 'intakt', key);

/** The three stated rows of a branch, with `error` added to the planted figure of one of them. */
function statedRows(
  list: readonly Row[],
  gren: string,
  { jamford }: Preset,
  wrong: string | null,
  error: bigint,
): EkonomiradFields[] {
  const own = list.filter((row) => row.gren === gren);
  const figures: [string, (key: Amount) => bigint, 1n | -1n][] = [
    ['Summa intäkter', (key) => total(own, 'intakt', key), 1n],
    ['Summa kostnader', (key) => total(own, 'kostnad', key), -1n],
    ['Summa netto', (key) => netto(own, key), -1n],
  ];
  return figures.map(([rad, figureOf, tecken]) => {
    const figure = (key: Amount): string =>
      written(figureOf(key) + (rad === wrong && key === jamford ? error : 0n));
    return {
      verksamhetId: gren,
      rad,
      slag: 'summa',
      utfall: figure('utfall'),
      budget: figure('budget'),
      prognosT2: figure('prognos'),
      angivenAvvikelse: written(tecken * (figureOf(jamford) - figureOf('budget'))),
    };
  });
}

/** The branch of the unit's forms, when there is only one. */
const totalOf = (tabellList: readonly EkonomiTabell[]): EkonomiTabell => tabellList.at(-1)!;

test.each(PRESET_LIST)('%s: sums and netto of the unit are exact', (_, preset) => {
  fc.assert(
    fc.property(forms, (list) => {
      const cells = rowOf(totalOf(formsOf(list.map(fieldsOf), preset.fields)), 'netto').cellByKolumn;
      for (const [kolumn, key] of Object.entries(preset.keyByKolumn)) {
        const cell = cells[kolumn as EkonomiKolumn['key']];
        expect(equals(cell!.varde!, decimal(netto(list, key!)))).toBe(true);
      }
      const avvikelse = netto(list, 'budget') - netto(list, preset.jamford);
      expect(equals(cells.Avvikelse!.varde!, decimal(avvikelse))).toBe(true);
    }),
    OPTIONS,
  );
});

test.each(PRESET_LIST)(
  '%s: every combination is the signed sum of its terms, and every term is a cell',
  (_, preset) => {
    fc.assert(
      fc.property(forms, (list) => {
        const tabellList = formsOf(list.map(fieldsOf), preset.fields);
        const byId = new Map(tabellList.map((tabell) => [tabell.id, tabell]));
        const cells = tabellList.flatMap(({ radList }) =>
          radList.flatMap(({ cellByKolumn }) => Object.values(cellByKolumn)),
        );
        for (const cell of cells) {
          if (cell?.kind !== 'combination') continue;
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
  },
);

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

test.each(PRESET_LIST)('%s: stated figures that are right are silent', (_, preset) => {
  const silentCodeSet = new Set([
    'stated-sum-differs',
    'stated-deviation-differs',
    'stated-deviation-sign',
    'rounding-difference',
  ]);
  fc.assert(
    fc.property(forms, (list) => {
      const grenList = [...new Set(list.map(({ gren }) => gren))];
      const stated = grenList.flatMap((gren) => statedRows(list, gren, preset, null, 0n));
      const context = makeEkonomiContext([...list.map(fieldsOf), ...stated], preset.fields);
      const verdictList = context.ekonomiTabellList.flatMap(({ avstamningList }) => verdicts(avstamningList));
      const columnCount = Object.keys(preset.keyByKolumn).length + 1;
      expect(verdictList).toHaveLength(grenList.length * 3 * columnCount);
      expect(verdictList.filter((verdict) => !verdict.endsWith(': stammer'))).toEqual([]);
      const codeList = ekonomiCheckList.flatMap((check) => [...check.run(context)]).map(({ code }) => code);
      expect(codeList.filter((code) => silentCodeSet.has(code))).toEqual([]);
    }),
    OPTIONS,
  );
});

test.each(PRESET_LIST)('%s: a planted error in a stated sum is found there and nowhere else', (_, preset) => {
  const planted = fc.record({
    list: forms,
    rad: fc.constantFrom('Summa intäkter', 'Summa kostnader', 'Summa netto'),
    /** More than half a step for each of 25 rows and one more. */
    error: fc.bigInt(20n, 10n ** 6n),
  });
  fc.assert(
    fc.property(planted, ({ list, rad, error }) => {
      const gren = list[0]!.gren;
      const stated = statedRows(list, gren, preset, rad, error);
      const modell = makeEkonomimodell([...list.map(fieldsOf), ...stated], preset.fields);
      const wrongList = computeEkonomi(modell).flatMap(({ id, avstamningList }) =>
        avstamningList
          .filter(({ utslag }) => utslag === 'fel')
          .map(({ vad, differens }) => [id, vad, toPlain(differens!)]),
      );
      expect(wrongList).toEqual([
        [`enhetsblankett:${gren}`, `${rad}, ${preset.planted}`, toPlain(decimal(error))],
      ]);
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
