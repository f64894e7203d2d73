import type { Cell } from '../../../src/core';
import { problemIssueList } from '../../../src/tables/read/problem';
import { isComputed, readRows } from '../../../src/tables/read/rows';
import { brief, fullTableOf, headersOf, specOf, tableOf, type TestRow } from '../../helpers/tables';

function read(table: string, rowList: readonly TestRow[], options: Parameters<typeof tableOf>[2] = {}) {
  const draft = readRows(specOf(table), fullTableOf(table, rowList, options), false);
  return { ...draft, foundList: problemIssueList(draft.problemList).map(brief) };
}

const GOAL: TestRow = { 'Mål-ID': 'M1', Nivå: 'Inriktningsmål', Namn: 'Målet' };

test('a record has a field for every column that people write, and the empty value where nothing stands', () => {
  const [record] = read('Mal', [GOAL]).recordList;
  expect(record).toMatchObject({
    id: 'M1',
    niva: 'inriktningsmal',
    namn: 'Målet',
    bedomning: null,
    analys: '',
  });
  expect(record).not.toHaveProperty('forslag');
  expect(record).not.toHaveProperty('raknemening');
});

test('records know their row, and share their table', () => {
  const { recordList } = read('Mal', [GOAL, {}, { ...GOAL, 'Mål-ID': 'M2' }], { top: 4, left: 2 });
  expect(recordList.map(({ origin }) => origin.rowNumber)).toEqual([5, 7]);
  expect(recordList[0]!.origin.table).toBe(recordList[1]!.origin.table);
  expect(recordList[0]!.origin.table.columnByKey['niva']).toBe(3);
});

test('computed columns keep their place, so that they can be written', () => {
  const [record] = read('Mal', [GOAL]).recordList;
  expect(record!.origin.table.columnByKey['forslag']).toBe(headersOf('Mal').indexOf('Förslag') + 1);
});

test.each<[string, TestRow]>([
  ['nothing', {}],
  ['blanks', { Namn: '   ', Analys: '\n' }],
  ['an unticked box', { Bedöms: false }],
  ['a formula that shows nothing', { Namn: { value: '', formula: 'IF(A1="","",A1)' } }],
  ['only a computed column', { Förslag: 'Uppfylls helt' }],
])('a row with %s is no row', (_, row) => {
  expect(read('Mal', [row]).recordList).toEqual([]);
});

test('a row that holds only the user’s own column is no row of ours', () => {
  const table = tableOf('Mal', [{ Egen: 'hej' }], { headerList: [...headersOf('Mal'), 'Egen'] });
  expect(readRows(specOf('Mal'), table, false).recordList).toEqual([]);
});

test('a row shorter than its header is read as far as it goes', () => {
  const table = { ...fullTableOf('Mal', []), rowList: [[{ value: 'M1' }, { value: 'Enhetsmål' }]] };
  expect(readRows(specOf('Mal'), table, false).recordList).toHaveLength(1);
});

describe('broken cells', () => {
  const row = (cell: Cell): TestRow => ({
    'Indikator-ID': 'I001',
    'Mål-ID': 'M1',
    Indikator: 'Andel',
    Utfall: cell,
    Årsmål: '5 %',
  });

  test.each<[string, Cell, string, string]>([
    ['an error value', { value: null, error: '#DIV/0!', formula: 'A1/B1' }, 'error-value', '#DIV/0!'],
    ['a formula without result', { value: null, formula: 'A1/B1' }, 'formula-without-result', '=A1/B1'],
  ])('%s is fel, never 0 and never empty', (_, cell, code, raw) => {
    const { recordList, problemList } = read('Indikatorer', [row(cell)]);
    expect(problemList.map((problem) => [problem.severity, problem.code, problem.raw])).toEqual([
      ['fel', code, raw],
    ]);
    expect(recordList[0]!['utfall']).toMatchObject({ slag: 'olasbar', raw, varde: null });
  });

  test('in other columns the field is then empty', () => {
    const { recordList, foundList } = read('Mal', [{ ...GOAL, Namn: { value: null, error: '#REF!' } }]);
    expect(recordList[0]!['namn']).toBe('');
    expect(foundList).toEqual(['fel error-value Mål!D2']);
  });

  test('a formula with its result is read as any cell', () => {
    const { recordList, foundList } = read('Indikatorer', [row({ value: 12, formula: 'SUM(A1:A2)' })]);
    expect(foundList).toEqual([]);
    expect(recordList[0]!['utfall']).toMatchObject({ slag: 'varde', raw: '12' });
  });

  test('errors in computed columns are the add-in’s own business', () => {
    expect(read('Mal', [{ ...GOAL, Förslag: { value: null, error: '#NAME?' } }]).foundList).toEqual([]);
  });
});

