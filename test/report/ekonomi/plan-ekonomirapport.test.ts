import fc from 'fast-check';
import { computeEkonomi, type Modell } from '../../../src/domain';
import type { Lang } from '../../../src/i18n';
import { planEkonomirapport } from '../../../src/report/ekonomi';
import { makeEkonomimodell, type EkonomiradFields } from '../../helpers/ekonomi';
import { gridOf } from './sheet-values';
import { UNG_FRITID_ROWS, unitWith } from './ung-fritid-forms';

function sheetOf(modell: Modell, lang: Lang = 'sv') {
  return planEkonomirapport({ modell, ekonomiTabellList: computeEkonomi(modell), lang });
}

const UNG_FRITID = unitWith(UNG_FRITID_ROWS);
const textList = (modell: Modell, lang: Lang = 'sv'): string[] =>
  sheetOf(modell, lang).plan.rowList.flatMap(({ cellList }) =>
    cellList.flatMap(({ content }) =>
      content.kind === 'value' && typeof content.value === 'string' ? [content.value] : [],
    ),
  );

describe("the real unit's forms", () => {
  const { plan, styleByName } = sheetOf(UNG_FRITID);
  const grid = gridOf(plan);

  test('head: form, unit, unit of money, time of the figures', () => {
    expect([1, 2, 3].map((row) => grid.textAt(row, 1))).toEqual([
      'Blankett till Årsredovisning 2022',
      'Enhet: Enheten Ung fritid',
      'Beloppen anges i tkr. Uppgifter per 2022-12-31.',
    ]);
    expect(plan).toMatchObject({ title: 'Ekonomirapport', mark: 'Malkedjan.Ekonomirapport' });
  });

  test('captions as boards know them, with the year of the workbook', () => {
    const header = grid.rowOf('Tkr');
    expect([2, 3, 4, 5].map((column) => grid.textAt(header, column))).toEqual([
      'Utfall i bokslut 2022',
      'Budget',
      'Avvikelse',
      '',
    ]);
  });

  test('rows of the first form in printed order', () => {
    const start = grid.rowOf('Fritid');
    const labelList = Array.from({ length: 16 }, (_, index) => grid.textAt(start + 2 + index, 1));
    expect(labelList).toEqual([
      'Tkr',
      'Intäkter',
      'Taxor och avgifter',
      'Hyresintäkter',
      'Bidrag',
      'Försäljning av verksamhet',
      'Övriga externa intäkter',
      'Summa intäkter',
      'Kostnader',
      'Personalkostnader',
      'Övriga personalkostnader',
      'Lokalkostnader',
      'Entreprenader och köp av verksamhet',
      'Övriga kostnader',
      'Summa kostnader',
      'Summa netto',
    ]);
  });

  test('leaf figures are constants and blanks stay blank', () => {
    const personal = grid.rowOf('Personalkostnader');
    const taxor = grid.rowOf('Taxor och avgifter');
    expect([grid.textAt(personal, 2), grid.textAt(personal, 3)]).toEqual(['15341', '14769']);
    expect([grid.textAt(taxor, 2), grid.formulaAt(taxor, 2)]).toEqual(['', null]);
  });

  test('sums, netto and deviations are formulas of their own shape', () => {
    const income = grid.rowOf('Taxor och avgifter');
    const sumIncome = grid.rowOf('Summa intäkter');
    const cost = grid.rowOf('Personalkostnader');
    const sumCost = grid.rowOf('Summa kostnader');
    const net = grid.rowOf('Summa netto');
    expect(grid.formulaAt(sumIncome, 2)).toBe(`SUM(B${income}:B${income + 4})`);
    expect(grid.formulaAt(sumCost, 3)).toBe(`SUM(C${cost}:C${cost + 4})`);
    expect(grid.formulaAt(net, 2)).toBe(`B${sumCost}-B${sumIncome}`);
    expect(grid.formulaAt(income, 4)).toBe(`B${income}-C${income}`);
    expect(grid.formulaAt(cost, 4)).toBe(`C${cost}-B${cost}`);
    expect(grid.formulaAt(net, 4)).toBe(`C${net}-B${net}`);
  });

  test('the unit total adds the branches cell by cell: 28 411, 29 500, +1 089', () => {
    const total = grid.rowOf('Enheten Ung fritid, totalt');
    const net = grid.rowOf('Summa netto', total);
    const personal = grid.rowOf('Personalkostnader', total);
    const figures = [2, 3, 4].map((column) => grid.calculate(grid.formulaAt(net, column)!));
    expect(figures).toEqual([28_411, 29_500, 1_089]);
    expect(grid.formulaAt(personal, 2)).toMatch(/^B\d+\+B\d+\+B\d+$/);
  });

  test('every cached result is what the formula gives', () => {
    expect(grid.cachedList.length).toBeGreaterThan(70);
    for (const { formula, cached } of grid.cachedList) expect(grid.calculate(formula)).toBe(cached);
  });

  test('large deviations are told apart without colour, and explained', () => {
    const styles = Object.keys(styleByName).filter((name) => name.includes('▲'));
    expect(styles.length).toBeGreaterThan(0);
    expect(textList(UNG_FRITID).join('\n')).toContain(
      '▲ och ▼ med fet stil: avvikelsen är större än 5 procent av budgeten och större än 500 tkr.',
    );
  });

  test('a form is never split over two pages, and whole figures need no footnote', () => {
    const startList = ['Fritid', 'Fältassistenter', 'Ungdomsmottagningen'].map((name) => grid.rowOf(name));
    for (const start of startList) {
      for (let row = start; row < grid.rowOf('Summa netto', start); row += 1) {
        expect(plan.print!.rowBreakList).not.toContain(row);
      }
    }
    expect(textList(UNG_FRITID)).not.toContain('Tabellen innehåller avrundningsdifferenser.');
  });

  test('no merge crosses a table', () => {
    const tableRowSet = new Set(
      plan.rowList.filter(({ cellList }) => cellList.length === 4).map((r) => r.rowNumber),
    );
    const inTable = plan.mergeList.filter(({ top }) => tableRowSet.has(top));
    expect(inTable.map(({ top }) => grid.textAt(top, 1))).toEqual([
      'Fritid',
      'Fältassistenter',
      'Ungdomsmottagningen',
      'Enheten Ung fritid, totalt',
    ]);
  });
});

