import { toPlain, type Cell, type CellScalar } from '../../../src/core';
import { defaultRegelverk, type Regelverk } from '../../../src/domain';
import { defaultRegelText, REGEL_LIST } from '../../../src/tables/settings/regel-list';
import { readRegelverk } from '../../../src/tables/settings/regler';
import { readSettingRows } from '../../../src/tables/settings/setting';
import { fullTableOf, specOf } from '../../helpers/tables';

const KIND = { niva: 'enhet', typ: 'VB', ar: 2024 } as const;

function read(valueByName: Readonly<Record<string, Cell | CellScalar>>) {
  const table = fullTableOf(
    'Regler',
    Object.entries(valueByName).map(([Regel, Värde]) => ({ Regel, Värde })),
  );
  const reading = readSettingRows(specOf('Regler'), REGEL_LIST, table);
  const regelverk = readRegelverk(reading, KIND);
  return {
    regelverk,
    issueList: reading.issueList.map(({ code, severity, cell }) => `${severity} ${code} ${cell}`),
  };
}

const withoutCells = (rules: Regelverk) => ({ ...rules, cellByKey: {} });

test('an empty sheet means the defaults', () => {
  const { regelverk, issueList } = read({});
  expect(issueList).toEqual([]);
  expect(regelverk).toEqual(defaultRegelverk('enhet', 'VB', 2024));
});

test.each([
  ['enhet', 'VB', 2022],
  ['enhet', 'VP', 2024],
  ['namnd', 'T1', 2023],
  ['namnd', 'VB', 2025],
] as const)('what the template writes for %s %s %i reads back as the defaults', (niva, typ, ar) => {
  const table = fullTableOf(
    'Regler',
    REGEL_LIST.map(({ key, namn }) => ({ Regel: namn, Värde: defaultRegelText(key, niva, typ, ar) })),
  );
  const reading = readSettingRows(specOf('Regler'), REGEL_LIST, table);
  const regelverk = readRegelverk(reading, { niva, typ, ar });
  const plain = (rules: Regelverk) =>
    JSON.parse(
      JSON.stringify(withoutCells(rules), (_, item: unknown) =>
        typeof item === 'object' && item !== null && 'coefficient' in item
          ? Number(toPlain(item as { coefficient: bigint; scale: number }))
          : item,
      ),
    ) as unknown;
  expect(reading.issueList).toEqual([]);
  expect(plain(regelverk)).toEqual(plain(defaultRegelverk(niva, typ, ar)));
});

test.each<[string, Cell | CellScalar, keyof Regelverk, string]>([
  ['Avvikelsegräns %', '7 %', 'avvikelsegransAndel', '0.07'],
  ['Avvikelsegräns %', { value: 0.07, numberFormat: '0%' }, 'avvikelsegransAndel', '0.07'],
  ['Avvikelsegräns %', 7, 'avvikelsegransAndel', '0.07'],
  ['Avvikelsegräns %', '0,07', 'avvikelsegransAndel', '0.07'],
  ['Avvikelsegräns tkr', '1 000', 'avvikelsegransTkr', '1000'],
  ['Tak ackumulerat', '12,5 %', 'takAckumuleratAndel', '0.125'],
  ['Tak årets', '5 %', 'takAretsAndel', '0.05'],
  ['Absolut gräns', '0,5', 'absolutGrans', '0.5'],
])('%s: %j is %s = %s', (namn, cell, key, expected) => {
  const { regelverk, issueList } = read({ [namn]: cell });
  expect(issueList).toEqual([]);
  expect(toPlain(regelverk[key] as { coefficient: bigint; scale: number })).toBe(expected);
});