test('required cells that are empty are asked for, figures as fel; a row without Slag is the economy checks’ business', () => {
  const { foundList } = read('Ekonomi', [{ 'Rad-ID': 'K001', Utfall: 12 }]);
  expect(foundList).toEqual(['varning missing-value Ekonomi!C2']);
  expect(read('Balans', [{ Utfall: 12 }]).foundList).toEqual([
    'fel missing-value Balans!A2',
    'varning missing-value Balans!B2',
  ]);
});

test('a required cell that cannot be read is reported once', () => {
  const { foundList } = read('Mal', [{ ...GOAL, Nivå: 'Delmål' }]);
  expect(foundList).toEqual(['fel unreadable-choice Mål!B2']);
});

test('problems come row by row, from left to right', () => {
  const { foundList } = read('Mal', [
    { ...GOAL, Bedömning: 'Kanske', Ägare: 'Staden' },
    { ...GOAL, Nivå: '?' },
  ]);
  expect(foundList).toEqual([
    'varning unreadable-choice Mål!F2',
    'fel unreadable-choice Mål!I2',
    'fel unreadable-choice Mål!B3',
  ]);
});

test('rows right below the table are pointed at', () => {
  const { issueList } = read('Mal', [GOAL], { top: 3, left: 2, overflowRowCount: 2 });
  expect(issueList.map(brief)).toEqual(['varning rows-below-table Mål!B5']);
  expect(issueList[0]!.params['antal']).toBe(2);
});

test('texts are checked as written and read trimmed', () => {
  const { recordList, foundList } = read('Mal', [{ ...GOAL, Namn: ' Målet ', Analys: '<p>Bra.</p>' }]);
  expect(recordList[0]).toMatchObject({ namn: 'Målet', analys: '<p>Bra.</p>' });
  expect(foundList).toEqual(['notis surrounding-space Mål!D2', 'varning html-remnant Mål!L2']);
});

test('only columns that nobody but the add-in writes are computed', () => {
  const keyList = specOf('Indikatorer')
    .columnList.filter(isComputed)
    .map(({ key }) => key);
  expect(keyList).toEqual(['status', 'varfor']);
});

describe('a table that has not changed', () => {
  const read = (rowList: Parameters<typeof fullTableOf>[1]) => {
    const table = fullTableOf('Mal', rowList);
    return [table, readRows(specOf('Mal'), table, false)] as const;
  };

  test('is not read again, and its problems are each reading’s own', () => {
    const [table, first] = read([{ 'Mål-ID': 'M1', Namn: 'Ett' }]);
    const count = first.problemList.length;
    first.problemList.push({ ...first.problemList[0]!, code: 'later' });
    const second = readRows(specOf('Mal'), table, false);
    expect(second.recordList).toBe(first.recordList);
    expect(second.problemList).toHaveLength(count);
  });

  test('is read again when rows lack ids, or when the calendar is another', () => {
    const [table, first] = read([{ Namn: 'Ett' }]);
    expect(readRows(specOf('Mal'), table, false).recordList).not.toBe(first.recordList);
    const [other, known] = read([{ 'Mål-ID': 'M1', Namn: 'Ett' }]);
    expect(readRows(specOf('Mal'), other, true).recordList).not.toBe(known.recordList);
  });
});
