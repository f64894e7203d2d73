import fc from 'fast-check';
import { computeEkonomi, type EkonomiTabellslag, type Modell } from '../../../src/domain';
import { planEkonomirapport } from '../../../src/report/ekonomi';
import { planRapport } from '../../../src/report/rapport';
import { readModell } from '../../../src/tables';
import { makeEkonomimodell, makeResultatenhet, makeVolym, MONTH_LIST } from '../../helpers/ekonomi';
import { arsredovisning, omraden } from '../../helpers/namnd-dokument';
import { samplePort } from '../../helpers/sample-port';
import { dumpSheet, textList } from '../helpers/dump-plan';
import { expectGolden } from '../helpers/golden';
import { reportInput } from '../helpers/models';
import { gridOf } from './sheet-values';

const FILE_LIST = ['namnd-vb-2024', 'namnd-t2-2024', 'namnd-vp-2022'] as const;
const modellByFile = new Map<string, Modell>();

beforeAll(async () => {
  for (const file of FILE_LIST) {
    const snapshot = await samplePort(`${file}.xlsx`).readWorkbook();
    if (!snapshot.ok) throw new Error(file);
    const modell = readModell(snapshot.value);
    if (!modell.ok) throw new Error(file);
    modellByFile.set(file, modell.value);
  }
});

const planOf = (modell: Modell, lang: 'sv' | 'en' = 'sv') =>
  planEkonomirapport({ modell, ekonomiTabellList: computeEkonomi(modell), lang }).plan;

/** Every formula against its stored result, computed from the constants of the sheet alone. */
function expectComputed(modell: Modell): void {
  const grid = gridOf(planOf(modell));
  for (const { formula, cached } of grid.cachedList) {
    expect(grid.calculate(formula)).toBeCloseTo(Number(cached), 6);
  }
}

test.each(FILE_LIST)('%s: the whole economy sheet', (file) => {
  expectGolden(`${file}-ekonomirapport.txt`, dumpSheet(planOf(modellByFile.get(file)!)));
});

test.each(FILE_LIST)('%s: the document with its tables in their sections', (file) => {
  const { plan } = planRapport(reportInput(modellByFile.get(file)!));
  const lines = dumpSheet(plan).split('\n');
  const start = lines.findIndex((line) => /heading1\].*ekonomi/i.test(line));
  const isCell = (line: string): boolean => /^[A-Z]+\d+ \[/.test(line);
  expectGolden(`${file}-rapport-ekonomi.txt`, `${lines.slice(start).filter(isCell).join('\n')}\n`);
});

test('between them the samples hold every kind of table that boards have', () => {
  const slagSet = new Set<EkonomiTabellslag>(
    FILE_LIST.flatMap((file) => computeEkonomi(modellByFile.get(file)!).map(({ slag }) => slag)),
  );
  expect([...slagSet].sort()).toEqual([
    'balans',
    'budgetposter',
    'investeringar',
    'kostnadsutveckling',
    'nyckeltal',
    'perVerksamhet',
    'personalkostnader',
    'prognosjamforelse',
    'resultatenheter',
    'resultatrakning',
    'synpunkter',
    'verksamhet',
    'volym',
    'vpInvesteringar',
    'vpOversikt',
    'vpVerksamhet',
  ]);
});

test.each(FILE_LIST)('%s: every formula computes to its stored result', (file) => {
  expectComputed(modellByFile.get(file)!);
});

test('the planted error and the rounding are named under their table, the footnote only where it is true', () => {
  const texts = textList(planOf(modellByFile.get('namnd-vb-2024')!));
  const wrongList = texts.filter((text) => text.startsWith('Stämmer inte.'));
  expect(wrongList).toHaveLength(1);
  expect(wrongList[0]).toContain('i underlaget står 38,8, beräkningen ger 39,8. Skillnaden är −1,0.');
  expect(texts.filter((text) => text.startsWith('Avrundning.'))).toHaveLength(1);
  expect(texts).toContain('Tabellen innehåller avrundningsdifferenser.');
  expect(textList(planOf(modellByFile.get('namnd-t2-2024')!))).not.toContain(
    'Tabellen innehåller avrundningsdifferenser.',
  );
});

