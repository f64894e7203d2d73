import fc from 'fast-check';
import { EMPTY_CELL, type Cell, type CellScalar } from '../../../src/core';
import { computedChanges, planKontoplan, planPaste, readPaste, settle } from '../../../src/tables/paste';
import type { Pastesvar, Pastetabell, Pasteunderlag } from '../../../src/tables/paste';
import { findCellTargets, type TableData } from '../../../src/workbook';

type Row = readonly CellScalar[];

function table(name: string, headerList: readonly string[], rowList: readonly Row[]): TableData {
  return {
    name,
    sheet: name,
    range: { top: 1, left: 1, bottom: rowList.length + 1, right: headerList.length },
    headerList,
    rowList: rowList.map((row) => row.map((value): Cell => (value === null ? EMPTY_CELL : { value }))),
    overflowRowCount: 0,
  };
}

const base = (niva: 'enhet' | 'namnd', ...tableList: TableData[]): Pasteunderlag => ({
  tableList,
  ar: 2024,
  typ: 'VB',
  niva,
});

function planned(text: string, target: Pastetabell, underlag: Pasteunderlag, svar: Pastesvar = {}) {
  const plan = planPaste(readPaste(text, target, underlag), svar, underlag);
  if (!plan.ok) throw new Error(JSON.stringify(plan.issueList));
  return plan.value;
}

describe('rows that only have names', () => {
  const synpunkter = table(
    'Synpunkter',
    ['Uppdelning', 'Kategori', 'T1', 'T2'],
    [
      ['Typ av ärende', 'Övrigt', 1, 2],
      [null, 'Beröm', 3, 4],
      ['Ämne', 'Övrigt', 5, 6],
    ],
  );
  const underlag = base('namnd', synpunkter);

  test('are found under their heading and written beside it', () => {
    const text = '\tT2\nTyp av ärende\nÖvrigt\t7\nBeröm\t8\nÄmne\nÖvrigt\t9';
    const { plan } = planned(text, 'Synpunkter', underlag);
    expect(plan.cellChangeList.map(({ rowId, within, next }) => [rowId, within, next])).toEqual([
      ['Övrigt', { Uppdelning: 'Typ av ärende' }, 7],
      ['Beröm', undefined, 8],
      ['Övrigt', { Uppdelning: 'Ämne' }, 9],
    ]);
    expect(findCellTargets(underlag.tableList, plan.cellChangeList)).toMatchObject({
      ok: true,
      value: [{ rowNumber: 2 }, { rowNumber: 3 }, { rowNumber: 4 }],
    });
  });

  test('a name of two headings is asked about, with both as answers', () => {
    const { fragaList } = readPaste('\tT2\nÖvrigt\t7', 'Synpunkter', underlag);
    expect(fragaList).toMatchObject([{ id: 'rad:2', code: 'fraga-rad-flera' }]);
    expect(fragaList[0]!.valList).toContain('Ämne / Övrigt');
  });

  test('a column of headings works as well; rows that nothing tells apart are no targets', () => {
    const text = 'Uppdelning\tKategori\tT2\nÄmne\tÖvrigt\t9';
    expect(planned(text, 'Synpunkter', underlag).changeList).toMatchObject([
      { rowId: 'Ämne / Övrigt', next: 9 },
    ]);
    const twins = base(
      'namnd',
      table(
        'Balans',
        ['Post', 'Sida', 'Utfall'],
        [
          ['Kassa', 'T', 1],
          ['Kassa', 'T', 2],
        ],
      ),
    );
    expect(readPaste('\tUtfall (mnkr)\nKassa\t7', 'Balans', twins).radList[1]!.rowId).toBeNull();
  });

  test('computed columns go the same way', () => {
    const total = table(
      'Synpunkter',
      ['Uppdelning', 'Kategori', 'Totalt'],
      [
        ['A', 'Övrigt', null],
        ['B', 'Övrigt', 3],
      ],
    );
    const changeList = computedChanges('Synpunkter', base('namnd', total), (at) => ({ Totalt: at + 2 }));
    expect(changeList).toMatchObject([
      { rowId: 'Övrigt', within: { Uppdelning: 'A' }, expected: null, next: 2 },
    ]);
  });
});

describe('tables of areas', () => {
  const HEADERS = ['Rad-ID', 'Verksamhet-ID', 'Post', 'Slag', 'Beloppsenhet', 'Budget', 'Bokslut'];
  const underlag = base(
    'namnd',
    table('Ekonomi', HEADERS, [
      ['K001', 'V1', 'Kostnader', 'Kostnad', 'mnkr', 200, 190],
      ['K002', 'V1', 'Intäkter', 'Intäkt', 'mnkr', -10, -9],
      ['K003', 'V2', 'Netto', 'Netto', 'mnkr', 50, 40],
    ]),
    table(
      'Verksamheter',
      ['Verksamhet-ID', 'Namn'],
      [
        ['V1', 'Förskola'],
        ['V2', 'Äldreomsorg'],
      ],
    ),
  );
  const HEAD = 'Mnkr\tBudget (kostnader +)\tBudget (intäkter -)\tBudget (netto)\tBokslut före\n';

  test('costs, incomes and netto go to rows of the area, under the headers of the workbook', () => {
    const { plan } = planned(`${HEAD}Förskola\t210,0\t-12,5\t197,5\t\n`, 'Ekonomi', underlag);
    expect(plan.cellChangeList.map(({ rowId, column, next }) => [rowId, column, next])).toEqual([
      ['K001', 'Budget', '210,0'],
      ['K002', 'Budget', -12.5],
    ]);
    expect(plan.rowAdditionList![0]!.rowList).toEqual([
      {
        'Rad-ID': 'K004',
        'Verksamhet-ID': 'V1',
        Post: 'Netto',
        Slag: 'Summa',
        Beloppsenhet: 'mnkr',
        Budget: 197.5,
      },
    ]);
  });

  test('a netto alone is counted; parts beside one that is counted are warned about', () => {
    const { plan } = planned('Mnkr\tBokslut före\nÄldreomsorg\t41,2\n', 'Ekonomi', underlag);
    expect(plan.cellChangeList).toMatchObject([{ rowId: 'K003', column: 'Bokslut', next: 41.2 }]);
    const { varningList } = readPaste(`${HEAD}Äldreomsorg\t60,0\t-8,0\t52,0\t\n`, 'Ekonomi', underlag);
    expect(varningList.map(({ code }) => code)).toEqual(['netto-dubbelt']);
  });

  test('an unknown area is asked about', () => {
    const inlasning = readPaste(`${HEAD}Förskola\t1\t\t\t\nPark\t2\t\t\t\n`, 'Ekonomi', underlag);
    expect(inlasning.fragaList).toMatchObject([{ id: 'rad:3', valList: ['V1', 'V2', 'ignorera'] }]);
  });
});

