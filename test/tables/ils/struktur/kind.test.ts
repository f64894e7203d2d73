import { readHead } from '../../../../src/tables/ils/struktur/head';
import { readKind } from '../../../../src/tables/ils/struktur/kind';
import { document } from '../../../helpers/ils';

const NONE = { hasNamndmal: false, hasEnhetsmal: false };
const kind = (lineList: readonly string[], levels = NONE) => {
  const { radList } = document(...lineList);
  return readKind(
    radList,
    readHead(radList, () => true),
    levels,
  );
};
const VB_HEADER = 'Indikator\tPeriodens utfall\tPeriodens utfall VB 2023\tÅrsmål\tKF:s årsmål\tPeriod';

test.each([
  ['Verksamhetsberättelse 2024', 'VB', 2024],
  ['Verksamhetsplan med budget 2025', 'VP', 2025],
  ['Tertialrapport 1 2024', 'T1', 2024],
  ['Tertialrapport 2 2024', 'T2', 2024],
  ['Tertialrapport II 2024', 'T2', 2024],
  ['Årsredovisning 2019', 'VB', 2019],
])('the title %s', (titel, typ, ar) => {
  expect(kind([titel])).toMatchObject({ typ, ar, antagandeList: [] });
});

test.each([
  [VB_HEADER, 'VB', 2024],
  ['\tUtfall i bokslut 2024\tBudget\tAvvikelse', 'VB', 2024],
  ['Blankett till Årsredovisning 2024', 'VB', 2024],
  ['Äldreomsorg\tBudget VP 2023\tBudget 2024\tJmf budget', 'VP', 2024],
  ['Indikator\tÅrsmål\tKF:s årsmål\tPeriodicitet', 'VP', null],
])('a header tells, and it is assumed: %s', (line, typ, ar) => {
  const read = kind([line]);
  expect(read).toMatchObject({ typ, ar });
  expect(read.antagandeList.map(({ code }) => code)).toEqual(ar === null ? ['typ'] : ['typ', 'ar']);
  expect(read.antagandeList[0]).toMatchObject({ radIndex: 0, params: { typ } });
});

test('the title goes before the headers', () => {
  const read = kind(['Verksamhetsberättelse 2022', VB_HEADER]);
  expect(read).toMatchObject({ typ: 'VB', ar: 2022, antagandeList: [] });
});

test('a tertial report is not told from its headers', () => {
  expect(kind(['Indikator\tPeriodens utfall\tPrognos helår\tÅrsmål']).typ).toBeNull();
});

test('nothing says what it is', () => {
  expect(kind(['Text'])).toEqual({ typ: null, ar: null, niva: null, antagandeList: [] });
});

test.each([
  ['enhetsmål', [], { hasNamndmal: true, hasEnhetsmal: true }, 'enhet'],
  ['a unit in the head', ['Enheten Parker'], { hasNamndmal: true, hasEnhetsmal: false }, 'enhet'],
  [
    'a board and its goals',
    ['Exempelby stadsdelsnämnd'],
    { hasNamndmal: true, hasEnhetsmal: false },
    'namnd',
  ],
  ['a board without goals of its own', ['Exempelby stadsdelsnämnd'], NONE, null],
])('the level by %s', (_, lineList, levels, niva) => {
  expect(kind(lineList, levels).niva).toBe(niva);
});