test.each<[string, CellScalar, keyof Regelverk, unknown]>([
  ['År att täcka underskott', 1, 'arAttTackaUnderskott', 1],
  ['Minsta antal svarande', '10', 'minstaAntalSvarande', 10],
  ['Aktivitet utan avvikelse räknas som genomförd', 'Ja', 'isUtanAvvikelseGenomford', true],
  ['Aktivitet utan avvikelse räknas som genomförd', true, 'isUtanAvvikelseGenomford', true],
  ['Aktivitet utan avvikelse räknas som genomförd', 'nej', 'isUtanAvvikelseGenomford', false],
  ['Nivåer som bedöms', 'Nämndmål; Enhetsmål', 'bedomdaNivaList', ['namndmal', 'enhetsmal']],
  ['Nivåer som bedöms', 'Inga', 'bedomdaNivaList', []],
  ['Förslag inte: andel missade över', '60 %', 'forslagInteOver', { taljare: 60, namnare: 100 }],
  ['Förslag helt: andel missade högst', '1/4', 'forslagHeltHogst', { taljare: 1, namnare: 4 }],
  ['Förslag helt: andel genomförda över', '2/3', 'forslagKlaraOver', { taljare: 2, namnare: 3 }],
  ['Förslag inte: ingen genomförd av minst', 5, 'forslagIngenKlarFran', 5],
  ['Text för tomt avsnitt', 'Inget att redovisa.', 'textForTomtAvsnitt', 'Inget att redovisa.'],
])('%s: %j', (namn, cell, key, expected) => {
  const { regelverk, issueList } = read({ [namn]: cell });
  expect(issueList).toEqual([]);
  expect(regelverk[key]).toEqual(expected);
});

test.each<[Readonly<Record<string, CellScalar>>, string]>([
  [{ Statusregel: '90/75' }, '0.10 0.25'],
  [{ Statusregel: '10 %' }, '0 0.10'],
  [{ 'Gräns för delvis': '15 %' }, '0 0.15'],
  [{ Statusregel: '95/85', 'Gräns för delvis': '30 %' }, '0.05 0.30'],
])('%j gives the limits %s', (valueByName, expected) => {
  const { regelverk, issueList } = read(valueByName);
  const rule = regelverk.statusregel;
  expect(issueList).toEqual([]);
  expect(rule.kind === 'grans' && `${toPlain(rule.grans.helt)} ${toPlain(rule.grans.delvis)}`).toBe(expected);
});

test('a trend has no limit to override', () => {
  expect(read({ Statusregel: 'trend', 'Gräns för delvis': '10 %' }).regelverk.statusregel.kind).toBe('trend');
});

test.each<[Readonly<Record<string, CellScalar>>]>([
  [{ Statusregel: 'snällt' }],
  [{ Statusregel: '75/90' }],
  [{ 'Gräns för delvis': 'lite' }],
  [{ 'Absolut gräns': '-1' }],
  [{ 'Avvikelsegräns %': 'fem' }],
  [{ 'Minsta antal svarande': '4,5' }],
  [{ 'Nivåer som bedöms': 'Enhetsmål; Delmål' }],
  [{ 'Förslag helt: andel missade högst': '2/3' }],
  [{ 'Förslag helt: andel genomförda över': 'många' }],
  [{ 'Förslag inte: ingen genomförd av minst': '2,5' }],
  [{ 'Aktivitet utan avvikelse räknas som genomförd': 'kanske' }],
])('%j is fel, and the default counts', (valueByName) => {
  const { regelverk, issueList } = read(valueByName);
  expect(issueList).toEqual(['fel unreadable-setting B2']);
  expect(withoutCells(regelverk)).toEqual(withoutCells(defaultRegelverk('enhet', 'VB', 2024)));
});

test('limits must rise', () => {
  const { regelverk, issueList } = read({ Statusregel: '90/75', 'Gräns för delvis': '5 %' });
  expect(issueList).toEqual(['fel unreadable-setting B3']);
  expect(regelverk.statusregel.text).toBe('90/75');
});

test('every rule knows its cell, and has a hint that fits', () => {
  expect(read({ Statusregel: '20 %' }).regelverk.cellByKey['statusregel']).toEqual({
    sheet: 'Regler',
    rowNumber: 2,
    columnNumber: 2,
  });
  expect(REGEL_LIST.every(({ hint }) => hint.length <= 255 && hint.endsWith('.'))).toBe(true);
});
