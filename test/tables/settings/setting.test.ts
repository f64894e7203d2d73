import {
  addSettingIssue,
  readSettingRows,
  settingText,
  type SettingSpec,
} from '../../../src/tables/settings/setting';
import { brief, specOf, tableOf } from '../../helpers/tables';

const LIST: readonly SettingSpec[] = [
  { key: 'organisation', namn: 'Organisation', hint: '' },
  { key: 'ar', namn: 'År', aliasList: ['Verksamhetsår'], hint: '' },
];

function read(rowList: readonly (readonly [string | null, string | number | null])[], left = 1) {
  const table = tableOf(
    'Uppgifter',
    rowList.map(([Namn, Värde]) => ({ Namn, Värde })),
    { left, top: 3, headerList: ['Namn', 'Värde'] },
  );
  return readSettingRows(specOf('Uppgifter'), LIST, table);
}

test('rows are found by name, without regard to case and blanks', () => {
  const reading = read([
    ['ORGANISATION', 'Enheten'],
    ['verksamhets år', 2024],
  ]);
  expect([settingText(reading, 'organisation'), settingText(reading, 'ar')]).toEqual(['Enheten', '2024']);
  expect(reading.cellByKey.get('ar')?.ref).toEqual({ sheet: 'Uppgifter', rowNumber: 5, columnNumber: 2 });
  expect(reading.issueList).toEqual([]);
});

test('a name twice: the first row counts', () => {
  const reading = read([
    ['År', 2024],
    ['Verksamhetsår', 2023],
  ]);
  expect(settingText(reading, 'ar')).toBe('2024');
  expect(reading.issueList.map(brief)).toEqual(['varning duplicate-setting Uppgifter!A5']);
});

test('a name that is nearly a missing setting’s is asked about', () => {
  const { issueList } = read([['Organistion', 'Enheten']], 2);
  expect(issueList).toMatchObject([
    { code: 'unknown-setting', cell: 'B4', raw: 'Organistion', params: { namn: 'Organisation' } },
  ]);
});

test.each([
  ['Egen uppgift', 'x'],
  ['Å', 'x'],
  [null, 'x'],
])('%j is the user’s own row', (namn, value) => {
  expect(read([[namn, value]]).issueList).toEqual([]);
});

test('nothing is near a setting that is there', () => {
  const reading = read([
    ['Organisation', 'Enheten'],
    ['Organisation2', 'Den andra'],
  ]);
  expect(reading.issueList).toEqual([]);
});

test('a table without its columns gives nothing', () => {
  const table = tableOf('Uppgifter', [{ Annat: 'x' }]);
  expect(readSettingRows(specOf('Uppgifter'), LIST, table).cellByKey.size).toBe(0);
});

test('an issue on a missing row has no cell', () => {
  const reading = read([]);
  addSettingIssue(reading, LIST[0]!, 'missing-setting', 'varning');
  expect(reading.issueList).toMatchObject([
    { sheet: null, cell: null, raw: '', params: { namn: 'Organisation' } },
  ]);
});
