import {
  headerIssue,
  problemIssueList,
  type DraftRecord,
  type Problem,
} from '../../../src/tables/read/problem';
import { brief, tableOf } from '../../helpers/tables';

const TABLE = { sheet: 'Mål', table: 'Mal', columnByKey: { id: 2, namn: 4, analys: 3 } };

function record(id: string, rowNumber: number): DraftRecord {
  return { id, origin: { table: TABLE, rowNumber } };
}

function problem(row: DraftRecord, key: string, code = 'missing-value'): Problem {
  return { record: row, key, code, severity: 'varning', raw: 'x', params: { kolumn: key } };
}

test('issues stand row by row and from left to right, however they were found', () => {
  const [first, second] = [record('M1', 2), record('M2', 3)];
  const list = [
    problem(second, 'id'),
    problem(first, 'namn'),
    problem(first, 'analys'),
    problem(first, 'id'),
  ];
  expect(problemIssueList(list).map(brief)).toEqual([
    'varning missing-value Mål!B2',
    'varning missing-value Mål!C2',
    'varning missing-value Mål!D2',
    'varning missing-value Mål!B3',
  ]);
});

test('problems of one cell keep the order in which they were found', () => {
  const row = record('M1', 2);
  const list = [problem(row, 'namn', 'draft-note'), problem(row, 'namn', 'html-remnant')];
  expect(problemIssueList(list).map(({ code }) => code)).toEqual(['draft-note', 'html-remnant']);
});

test('an issue bears the id that its row got later', () => {
  const row = record('', 2);
  const list = [problem(row, 'namn')];
  row.id = 'M7';
  expect(problemIssueList(list)[0]).toMatchObject({ rowId: 'M7', raw: 'x', params: { kolumn: 'namn' } });
});

test('a key without a column points at the first cell of the row', () => {
  expect(problemIssueList([problem(record('M1', 2), 'ansvarig')]).map(brief)).toEqual([
    'varning missing-value Mål!B2',
  ]);
});

test('a list is not changed by being reported', () => {
  const list = [problem(record('M2', 3), 'id'), problem(record('M1', 2), 'id')];
  const before = [...list];
  problemIssueList(list);
  expect(list).toEqual(before);
});

test('header issues point at the header cell, wherever the table stands', () => {
  const table = tableOf('Mal', [], { headerList: ['Mål-ID', 'Nivå'], top: 5, left: 3 });
  expect(headerIssue(table, 1, 'header-alias', 'notis', { rubrik: 'Nivå' })).toMatchObject({
    sheet: 'Mål',
    cell: 'D5',
    raw: 'Nivå',
    rowId: null,
  });
});
