import { readFileSync } from 'node:fs';
import { toNumber } from '../../../src/core';
import { formsOf, makeVerksamhet, rowOf, verdicts, type EkonomiradFields } from '../../helpers/ekonomi';
import { describeShared, sharedPath } from '../../helpers/shared';

const FILE_LIST = ['000-ung-fritid-vb-2022.json', '003-familjeenheten-vb-2021.json'];

interface Document {
  readonly year: number;
  readonly economyTables: readonly {
    readonly title: string;
    readonly rows: readonly {
      readonly label: string;
      readonly kind: 'heading' | 'income' | 'cost' | 'sumIncome' | 'sumCost' | 'net';
      readonly values: readonly (number | null)[];
    }[];
  }[];
}

const SLAG = {
  income: 'intakt',
  cost: 'kostnad',
  sumIncome: 'summa',
  sumCost: 'summa',
  net: 'summa',
} as const;
const text = (figure: number | null | undefined): string =>
  figure === null || figure === undefined ? '' : String(figure);

function rowsOf(document: Document): readonly EkonomiradFields[] {
  return document.economyTables.flatMap(({ rows }, at) =>
    rows.flatMap(({ label, kind, values }) =>
      kind === 'heading'
        ? []
        : {
            verksamhetId: `V${at + 1}`,
            rad: label,
            slag: SLAG[kind],
            utfall: text(values[0]),
            budget: text(values[1]),
            angivenAvvikelse: text(values[2]),
          },
    ),
  );
}

describeShared('economy forms of real annual reports', () => {
  describe.each(FILE_LIST)('%s', compareWithPrint);
});

function compareWithPrint(file: string): void {
  const document = JSON.parse(readFileSync(sharedPath(`data/${file}`), 'utf8')) as Document;
  const verksamhetList = document.economyTables.map(({ title }, at) =>
    makeVerksamhet(`V${at + 1}`, title, { ordning: at + 1 }),
  );
  const tabellList = formsOf(rowsOf(document), { verksamhetList, uppgifter: { ar: document.year } });

  test('a form per branch', () => {
    expect(tabellList.slice(0, document.economyTables.length).map(({ namn }) => namn)).toEqual(
      document.economyTables.map(({ title }) => title),
    );
    expect(tabellList).toHaveLength(
      document.economyTables.length + (document.economyTables.length > 1 ? 1 : 0),
    );
  });

  test('every printed figure agrees, avvikelse included', () => {
    const statedCount = rowsOf(document).reduce(
      (count, { slag, utfall, budget, angivenAvvikelse }) =>
        count +
        [...(slag === 'summa' ? [utfall, budget] : []), angivenAvvikelse].filter((cell) => cell !== '')
          .length,
      0,
    );
    const verdictList = tabellList.flatMap(({ avstamningList }) => verdicts(avstamningList));
    expect(statedCount).toBeGreaterThan(0);
    expect(verdictList).toHaveLength(statedCount);
    expect(verdictList.filter((verdict) => !verdict.endsWith(': stammer'))).toEqual([]);
  });

  test('the unit total is the sum of the printed nettos', () => {
    const printed = document.economyTables.flatMap(({ rows }) => rows.filter(({ kind }) => kind === 'net'));
    const cells = rowOf(tabellList.at(-1), 'netto').cellByKolumn;
    (['Utfall', 'Budget', 'Avvikelse'] as const).forEach((key, at) => {
      const expected = printed.reduce((total, { values }) => total + values[at]!, 0);
      expect(toNumber(cells[key]!.varde!)).toBe(expected);
    });
  });
}
