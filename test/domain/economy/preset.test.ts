import { TYP_LIST, type EkonomiKolumn } from '../../../src/domain';
import {
  amountColumns,
  BLANKETT_BY_TYP,
  comparedColumn,
  comparisonColumns,
  FALT_NAMN,
  formColumns,
  hasEnhetsblankett,
} from '../../../src/domain/economy/preset';
import { ekonomiSpec } from '../../../src/tables/specs/ekonomi';
import { makeEkonomimodell } from '../../helpers/ekonomi';

test.each(TYP_LIST)('%s: every key stands once, and every comparison is of two columns of amounts', (typ) => {
  const { mallList, beloppFaltList, faltList } = BLANKETT_BY_TYP[typ];
  const keyList = mallList.map(({ key }) => key);
  expect(new Set(keyList).size).toBe(keyList.length);
  expect(new Set(faltList).size).toBe(mallList.length);
  const amountKeyList = amountColumns(mallList).map(({ key }) => key);
  expect(beloppFaltList).toHaveLength(amountKeyList.length);
  for (const { jamforelse } of comparisonColumns(mallList)) {
    expect(amountKeyList).toEqual(expect.arrayContaining([jamforelse!.jamford, jamforelse!.mot]));
  }
});

test.each([
  ['VP', 'enhet', false],
  ['T1', 'enhet', true],
  ['T2', 'enhet', true],
  ['VB', 'enhet', true],
  ['VB', 'namnd', false],
  ['T2', 'namnd', false],
] as const)('%s on the level %s has the form of the unit: %s', (typ, niva, expected) => {
  expect(hasEnhetsblankett(makeEkonomimodell([], { uppgifter: { typ, niva } }))).toBe(expected);
});

test.each([
  ['VB', 'Utfall', 'utfall'],
  ['T1', 'Prognos', 'prognosT1'],
  ['T2', 'Prognos', 'prognosT2'],
] as const)('%s compares %s, typed in %s', (typ, key, falt) => {
  const kolumnList = formColumns(makeEkonomimodell([], { uppgifter: { typ } }));
  expect(comparedColumn({ kolumnList })).toMatchObject({ key, falt });
});

test('a table without a comparison compares nothing', () => {
  const kolumnList: readonly EkonomiKolumn[] = formColumns(
    makeEkonomimodell([], { uppgifter: { typ: 'VP' } }),
  );
  expect(comparedColumn({ kolumnList })).toBeNull();
});

test('the captions carry the year of the workbook where they have one', () => {
  const captions = (typ: 'T1' | 'VB') =>
    formColumns(makeEkonomimodell([], { uppgifter: { typ, ar: 2031 } })).map(({ rubrik, ar }) => [
      rubrik,
      ar,
    ]);
  expect(captions('VB')).toEqual([
    ['bokslut', 2031],
    ['budget', null],
    ['avvikelse', null],
  ]);
  expect(captions('T1')).toEqual([
    ['budgetAr', 2031],
    ['utfallPerioden', null],
    ['prognosHelar', 2031],
    ['avvikelse', null],
  ]);
});

test('messages name the data columns as the sheet does', () => {
  const headerByKey = Object.fromEntries(ekonomiSpec.columnList.map(({ key, header }) => [key, header]));
  expect(headerByKey).toMatchObject(FALT_NAMN);
});
