import { assignIds } from '../../../src/tables/read/ids';
import { problemIssueList } from '../../../src/tables/read/problem';
import { checkReferences, collectMentionedIds } from '../../../src/tables/read/references';
import { readRows, type DraftTable } from '../../../src/tables/read/rows';
import { brief, fullTableOf, specOf, type TestRow } from '../../helpers/tables';

function draft(table: string, rowList: readonly TestRow[]): DraftTable {
  const read = readRows(specOf(table), fullTableOf(table, rowList), false);
  assignIds(read, []);
  return read;
}

const goal = (id: string, overordnat = ''): TestRow => ({
  'Mål-ID': id,
  Nivå: 'Nämndmål',
  Namn: 'Målet',
  Överordnat: overordnat,
});
const indicator = (malId: string, even = ''): TestRow => ({
  'Indikator-ID': 'I001',
  'Mål-ID': malId,
  'Även för mål': even,
  Indikator: 'Andel',
});

function check(...draftList: readonly DraftTable[]): readonly string[] {
  checkReferences(draftList);
  return draftList.flatMap(({ problemList }) => problemIssueList(problemList).map(brief));
}

test('references to rows that exist are silent, also without regard to case', () => {
  expect(
    check(draft('Mal', [goal('M1'), goal('M2', 'm1')]), draft('Indikatorer', [indicator('m2', 'M1')])),
  ).toEqual([]);
});

test('a reference that points nowhere is fel, once per id', () => {
  const found = check(draft('Mal', [goal('M1', 'M9')]), draft('Indikatorer', [indicator('M8', 'M1;M7;M6')]));
  expect(found).toEqual([
    'fel unknown-reference Mål!E2',
    'fel unknown-reference Indikatorer!B2',
    'fel unknown-reference Indikatorer!C2',
    'fel unknown-reference Indikatorer!C2',
  ]);
});

test('the issue names the id and the table', () => {
  const indicators = draft('Indikatorer', [indicator('M8')]);
  checkReferences([draft('Mal', [goal('M1')]), indicators]);
  expect(indicators.problemList).toMatchObject([
    { raw: 'M8', params: { kolumn: 'Mål-ID', tabell: ['Mal'] } },
  ]);
});

test('a text may belong to a goal or a section', () => {
  const text = (agare: string): TestRow => ({
    'Text-ID': `T${agare}`,
    'Mål-ID eller Avsnitt-ID': agare,
    Text: 'x',
  });
  const found = check(
    draft('Mal', [goal('M1')]),
    draft('Texter', [text('M1'), text('S01'), text('S99')]),
    draft('Avsnitt', [{ 'Avsnitt-ID': 'S01', Rubrik: 'Övrigt' }]),
  );
  expect(found).toEqual(['fel unknown-reference Texter!B4']);
});

test('a table that the workbook lacks is not asked', () => {
  expect(check(draft('Resultatenheter', [{ Namn: 'Förskolan', 'Enhet-ID': 'E01' }]))).toEqual([]);
});

test('empty references and absent columns are no mention', () => {
  expect(check(draft('Mal', [goal('M1')]))).toEqual([]);
});

test('every mentioned id is collected for the table it belongs to', () => {
  const mentioned = collectMentionedIds([
    draft('Mal', [goal('M1', 'M0')]),
    draft('Indikatorer', [indicator('M1', 'M2;M3')]),
    draft('Texter', [{ 'Text-ID': 'T001', 'Mål-ID eller Avsnitt-ID': 'S04', Text: 'x' }]),
  ]);
  expect([...mentioned.get('Mal')!].sort()).toEqual(['M0', 'M1', 'M2', 'M3', 'S04']);
  expect([...mentioned.get('Avsnitt')!]).toEqual(['S04']);
});
