import type { CellScalar } from '../../../src/core';
import type { Typ } from '../../../src/domain';
import { settingsOn } from '../../../src/tables/settings/dated';
import { REGEL_LIST } from '../../../src/tables/settings/regel-list';
import { readRegelverk } from '../../../src/tables/settings/regler';
import { readSettingRows } from '../../../src/tables/settings/setting';
import { fullTableOf, specOf, tableOf } from '../../helpers/tables';

/** Rows of one rule: value and Gäller från. */
type Row = readonly [string, CellScalar];

function reading(rowList: readonly Row[]) {
  const table = fullTableOf(
    'Regler',
    rowList.map(([Värde, from]) => ({ Regel: 'Statusregel', Värde, 'Gäller från': from })),
  );
  return readSettingRows(specOf('Regler'), REGEL_LIST, table);
}

function read(rowList: readonly Row[], typ: Typ = 'VB', ar = 2024) {
  const found = reading(rowList);
  const regelverk = readRegelverk(found, { niva: 'enhet', typ, ar });
  return {
    regel: regelverk.statusregel.text,
    cell: regelverk.cellByKey['statusregel']?.rowNumber ?? null,
    issueList: found.issueList.map(({ code, cell }) => `${code} ${cell}`),
  };
}

test.each<[string, readonly Row[], Typ, string, number | null, readonly string[]]>([
  [
    'the latest that is valid',
    [
      ['10 %', '2023-01-01'],
      ['90/75', '2024-01-01'],
    ],
    'VB',
    '90/75',
    3,
    [],
  ],
  [
    'in any order of the rows',
    [
      ['90/75', '2024-01-01'],
      ['10 %', '2023-01-01'],
    ],
    'VB',
    '90/75',
    2,
    [],
  ],
  [
    'not before its day',
    [
      ['10 %', '2023-01-01'],
      ['90/75', '2024-05-01'],
    ],
    'T1',
    '10 %',
    2,
    [],
  ],
  [
    'on its very day',
    [
      ['10 %', '2023-01-01'],
      ['90/75', '2024-04-30'],
    ],
    'T1',
    '90/75',
    3,
    [],
  ],
  [
    'a serial date',
    [
      ['10 %', '2023-01-01'],
      ['90/75', 45292],
    ],
    'VB',
    '90/75',
    3,
    [],
  ],
  [
    'without a date from the beginning',
    [
      ['10 %', null],
      ['90/75', '2025-01-01'],
    ],
    'VB',
    '10 %',
    2,
    [],
  ],
  ['none valid yet', [['90/75', '2025-01-01']], 'VB', '20 %', null, ['setting-not-yet-valid B2']],
  [
    'two of one date',
    [
      ['10 %', '2024-01-01'],
      ['90/75', '2024-01-01'],
    ],
    'VB',
    '10 %',
    2,
    ['duplicate-setting A3'],
  ],
])('%s', (_, rowList, typ, regel, cell, issueList) => {
  expect(read(rowList, typ)).toEqual({ regel, cell, issueList });
});

test('a table without Gäller från keeps its first row and tells of the second', () => {
  const rowList = [
    { Regel: 'Statusregel', Värde: '10 %' },
    { Regel: 'Statusregel', Värde: '90/75' },
  ];
  const found = readSettingRows(specOf('Regler'), REGEL_LIST, tableOf('Regler', rowList));
  expect(found.issueList.map(({ code }) => code)).toEqual(['duplicate-setting']);
  const valid = settingsOn(found, REGEL_LIST, '2024-12-31', false);
  expect(valid.cellByKey.get('statusregel')?.cell.value).toBe('10 %');
});

test('the choice leaves what was read as it was', () => {
  const found = reading([
    ['10 %', '2023-01-01'],
    ['90/75', '2024-01-01'],
  ]);
  settingsOn(found, REGEL_LIST, '2024-12-31', false);
  expect(found.cellByKey.get('statusregel')?.cell.value).toBe('10 %');
});