test('captions carry the years of the workbook, months their names, in both languages', () => {
  const vb = modellByFile.get('namnd-vb-2024')!;
  expect(textList(planOf(vb))).toEqual(
    expect.arrayContaining([
      'Avvikelse 2024 efter',
      'Avvikelse 2023 efter',
      'Bokslut efter resultatöverföringar',
      'Kostnader 2023',
      'Överföring till 2025',
      'Maj',
    ]),
  );
  expect(textList(planOf(vb, 'en'))).toEqual(expect.arrayContaining(['Deviation 2024 after', 'May']));
  expect(textList(planOf(modellByFile.get('namnd-vp-2022')!))).toEqual(
    expect.arrayContaining([
      'DRIFTVERKSAMHET, mnkr',
      'Justerad budget 2021',
      'Prognos nov 2021',
      'Jmf budget',
    ]),
  );
});

test('whatever a board prints, every formula computes to its stored result', () => {
  fc.assert(
    fc.property(omraden, (list) => {
      const { rows, fields } = arsredovisning(list);
      expectComputed(makeEkonomimodell(rows, fields));
    }),
    { seed: 2022, numRuns: 40 },
  );
});

const tkr = fc.integer({ min: -90_000, max: 90_000 });

test('transfers with any caps, deficits and commitments compute as the sheet does', () => {
  const unit = fc.record({
    brutto: fc.option(fc.integer({ min: 0, max: 99_999 })),
    fran: tkr,
    resultat: tkr,
    atagandeUppfyllt: fc.constantFrom(true, false, null),
  });
  const percent = fc.integer({ min: 0, max: 250 });
  fc.assert(
    fc.property(fc.array(unit, { minLength: 1, maxLength: 8 }), percent, percent, (list, arets, sparat) => {
      const modell = makeEkonomimodell([], {
        uppgifter: { niva: 'namnd' },
        resultatenhetList: list.map(({ brutto, fran, resultat, atagandeUppfyllt }, at) =>
          makeResultatenhet(
            {
              namn: `Enhet ${at}`,
              bruttobudget: brutto === null ? '' : String(brutto),
              franForegaendeAr: String(fran),
              resultat: String(resultat),
              atagandeUppfyllt,
            },
            at + 2,
          ),
        ),
      });
      const share = (tenths: number) => ({ coefficient: BigInt(tenths), scale: 3 });
      expectComputed({
        ...modell,
        regelverk: { ...modell.regelverk, takAretsAndel: share(arets), takAckumuleratAndel: share(sparat) },
      });
    }),
    { seed: 2023, numRuns: 60 },
  );
});

test('a year of months stands in two parts, and its mean reads the cells of both', () => {
  const months = Object.fromEntries(MONTH_LIST.map((month, at) => [month, at === 3 ? '' : String(at)]));
  const modell = makeEkonomimodell([], {
    uppgifter: { niva: 'namnd' },
    volymList: [makeVolym({ tabell: 'Placeringar', rad: 'Familjehem', sammanfattning: 'medel', ...months })],
  });
  const grid = gridOf(planOf(modell));
  const [first, second] = [grid.rowOf('Familjehem'), grid.rowOf('Familjehem', grid.rowOf('Familjehem'))];
  expect(second).toBeGreaterThan(first);
  const [mean] = grid.cachedList;
  expect(mean!.formula).toMatch(new RegExp(`^ROUND\\(AVERAGE\\(B${first},.*B${second}.*\\),1\\)$`));
  expect(mean!.cached).toBe(5.7);
  expectComputed(modell);
});

test('the caps stand on the sheet as parameters that the transfers point at', () => {
  const grid = gridOf(planOf(modellByFile.get('namnd-vb-2024')!));
  const row = grid.rowOf('Årets tillskott');
  expect([grid.textAt(row, 2), grid.textAt(row + 1, 2)]).toEqual(['5', '10']);
  const formula = grid.formulaAt(grid.rowOf('Förskolan Ekorren'), 5)!;
  expect(formula).toContain(`$B$${row}/100`);
  expect(formula).toContain(`$B$${row + 1}/100`);
});
