import { headerKey, readHeader } from '../../../src/tables/read/header';
import { brief, headersOf, specOf, tableOf } from '../../helpers/tables';

function resolve(table: string, headerList: readonly string[]) {
  return readHeader(specOf(table), tableOf(table, [], { headerList }));
}

test.each([
  ['Utfall män/ pojkar', 'utfallmän/pojkar'],
  ['Utfall kvinn or/ flicko r', 'utfallkvinnor/flickor'],
  ['  KF:s\nårsmål ', 'kf:sårsmål'],
  ['Års\u00admål', 'årsmål'],
])('%j is matched as %s', (header, key) => {
  expect(headerKey(header)).toBe(key);
});

test('the headers of the contract are found without a word', () => {
  const { issueList, indexByKey } = resolve('Indikatorer', headersOf('Indikatorer'));
  expect(issueList).toEqual([]);
  expect([...indexByKey.values()]).toEqual(headersOf('Indikatorer').map((_, index) => index));
});

test('columns may stand in any order, and the place of the table counts', () => {
  const table = tableOf('Bilagor', [], { headerList: ['Titel', 'Egen', 'Nummer'], left: 3, top: 7 });
  const { origin, issueList } = readHeader(specOf('Bilagor'), table);
  expect(origin).toEqual({ sheet: 'Bilagor', table: 'Bilagor', columnByKey: { id: 5, titel: 3 } });
  expect(issueList).toEqual([]);
});

test.each([
  ['Indikatorer', 'Periodens utfall', 'utfall'],
  ['Indikatorer', 'Arsmål', 'arsmal'],
  ['Indikatorer', 'Periodens utfall VB 2021', 'foregaendeUtfall'],
  ['Indikatorer', 'Utfall VB 2021', 'foregaendeUtfall'],
  ['Indikatorer', 'KF:s arsmål', 'kfArsmal'],
  ['Ekonomi', 'Utfall i bokslut 2022', 'utfall'],
  ['Ekonomi', 'Avvikelse', 'angivenAvvikelse'],
  ['Ekonomi', 'Utfall år-2', 'utfallAr2'],
  ['Aktiviteter', 'Status', 'lage'],
  ['Synpunkter', 'Utfall T1', 't1'],
])('%s: %s is read as %s, with a notis', (table, header, key) => {
  const requiredList = specOf(table)
    .columnList.filter(({ isColumnRequired }) => isColumnRequired)
    .map((column) => column.header);
  const { indexByKey, issueList } = resolve(table, [...requiredList, header]);
  expect(indexByKey.get(key)).toBe(requiredList.length);
  expect(issueList.map(({ code, severity }) => [code, severity])).toEqual([['header-alias', 'notis']]);
});

test('an exact header wins over an alias, wherever it stands', () => {
  const headerList = ['Indikator-ID', 'Mål-ID', 'Indikator', 'Periodens utfall', 'Utfall'];
  const { indexByKey, issueList } = resolve('Indikatorer', headerList);
  expect(indexByKey.get('utfall')).toBe(4);
  expect(issueList.map(brief)).toEqual(['varning duplicate-column Indikatorer!D1']);
});

test('an alias of one column never takes the header of another', () => {
  // "Status" is an alias of Bedömning in Mål, but a column of its own in Indikatorer.
  const { indexByKey } = resolve('Indikatorer', ['Indikator-ID', 'Mål-ID', 'Indikator', 'Status']);
  expect(indexByKey.get('status')).toBe(3);
});

test('the same header twice: the first one counts', () => {
  const headerList = ['Mål-ID', 'Nivå', 'Namn', 'Analys', ' analys '];
  const { indexByKey, issueList } = resolve('Mal', headerList);
  expect(indexByKey.get('analys')).toBe(3);
  expect(issueList.map(brief)).toEqual(['varning duplicate-column Mål!E1']);
});

test.each([
  ['Utfal', 'Utfall'],
  ['Rikting', 'Riktning'],
  ['Överstyrt status', 'Överstyrd status'],
])('%s is nearly %s: asked about', (header, meant) => {
  const headerList = ['Indikator-ID', 'Mål-ID', 'Indikator', header];
  const [issue, ...rest] = resolve('Indikatorer', headerList).issueList;
  expect(rest).toEqual([]);
  expect(issue).toMatchObject({
    code: 'unknown-column',
    severity: 'varning',
    raw: header,
    params: { rubrik: header, kolumn: meant },
  });
});

test.each([['Egen kolumn'], ['Att göra'], ['Not'], ['Utfall T3']])(
  '%s is the user’s own: silence',
  (header) => {
    expect(resolve('Indikatorer', [...headersOf('Indikatorer'), header]).issueList).toEqual([]);
  },
);

test('a short header is never taken for another', () => {
  expect(resolve('Bilagor', ['Nummer', 'Titel', 'Fin']).issueList).toEqual([]);
});

test('missing required columns are fel, others may be left out', () => {
  const { issueList } = resolve('Mal', ['Namn', 'Analys']);
  expect(issueList.map(({ code, severity, params }) => [code, severity, params['kolumn']])).toEqual([
    ['missing-column', 'fel', 'Mål-ID'],
    ['missing-column', 'fel', 'Nivå'],
  ]);
});
