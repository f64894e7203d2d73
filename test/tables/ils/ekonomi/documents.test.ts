import { readFileSync } from 'node:fs';
import { createXlsxPort, blankWorkbook } from '../../../../src/xlsx';
import { labelKey, type Ekonomirad } from '../../../../src/domain';
import { parseVardeText, toNumber, type CellScalar } from '../../../../src/core';
import { planTemplate, readTable, SPEC_LIST } from '../../../../src/tables';
import { kallaOfSheet, kallaOfText } from '../../../../src/tables/ils/kalla/kalla';
import { assembleEkonomi } from '../../../../src/tables/ils/ekonomi';
import { applyToFile, snapshotOf } from '../../../helpers/apply';
import { describeShared, sharedPath } from '../../../helpers/shared';
import { walk, type Genomgang } from './walk';

interface Table {
  readonly title: string;
  readonly unit: string;
  readonly headers: readonly string[];
  readonly rows: readonly {
    readonly label: string;
    readonly kind?: string;
    readonly values: readonly (number | null)[];
    readonly raw?: readonly string[];
  }[];
}
interface ProseList {
  readonly kind: string;
  readonly items?: readonly { readonly line: number; readonly amount: number }[];
}
type Row = Readonly<Record<string, CellScalar>>;

const DOCUMENTS = [
  ['000-ung-fritid-vb-2022', 'VB', 'enhet', 2022],
  ['003-familjeenheten-vb-2021', 'VB', 'enhet', 2021],
  ['001-spanga-tensta-vp-2022', 'VP', 'namnd', 2022],
] as const;
const [, , VP] = DOCUMENTS;

type Document = (typeof DOCUMENTS)[number];
const truthOf = (name: string) =>
  JSON.parse(readFileSync(sharedPath(`data/${name}.json`), 'utf8')) as {
    economyTables: readonly Table[];
    otherTables?: readonly ProseList[];
  };

const fromText = ([name, typ, niva, ar]: Document): Genomgang =>
  walk(kallaOfText(readFileSync(sharedPath(`data/${name}.txt`), 'utf8')), { typ, niva, ar });

async function fromSheet([name, typ, niva, ar]: Document): Promise<Genomgang> {
  const opened = createXlsxPort(readFileSync(sharedPath(`data/${name}-pasted.xlsx`)));
  if (!opened.ok) throw new Error('not opened');
  const snapshot = await opened.value.readWorkbook();
  if (!snapshot.ok) throw new Error('not read');
  const sheet = await opened.value.readSheet(snapshot.value.sheetList[0]!.title);
  if (!sheet.ok) throw new Error('sheet not read');
  return walk(kallaOfSheet(sheet.value), { typ, niva, ar });
}

const numberOf = (value: CellScalar | undefined): number | null => {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number') return value;
  const { varde } = parseVardeText(String(value), 'value');
  return varde && toNumber(varde);
};

const ENHET_COLUMNS = ['Utfall', 'Budget', 'Angiven avvikelse'];
const VP_COLUMNS = [
  'Föregående budget VP',
  'Föregående budget',
  'Utfall år−2',
  'Föregående prognos T2',
  'Budget VP',
  'Angiven avvikelse',
];
const OVERVIEW_COLUMNS = ['Utfall år−2', 'Föregående prognos T2', 'Budget VP'];

/** The id of the verksamhet of that name. */
function idOf(rowListByTable: Readonly<Record<string, readonly Row[]>>, name: string): CellScalar {
  const key = labelKey(name.replace(/^.*varav /, ''));
  const row = rowListByTable.Verksamheter!.find(({ Namn, 'Andra namn': other }) =>
    [Namn, ...String(other ?? '').split('; ')].some((text) => labelKey(String(text)) === key),
  );
  if (!row) throw new Error(`no verksamhet ${name}`);
  return row['Verksamhet-ID']!;
}

/** Every figure of the table, with the figures that the rows hold for it. */
function compare(table: Table, columnList: readonly string[], rowsFor: (label: string) => readonly Row[]) {
  return table.rows.flatMap(({ label, values }) =>
    values.flatMap((value, at) => {
      if (value === null) return [];
      const column = columnList[at]!;
      const foundList = rowsFor(label).flatMap((row) => numberOf(row[column]) ?? []);
      return [{ table: table.title, label, column, value, isFound: foundList.includes(value) }];
    }),
  );
}