test('sentences stand under the heading of their table', () => {
  const grid = gridOf(sheetOf(UNG_FRITID).plan);
  expect(grid.textAt(grid.rowOf('Fritid') + 1, 1)).toBe(
    'Fritid redovisar ett överskott om 424\u00a0tkr jämfört med budget.',
  );
});

test('a comment gives every table a column for comments', () => {
  const rows = UNG_FRITID_ROWS.map((row, at) =>
    at === 5 ? { ...row, kommentar: 'Fler timavlönade.' } : row,
  );
  const grid = gridOf(sheetOf(unitWith(rows)).plan);
  expect(grid.textAt(grid.rowOf('Tkr'), 5)).toBe('Kommentar');
  expect(grid.textAt(grid.rowOf('Personalkostnader'), 5)).toBe('Fler timavlönade.');
});

test('the footnote on rounding stands where printed rows do not add up', () => {
  const rows = ['Personalkostnader', 'Lokalkostnader', 'Övriga kostnader'].map((rad) => ({
    rad,
    utfall: '100,4',
  }));
  expect(textList(makeEkonomimodell(rows))).toContain('Tabellen innehåller avrundningsdifferenser.');
});

test('the head of unit is named when given', () => {
  const modell = unitWith(UNG_FRITID_ROWS, { uppgifter: { enhetschef: 'NN' } });
  expect(textList(modell)).toContain('Enhetschef: NN');
});