describe('accounts', () => {
  const ekonomi = table(
    'Ekonomi',
    ['Rad-ID', 'Verksamhet-ID', 'Rad', 'Slag', 'Utfall'],
    [
      ['K001', null, 'Bidrag', 'Intäkt', 10],
      ['K002', null, 'Personalkostnader', 'Kostnad', 100],
    ],
  );
  const LEDGER = 'Konto\tUtfall (tkr)\n5010 Löner\t90\n3010 Stöd\t12-\n5010 Löner\t1';

  test('without a place are put in Kontoplan once, sorted, without a row', () => {
    const underlag = base('enhet', ekonomi);
    const plan = planKontoplan(readPaste(LEDGER, 'Ekonomi', underlag), underlag)!;
    const values = plan.sheetList[0]!.rowList.slice(1).map(({ cellList }) =>
      cellList.map(({ content }) => (content.kind === 'value' ? content.value : null)),
    );
    expect(values).toEqual([
      [3010, null, null, null, 'Stöd'],
      [5010, null, null, null, 'Löner'],
    ]);
    const made = base('enhet', ekonomi, table('Kontoplan', ['Konto från', 'Rad-ID'], [[5010, null]]));
    const more = planKontoplan(readPaste(LEDGER, 'Ekonomi', made), made)!;
    expect(more.rowAdditionList![0]!.rowList).toEqual([{ 'Konto från': 3010 }]);
  });

  test('answers decide the signs too', () => {
    const { changeList } = planned(LEDGER, 'Ekonomi', base('enhet', ekonomi), {
      'rad:2': 'K002',
      'rad:3': 'K001',
      'rad:4': 'K002',
    });
    expect(changeList.map(({ rowId, next }) => [rowId, next])).toEqual([
      ['K002', 91],
      ['K001', 12],
    ]);
  });
});

test('an answer of a kind counts where there is none of its own; others stay open', () => {
  const question = (id: string) => ({ id, code: '', params: {}, valList: ['K1', 'ignorera'], forslag: null });
  const { answerById, openList } = settle([question('rad:1'), question('rad:2'), question('kolumn:1')], {
    rad: 'Ignorera',
    'rad:2': 'k1',
    'kolumn:1': 'annat',
  });
  expect([...answerById]).toEqual([
    ['rad:1', 'ignorera'],
    ['rad:2', 'K1'],
  ]);
  expect(openList.map(({ id }) => id)).toEqual(['kolumn:1']);
});

describe('totals', () => {
  const underlag = base('enhet', table('Ekonomi', ['Rad-ID', 'Rad', 'Utfall'], []));
  const cents = fc.array(fc.integer({ min: 1, max: 9_999_999 }), { minLength: 2, maxLength: 12 });
  const text = (list: readonly number[], total: number): string => {
    const figure = (value: number): string =>
      `${Math.floor(value / 100)},${String(value % 100).padStart(2, '0')}`;
    return [
      '\tUtfall (tkr)',
      ...list.map((value, at) => `Post ${at}\t${figure(value)}`),
      `Summa\t${figure(total)}`,
    ].join('\n');
  };
  const codes = (list: readonly number[], total: number): readonly string[] =>
    readPaste(text(list, total), 'Ekonomi', underlag).varningList.map(({ code }) => code);

  test('right ones are silent, a planted error beyond rounding is told', () => {
    fc.assert(
      fc.property(cents, fc.integer({ min: 1, max: 9999 }), (list, error) => {
        const total = list.reduce((sum, value) => sum + value, 0);
        expect(codes(list, total)).toEqual([]);
        expect(codes(list, total + list.length + 1 + error)).toEqual(['summa-fel']);
      }),
      { seed: 2022, numRuns: 100 },
    );
  });
});

test('ten times the rows give ten times the rows, and no more than that of questions', () => {
  const count = 10_000;
  const rowList = Array.from({ length: count }, (_, at): Row => [`K${at}`, `Post ${at}`, at]);
  const underlag = base('enhet', table('Ekonomi', ['Rad-ID', 'Rad', 'Utfall'], rowList));
  const text = [
    '\tUtfall (tkr)',
    ...rowList.map(([, rad, value]) => `${rad}\t${Number(value) + 1}`),
    'Ny\t1',
  ].join('\n');
  const inlasning = readPaste(text, 'Ekonomi', underlag);
  expect(inlasning.fragaList.map(({ id }) => id)).toEqual([`rad:${count + 2}`]);
  expect(planned(text, 'Ekonomi', underlag, { rad: 'ignorera' }).changeList).toHaveLength(count);
});
