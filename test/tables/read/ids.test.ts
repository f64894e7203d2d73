import { assignIds, hasIdColumn, lacksIds } from '../../../src/tables/read/ids';
import { problemIssueList } from '../../../src/tables/read/problem';
import { readRows } from '../../../src/tables/read/rows';
import { brief, fullTableOf, specOf, tableOf, type TestRow } from '../../helpers/tables';

function assign(table: string, rowList: readonly TestRow[], reservedIdList: readonly string[] = []) {
  const draft = readRows(specOf(table), fullTableOf(table, rowList), false);
  assignIds(draft, reservedIdList);
  return {
    idList: draft.recordList.map(({ id }) => id),
    issueList: problemIssueList(draft.problemList),
  };
}

const activity = (id: string | null): TestRow => ({ 'Aktivitet-ID': id, 'Mål-ID': 'M1', Aktivitet: 'Gör' });

test('rows with ids keep them, upper case', () => {
  expect(assign('Aktiviteter', [activity('a001'), activity('A002')])).toEqual({
    idList: ['A001', 'A002'],
    issueList: [],
  });
});

test('missing ids are proposed after the highest one, as a safe fix', () => {
  const { idList, issueList } = assign('Aktiviteter', [activity(null), activity('A007'), activity('')]);
  expect(idList).toEqual(['A008', 'A007', 'A009']);
  expect(issueList.map(brief)).toEqual([
    'varning missing-id Aktiviteter!A2',
    'varning missing-id Aktiviteter!A4',
  ]);
  expect(issueList[0]).toMatchObject({ rowId: 'A008', raw: '', params: { forslag: 'A008' } });
});

test('the same table gives the same ids again', () => {
  const rowList = [activity(null), activity(null), activity('A002')];
  expect(assign('Aktiviteter', rowList).idList).toEqual(assign('Aktiviteter', rowList).idList);
});

test('ids that references or mutes mention are never given to another row', () => {
  expect(assign('Aktiviteter', [activity(null)], ['A004']).idList).toEqual(['A005']);
});

test('the same id twice is fel at every later row', () => {
  const { idList, issueList } = assign('Aktiviteter', [
    activity('A001'),
    activity('a001 '),
    activity('A001'),
  ]);
  expect(idList).toEqual(['A001', 'A001', 'A001']);
  expect(issueList.map(brief)).toEqual([
    'fel duplicate-id Aktiviteter!A3',
    'fel duplicate-id Aktiviteter!A4',
  ]);
  expect(issueList[1]).toMatchObject({ raw: 'A001', params: { forsta: 'A2' } });
});

test.each([
  ['Indikatorer', { 'Mål-ID': 'M1', Indikator: 'Andel' }, 'I001'],
  ['ForvantadeResultat', { 'Mål-ID': 'M1', 'Förväntat resultat': 'Bra' }, 'R001'],
  ['Ekonomi', { 'Verksamhet-ID': 'V1', Rad: 'Bidrag', Slag: 'Intäkt' }, 'K001'],
  ['Verksamheter', { Namn: 'Fritid' }, 'V1'],
  ['Texter', { 'Mål-ID eller Avsnitt-ID': 'M1', Text: 'Text' }, 'T001'],
  ['Avsnitt', { Rubrik: 'Övrigt' }, 'S01'],
  ['Bilagor', { Titel: 'Bilaga' }, '1'],
  ['Enheter', { Enhet: 'Förskolan' }, 'E01'],
  ['Mal', { Nivå: 'Inriktningsmål', Namn: 'Målet' }, 'M1'],
])('the first id of %s', (table, row, id) => {
  expect(assign(table, [row]).idList).toEqual([id]);
});

test('a table without its id column has said so once', () => {
  const draft = readRows(specOf('Bilagor'), tableOf('Bilagor', [{ Titel: 'En' }, { Titel: 'Två' }]), false);
  assignIds(draft, []);
  expect(draft.recordList.map(({ id }) => id)).toEqual(['1', '2']);
  expect(draft.problemList).toEqual([]);
});

test('rows of sheets without ids are known by their first text', () => {
  expect(assign('Underskrifter', [{ Namn: 'Förvaltningschefen' }]).idList).toEqual(['Förvaltningschefen']);
  expect(assign('Dampade', [{ Kod: 'missing-id', Nyckel: 'alla', Skäl: 'x' }]).idList).toEqual([
    'missing-id',
  ]);
});

test('which tables have ids, and which rows lack them', () => {
  expect(hasIdColumn(specOf('Mal'))).toBe(true);
  expect(hasIdColumn(specOf('Dampade'))).toBe(false);
  const draftOf = (id: string) =>
    readRows(specOf('Aktiviteter'), fullTableOf('Aktiviteter', [activity(id)]), false);
  expect([lacksIds(draftOf('A001')), lacksIds(draftOf(''))]).toEqual([false, true]);
});