test('mnkr are printed with one decimal', () => {
  const modell = makeEkonomimodell([{ rad: 'Bidrag', slag: 'intakt', beloppsenhet: 'mnkr', utfall: '1,25' }]);
  expect(Object.keys(sheetOf(modell).styleByName)).toContain('tableNumber|#,##0.0;"−"#,##0.0;');
  expect(textList(modell)).toContain('Beloppen anges i mnkr. Uppgifter per 2022-12-31.');
});

test('without tables the sheet says so', () => {
  expect(textList(makeEkonomimodell([]))).toContain('Det finns inga ekonomitabeller att redovisa.');
});

test('in English', () => {
  expect(textList(UNG_FRITID, 'en')).toEqual(
    expect.arrayContaining([
      'Form for the annual report 2022',
      'Outcome in final accounts 2022',
      'Deviation',
      'Amounts in SEK thousand. Figures as of 2022-12-31.',
    ]),
  );
});

describe('the form of a tertial report', () => {
  const rows: readonly EkonomiradFields[] = [
    { rad: 'Bidrag', slag: 'intakt', budget: '300', utfall: '310', prognosT2: '420' },
    { rad: 'Lokalkostnader', slag: 'kostnad', budget: '2 400', utfall: '1 600', prognosT2: '3 100' },
  ];
  const modell = makeEkonomimodell(rows, { uppgifter: { typ: 'T2' } });
  const grid = gridOf(sheetOf(modell).plan);

  test('head, captions and legend speak of the forecast', () => {
    expect([1, 3].map((row) => grid.textAt(row, 1))).toEqual([
      'Blankett till Tertialrapport 2 2022',
      'Beloppen anges i tkr. Uppgifter per 2022-08-31.',
    ]);
    const header = grid.rowOf('Tkr');
    expect([2, 3, 4, 5].map((column) => grid.textAt(header, column))).toEqual([
      'Budget 2022',
      'Utfall perioden',
      'Prognos helår 2022',
      'Avvikelse',
    ]);
    expect(textList(modell).join('\n')).toContain(
      'Intäkter: prognos − budget. Kostnader och netto: budget − prognos.',
    );
  });

  test('the deviation is of the forecast, favourable with plus', () => {
    const [income, cost, net] = ['Bidrag', 'Lokalkostnader', 'Summa netto'].map((rad) => grid.rowOf(rad));
    expect(grid.formulaAt(income!, 5)).toBe(`D${income}-B${income}`);
    expect(grid.formulaAt(cost!, 5)).toBe(`B${cost}-D${cost}`);
    expect(grid.calculate(grid.formulaAt(net!, 5)!)).toBe(-580);
    expect(grid.formulaAt(cost!, 4)).toBeNull();
  });

  test('in English', () => {
    expect(textList(modell, 'en')).toEqual(
      expect.arrayContaining([
        'Form for tertial report 2 2022',
        'Budget 2022',
        'Outcome of the period',
        'Full-year forecast 2022',
      ]),
    );
  });
});

const amount = fc.oneof(fc.constant(''), fc.integer({ min: -99_999, max: 99_999 }).map(String));
const rowArbitrary = fc.record({
  rad: fc.constantFrom('Bidrag', 'Personalkostnader', 'Transporter', 'Lokalkostnader', 'Sponsring'),
  slag: fc.constantFrom('intakt' as const, 'kostnad' as const, 'netto' as const),
  verksamhetId: fc.constantFrom('V1', 'V2', 'V3'),
  utfall: amount,
  budget: amount,
  prognosT1: amount,
  prognosT2: amount,
}) satisfies fc.Arbitrary<EkonomiradFields>;

test.each(['VB', 'T1', 'T2'] as const)(
  '%s: whatever the rows, every formula computes to its cached result',
  (typ) => {
    fc.assert(
      fc.property(fc.array(rowArbitrary, { minLength: 1, maxLength: 25 }), (rowList) => {
        const grid = gridOf(sheetOf(makeEkonomimodell(rowList, { uppgifter: { typ } })).plan);
        for (const { formula, cached } of grid.cachedList) expect(grid.calculate(formula)).toBe(cached);
      }),
      { seed: 2022, numRuns: 60 },
    );
  },
);
