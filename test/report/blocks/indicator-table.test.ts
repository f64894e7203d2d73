import { toPlain } from '../../../src/core';
import { evaluateModell, type Typ } from '../../../src/domain';
import { indicatorTableBlock, type IndicatorTableBlock } from '../../../src/report/blocks/indicator-table';
import type { BlockCell } from '../../../src/report/blocks';
import { makeIndikator, makeMal, makeModell, type IndikatorFields } from '../../helpers/modell';

function tableOf(fields: IndikatorFields, typ: Typ = 'VB', ar = 2022): IndicatorTableBlock {
  const indikator = makeIndikator({ malId: 'M1', riktning: 'hogre', ...fields });
  const modell = makeModell({ malList: [makeMal()], indikatorList: [indikator], uppgifter: { typ, ar } });
  const { indikatorresultatList } = evaluateModell(modell);
  return indicatorTableBlock(indikatorresultatList, { lang: 'sv', typ, ar, regelverk: modell.regelverk })[0]!;
}

const show = (cell: BlockCell): string =>
  cell.kind === 'number'
    ? `${toPlain(cell.value)}|${cell.decimals}|${cell.unit}`
    : 'text' in cell
      ? cell.text
      : '';
const cellsOf = (block: IndicatorTableBlock): readonly string[] => block.rowList[0]!.cellList.map(show);

test.each<[Typ, readonly string[]]>([
  [
    'VB',
    [
      'Status',
      'Indikator',
      'Periodens utfall',
      'Utfall män/ pojkar',
      'Utfall kvinnor/ flickor',
      'Periodens utfall VB 2021',
      'Årsmål',
      'KF:s årsmål',
      'Period',
    ],
  ],
  [
    'T1',
    [
      'Status',
      'Indikator',
      'Periodens utfall',
      'Utfall män/ pojkar',
      'Utfall kvinnor/ flickor',
      'Periodens utfall VB 2021',
      'Prognos helår',
      'Årsmål',
      'KF:s årsmål',
      'Period',
    ],
  ],
  ['VP', ['Indikator', 'Årsmål', 'KF:s årsmål', 'Periodicitet']],
])('the printed columns of a %s', (typ, expected) => {
  expect(tableOf({}, typ).columnList.map(({ caption }) => caption)).toEqual(expected);
});

test('the caption follows the year of the workbook', () => {
  expect(tableOf({}, 'VB', 2030).columnList[5]?.caption).toBe('Periodens utfall VB 2029');
});

test('values keep their numbers; the same decimals in the whole row; the unit as typed', () => {
  const fields = {
    utfall: '80',
    utfallMan: '75 %',
    utfallKvinnor: '85,71 %',
    arsmal: '75 %',
    kfArsmal: '-',
    period: '2022',
  };
  expect(cellsOf(tableOf(fields))).toEqual([
    '● Uppfylls helt',
    'Nöjda besökare',
    '80|2|',
    '75|2|%',
    '85.71|2|%',
    '–',
    '75|2|%',
    '–',
    '2022',
  ]);
});

test('the unit and decimals of the definition', () => {
  const block = tableOf({ utfall: '5,44', arsmal: '5', enhet: 'st', decimaler: 1, objekt: 'Parkleken' });
  expect(cellsOf(block).slice(1, 3)).toEqual(['Nöjda besökare (Parkleken)', '5.44|1|st']);
});

test('few answers suppress both gender figures and say why', () => {
  const block = tableOf({
    utfall: '50',
    utfallMan: '40',
    utfallKvinnor: '60',
    antalSvarandeMan: '4',
    arsmal: '40',
  });
  expect(cellsOf(block).slice(2, 5)).toEqual(['50|0|', '..', '..']);
  expect(block.rowList[0]!.noteList).toEqual(['Redovisas inte, färre än fem svarande.']);
});

test('a total that rests on too few answers is suppressed too', () => {
  const block = tableOf({ utfall: '50', antalSvarande: '4', arsmal: '40' });
  expect(cellsOf(block).slice(0, 4)).toEqual(['— Inget resultat', 'Nöjda besökare', '..', '–']);
  expect(JSON.stringify(cellsOf(block))).not.toContain('50');
});

test('a plan shows no outcome, so it has nothing to suppress and its decimals are those of the targets', () => {
  const block = tableOf({ utfall: '50,25', utfallMan: '1', antalSvarandeMan: '2', arsmal: '60' }, 'VP');
  expect(cellsOf(block)).toEqual(['Nöjda besökare', '60|0|', '–', '–']);
  expect(block.rowList[0]!.noteList).toEqual([]);
});

test('five answers are enough', () => {
  expect(cellsOf(tableOf({ utfall: '50', antalSvarande: '5', arsmal: '40' }))[2]).toBe('50|0|');
});

test('an overridden status counts and is flagged', () => {
  const block = tableOf({
    utfall: '50',
    arsmal: '60',
    overstyrdStatus: 'helt',
    motivering: 'Enkäten avbröts.',
  });
  expect(cellsOf(block)[0]).toBe('● Uppfylls helt');
  expect(block.rowList[0]!.noteList[0]).toMatch(/^Statusen är satt för hand: Enkäten avbröts\./);
});

test('an override whose data have changed says so too', () => {
  const block = tableOf({
    utfall: '50',
    arsmal: '60',
    overstyrdStatus: 'helt',
    motivering: 'Enkäten avbröts.',
    overstyrdVid: 'utfall 40; årsmål 60',
  });
  expect(block.rowList[0]!.noteList).toEqual([
    'Statusen är satt för hand: Enkäten avbröts. Uppgifterna har ändrats sedan dess.',
  ]);
});

test('reasons and analysis stand under the row', () => {
  const block = tableOf({
    arsmal: '60',
    skalTillSaknatUtfall: 'uteblir',
    skalTillArsmal: 'Lägre än KF:s.',
    analys: 'Enkäten görs vartannat år.',
  });
  expect(block.rowList[0]!.noteList).toEqual([
    'Resultat saknas: utfallet uteblir.',
    'Skäl till årsmålet: Lägre än KF:s.',
    'Analys: Enkäten görs vartannat år.',
  ]);
});

test('a plan prints how often the indicator is measured', () => {
  expect(
    cellsOf(tableOf({ arsmal: '72 %', kfArsmal: 'Tas fram av nämnd', periodicitet: 'ar' }, 'VP')),
  ).toEqual(['Nöjda besökare', '72|0|%', 'Tas fram av nämnd', 'År']);
});