describeShared('the economy of real documents', () => {
  describe.each(DOCUMENTS.slice(0, 2).map((document) => ({ document })))(
    'the forms of $document.0',
    ({ document }) => {
      test.each([
        ['text', async () => fromText(document)],
        ['sheet', () => fromSheet(document)],
      ])('every figure of the %s stands in its row and column', async (_, read) => {
        const { tabellList, ejTolkadeList } = await read();
        const { rowListByTable, ekonomitabeller } = assembleEkonomi(tabellList, 'enhet');
        const truth = truthOf(document[0]);
        const missing = truth.economyTables.flatMap((table) =>
          compare(table, ENHET_COLUMNS, (label) =>
            rowListByTable.Ekonomi!.filter(
              (row) => row['Verksamhet-ID'] === idOf(rowListByTable, table.title) && row.Rad === label,
            ),
          ).filter(({ isFound }) => !isFound),
        );
        expect(missing).toEqual([]);
        expect(ekonomitabeller).toBe(truth.economyTables.length);
        expect(ejTolkadeList).toEqual([]);
        const figureCount = truth.economyTables.flatMap(({ rows }) =>
          rows.flatMap(({ values }) => values.filter((value) => value !== null)),
        ).length;
        const given = rowListByTable.Ekonomi!.flatMap((row) =>
          ENHET_COLUMNS.filter((c) => row[c] !== undefined),
        );
        expect(given).toHaveLength(figureCount);
        const kinds = new Map(
          truth.economyTables.flatMap(({ rows }) => rows.map(({ label, kind }) => [label, kind])),
        );
        for (const { Rad, Slag, Beloppsenhet } of rowListByTable.Ekonomi!) {
          const kind = kinds.get(String(Rad))!;
          expect([Rad, Slag]).toEqual([
            Rad,
            kind === 'income' ? 'Intäkt' : kind === 'cost' ? 'Kostnad' : 'Summa',
          ]);
          expect(Beloppsenhet).toBe('tkr');
        }
      });
    },
  );

  describe('the plan with budget', () => {
    const LABELS: Readonly<Record<string, string>> = {
      'Netto:': 'Netto',
      'Netto exkl. kap.kostn:': 'Netto',
      'Netto inkl. kap.kostn:': 'Netto inkl. kapitalkostnader',
    };

    test.each([
      ['text', async () => fromText(VP)],
      ['sheet', () => fromSheet(VP)],
    ])('every figure of the %s stands in its row and column', async (_, read) => {
      const { tabellList, ejTolkadeList } = await read();
      const { rowListByTable, ekonomitabeller } = assembleEkonomi(tabellList, 'namnd');
      const truth = truthOf(VP[0]);
      const ekonomi = rowListByTable.Ekonomi!;
      const check = (table: Table) => {
        if (table.title === 'Investeringar') {
          const columns = VP_COLUMNS.map((column) => column.replace('prognos T2', 'prognos'));
          return compare(table, columns, (label) =>
            rowListByTable.Investeringar!.filter(({ Investering }) => Investering === label),
          );
        }
        if (table.title.startsWith('DRIFT')) {
          return compare(table, OVERVIEW_COLUMNS, (label) => {
            if (label === 'Summa') return ekonomi.filter(({ Rad }) => String(Rad).startsWith('Summa'));
            if (label.startsWith('Kapital')) return ekonomi.filter(({ Rad }) => Rad === 'Kapitalkostnader');
            const id = idOf(rowListByTable, label);
            return ekonomi.filter((row) => row['Verksamhet-ID'] === id && row.Rad === 'Netto');
          });
        }
        const id = idOf(rowListByTable, table.title);
        return compare(table, VP_COLUMNS, (label) =>
          ekonomi.filter((row) => row['Verksamhet-ID'] === id && row.Rad === (LABELS[label] ?? label)),
        );
      };
      expect(truth.economyTables.flatMap(check).filter(({ isFound }) => !isFound)).toEqual([]);
      expect(ekonomitabeller).toBe(truth.economyTables.length);
      expect(ejTolkadeList).toEqual([]);
      const figureCount = (rows: readonly Row[]): number =>
        rows.flatMap((row) => VP_COLUMNS.concat('Föregående prognos').filter((c) => row[c] !== undefined))
          .length;
      expect(figureCount(ekonomi) + figureCount(rowListByTable.Investeringar!)).toBe(
        truth.economyTables.flatMap(({ rows }) => rows.flatMap(({ values }) => values)).length,
      );
    });

    test('verksamheter are joined over tables, varav is a part', () => {
      const { rowListByTable } = assembleEkonomi(fromText(VP).tabellList, 'namnd');
      const list = rowListByTable.Verksamheter!;
      expect(list).toHaveLength(14);
      expect(list[0]).toMatchObject({
        'Verksamhet-ID': 'V01',
        Namn: 'Nämnd- och förvaltningsadministration',
        'Andra namn': 'Nämnd och administration',
        Ordning: 1,
      });
      expect(list.filter((row) => row['Del av'] === 'V06').map(({ Namn }) => Namn)).toEqual([
        'Barn och ungdom',
        'Vuxna',
        'Socialpsykiatri',
        'Nyanlända',
      ]);
      expect(list.find(({ Namn }) => Namn === 'Socialpsykiatri')!['Andra namn']).toContain('SocPsy');
      expect(list.find(({ Namn }) => Namn === 'Handläggning')!['Del av']).toBe(
        list.find(({ Namn }) => Namn === 'Ekonomiskt bistånd')!['Verksamhet-ID'],
      );
    });

    test('netto is data only where costs and incomes are not printed', () => {
      const { rowListByTable } = assembleEkonomi(fromText(VP).tabellList, 'namnd');
      const nettoList = rowListByTable.Ekonomi!.filter(({ Slag }) => Slag === 'Netto');
      const nameOf = new Map(rowListByTable.Verksamheter!.map((row) => [row['Verksamhet-ID'], row.Namn]));
      expect(nettoList.map((row) => nameOf.get(row['Verksamhet-ID']!))).toEqual([
        'Barn och ungdom',
        'Vuxna',
        'Nyanlända',
        'Handläggning',
      ]);
      expect(rowListByTable.Ekonomi!.filter((row) => row['Verksamhet-ID'] === null)).toMatchObject([
        { Rad: 'Summa', Slag: 'Summa', 'Budget VP': 1181.8, Källa: 'DRIFTVERKSAMHET' },
        { Rad: 'Summa inkl. kapitalkostnader', Slag: 'Summa', 'Budget VP': 1189.6 },
      ]);
    });

    test('decimals survive a workbook: 66,0 stays one decimal', async () => {
      const { rowListByTable } = assembleEkonomi(fromText(VP).tabellList, 'namnd');
      const plan = planTemplate({ typ: 'VP', niva: 'namnd', ar: 2022, rowListByTable });
      const { bytes } = await applyToFile(blankWorkbook(), plan);
      const { tableList } = await snapshotOf(bytes);
      const spec = SPEC_LIST.find(({ table }) => table === 'Ekonomi')!;
      const { recordList, issueList } = readTable<Ekonomirad>(
        spec,
        tableList.find(({ name }) => name === 'Ekonomi')!,
        false,
      );
      expect(issueList).toEqual([]);
      const rawList = truthOf(VP[0]).economyTables.flatMap(({ rows }) =>
        rows.flatMap(({ raw }) => raw ?? []),
      );
      const wantedSet = new Set(rawList.map((raw) => raw));
      const figureList = recordList.flatMap((rad) =>
        [rad.budgetVp, rad.utfallAr2, rad.foregaendePrognosT2, rad.foregaendeBudget].filter(
          ({ slag }) => slag !== 'tom',
        ),
      );
      expect(figureList.length).toBeGreaterThan(100);
      expect(figureList.filter(({ raw }) => !wantedSet.has(raw)).map(({ raw }) => raw)).toEqual([]);
      expect(figureList.filter(({ decimaler }) => decimaler === 1).length).toBeGreaterThan(
        figureList.length - 5,
      );
    });

    test('every amount of the budget lists is a post', () => {
      const { tabellList } = fromText(VP);
      const postList = tabellList.flatMap(({ rowList }) =>
        rowList.filter(({ table }) => table === 'Budgetposter'),
      );
      const given = new Set(
        postList.map((row) => `${row.radIndex + 1} ${numberOf(row.valueByHeader.Belopp)}`),
      );
      const wanted = (truthOf(VP[0]).otherTables ?? [])
        .filter(({ kind }) => kind === 'proseList')
        .flatMap(({ items }) => items!.map(({ line, amount }) => `${line} ${amount}`));
      expect(wanted.filter((item) => !given.has(item))).toEqual([]);
    });
  });
});
