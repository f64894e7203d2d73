import { ORGANISATIONSNIVA_LIST, TYP_LIST } from '../../../src/domain';
import { planTemplate, SPEC_LIST, TEMPLATE_PALETTE } from '../../../src/tables';
import type { SheetPlan } from '../../../src/workbook';
import { specOf } from '../../helpers/tables';

const plan = planTemplate({ typ: 'VB', niva: 'enhet', ar: 2024 });

function sheetOf(title: string, from = plan): SheetPlan {
  const sheet = from.sheetList.find((item) => item.title === title);
  if (!sheet) throw new Error(`no sheet ${title}`);
  return sheet;
}

const COMMON = [
  'Läs mig',
  'Uppgifter',
  'Regler',
  'Mål',
  'Texter',
  'Förväntade resultat',
  'Indikatorer',
  'Aktiviteter',
  'Verksamheter',
  'Ekonomi',
];
const BOARD_END = ['Budgetposter', 'Avsnitt', 'Bilagor', 'Underskrifter', 'Enheter', 'Dämpade', 'Listor'];

test.each([
  ['enhet', 'VB', [...COMMON, 'Investeringar', 'Avsnitt', 'Dämpade', 'Listor']],
  ['enhet', 'VP', [...COMMON, 'Investeringar', 'Avsnitt', 'Dämpade', 'Listor']],
  [
    'namnd',
    'VB',
    [...COMMON, 'Resultatenheter', 'Investeringar', 'Balans', 'Volymer', 'Synpunkter', ...BOARD_END],
  ],
  ['namnd', 'T1', [...COMMON, 'Resultatenheter', 'Investeringar', 'Volymer', 'Synpunkter', ...BOARD_END]],
  ['namnd', 'VP', [...COMMON, 'Resultatenheter', 'Investeringar', 'Volymer', ...BOARD_END]],
] as const)('%s %s gets the sheets it needs, in order', (niva, typ, titleList) => {
  const { sheetList } = planTemplate({ typ, niva, ar: 2024 });
  expect(sheetList.map(({ title }) => title)).toEqual(titleList);
});

const KIND_LIST = ORGANISATIONSNIVA_LIST.flatMap((niva) => TYP_LIST.map((typ) => [niva, typ] as const));

describe.each(KIND_LIST)('%s %s', (niva, typ) => {
  const { sheetList, styleByName, nameList } = planTemplate({ typ, niva, ar: 2024 });

  test('every style and every list that is used is there', () => {
    const nameSet = new Set(nameList.map(({ name }) => name));
    for (const { rowList, columnList, dropDownList } of sheetList) {
      const styleList = rowList.flatMap(({ cellList }) => cellList.map(({ style }) => style));
      for (const style of [...styleList, ...columnList.flatMap((column) => column.style ?? [])]) {
        expect(styleByName).toHaveProperty([style]);
      }
      for (const { source } of dropDownList) expect(nameSet).toContain(source);
    }
  });

  test('names are unique, hidden, and point at sheets of the plan', () => {
    expect(new Set(nameList.map(({ name }) => name)).size).toBe(nameList.length);
    for (const { refersTo, isHidden } of nameList) {
      expect(isHidden).toBe(true);
      const title = /^(?:'([^']+)'|([^!]+))!/.exec(refersTo)!;
      expect(sheetList.map((sheet) => sheet.title)).toContain(title[1] ?? title[2]);
    }
  });

  test('input messages keep Excel’s limits', () => {
    for (const { dropDownList, hintList } of sheetList) {
      for (const { promptTitle = '', promptText = '' } of [...dropDownList, ...hintList]) {
        expect(promptTitle.length).toBeLessThanOrEqual(32);
        expect(promptText.length).toBeLessThanOrEqual(255);
      }
      for (const { errorTitle = '', errorText = '' } of dropDownList) {
        expect(errorTitle.length).toBeLessThanOrEqual(32);
        expect(errorText.length).toBeLessThanOrEqual(225);
      }
    }
  });

  test('no two input helps of a sheet lie over the same cell', () => {
    for (const { dropDownList, hintList } of sheetList) {
      const rangeList = [...dropDownList, ...hintList].flatMap(({ rangeList: list }) => list);
      const keyList = rangeList.map(({ left, top }) => `${left}:${top}`);
      expect(new Set(keyList).size).toBe(keyList.length);
    }
  });
});

test('each data sheet is one table from A1, with header texts as plain text', () => {
  for (const spec of SPEC_LIST.filter(({ nivaList }) => nivaList.includes('enhet'))) {
    const { tableList, rowList } = sheetOf(spec.sheet);
    expect(tableList).toHaveLength(1);
    const [table] = tableList;
    expect(table!.range).toMatchObject({ top: 1, left: 1, right: spec.columnList.length });
    expect(table!.range.bottom).toBe(rowList.length);
    expect(rowList[0]!.cellList.map(({ content }) => content)).toEqual(
      table!.columnList.map((value) => ({ kind: 'value', value })),
    );
    expect(table!.hasFilter).toBe(true);
  }
});

test('an empty table has one row to begin with', () => {
  const { rowList, tableList } = sheetOf('Aktiviteter');
  expect(rowList).toHaveLength(2);
  expect(tableList[0]!.range.bottom).toBe(2);
  expect(
    rowList[1]!.cellList.every(({ content }) => content.kind === 'value' && content.value === null),
  ).toBe(true);
});

function cellsOf(sheet: SheetPlan, rowNumber: number): readonly unknown[] {
  const row = sheet.rowList.find((item) => item.rowNumber === rowNumber)!;
  return row.cellList.map(({ content }) => (content.kind === 'value' ? content.value : content.formula));
}

test('level, type and year are filled in', () => {
  const rowList = sheetOf('Uppgifter').rowList.map(({ rowNumber }) =>
    cellsOf(sheetOf('Uppgifter'), rowNumber),
  );
  expect(rowList).toContainEqual(['Nivå', 'Enhet']);
  expect(rowList).toContainEqual(['Typ', 'VB']);
  expect(rowList).toContainEqual(['År', '2024']);
  expect(rowList).toContainEqual(['Organisation', null]);
});

test('rules stand with their defaults, from when they count and where they come from', () => {
  const rowList = sheetOf('Regler').rowList.map(({ rowNumber }) => cellsOf(sheetOf('Regler'), rowNumber));
  expect(rowList).toContainEqual(['Statusregel', '20 %', 45292, '80-procentsregeln']);
  expect(rowList).toContainEqual(['Nivåer som bedöms', 'Enhetsmål', 45292, null]);
  expect(rowList).toContainEqual(['Absolut gräns', null, null, null]);
});

describe('rows given', () => {
  const given = planTemplate({
    typ: 'VB',
    niva: 'enhet',
    ar: 2022,
    rowListByTable: {
      Uppgifter: [
        { Namn: 'Organisation', Värde: 'Enheten' },
        { Namn: 'Egen uppgift', Värde: 7 },
      ],
      Regler: [{ Regel: 'Statusregel', Värde: '90/75' }],
      Mal: [{ 'Mål-ID': 'M1', Nivå: 'Inriktningsmål', Nummer: 1, Namn: 'En stad' }],
      Indikatorer: [
        { 'Indikator-ID': 'I001', Utfall: 68.5, 'Föregående utfall': '82 %', Årsmål: '3-5', Decimaler: 0 },
      ],
      Aktiviteter: [{ Aktivitet: 'Gör', Startdatum: '2022-01-01', Slutdatum: 'hösten', Klar: true }],
      Volymer: [{ Tabell: 'Antal barn', Rad: 'Förskola' }],
      Avsnitt: [{ 'Avsnitt-ID': 'S09', Rubrik: 'Eget' }],
    },
  });
  const valueOf = (title: string, header: string, rowNumber = 2): unknown => {
    const table = SPEC_LIST.find(({ sheet }) => sheet === title)!;
    const index = table.columnList.findIndex((column) => column.header === header);
    return cellsOf(sheetOf(title, given), rowNumber)[index];
  };

  test.each([
    ['Mål', 'Nummer', '1'],
    ['Indikatorer', 'Utfall', 68.5],
    ['Indikatorer', 'Föregående utfall', '82 %'],
    ['Indikatorer', 'Årsmål', '3-5'],
    ['Indikatorer', 'Decimaler', 0],
    ['Aktiviteter', 'Startdatum', 44562],
    ['Aktiviteter', 'Slutdatum', 'hösten'],
    ['Aktiviteter', 'Klar', true],
    ['Avsnitt', 'Rubrik', 'Eget'],
    ['Volymer', 'Tabell', 'Antal barn'],
  ])('%s.%s holds %j', (title, header, expected) => {
    expect(valueOf(title, header)).toBe(expected);
  });

  test('settings are laid over the template’s own rows, other names come last', () => {
    const sheet = sheetOf('Uppgifter', given);
    expect(cellsOf(sheet, 2)).toEqual(['Organisation', 'Enheten']);
    expect(cellsOf(sheet, sheet.rowList.length)).toEqual(['Egen uppgift', '7']);
    expect(cellsOf(sheetOf('Regler', given), 2).slice(0, 2)).toEqual(['Statusregel', '90/75']);
  });

  test('a sheet that the level does not need comes along when it has rows', () => {
    expect(given.sheetList.map(({ title }) => title)).toContain('Volymer');
  });

  test.each([
    [{ Tabell9: [] }, 'no data sheet has a table Tabell9'],
    [{ Mal: [{ Titel: 'x' }] }, 'table Mal has no column Titel'],
  ])('%j is a broken program', (rowListByTable, message) => {
    expect(() => planTemplate({ typ: 'VB', niva: 'enhet', ar: 2022, rowListByTable })).toThrow(message);
  });
});

test('sheets are framed for people: frozen header, landscape, tab colour, no mark', () => {
  for (const spec of SPEC_LIST.filter(({ nivaList }) => nivaList.includes('enhet'))) {
    const { freeze, print, tabColor, mark, fingerprint } = sheetOf(spec.sheet);
    expect(freeze.rowCount).toBe(1);
    expect(print).toMatchObject({ orientation: 'landscape', titleRows: { from: 1, to: 1 }, fitToHeight: 0 });
    expect(tabColor).toBe(TEMPLATE_PALETTE.tabByWriter[spec.writerList[0]!]);
    expect([mark, fingerprint]).toEqual([null, null]);
  }
});

test('narrow sheets print one page wide, wide ones so that they can be read', () => {
  expect(sheetOf('Uppgifter').print!.fitToWidth).toBe(1);
  expect(sheetOf('Avsnitt').print!.fitToWidth).toBe(1);
  expect(sheetOf('Indikatorer').print!.fitToWidth).toBeGreaterThan(2);
});

test('targets and short texts are text-formatted, dates are dates, prose and figures are General', () => {
  const formatOf = (table: string, key: string): string | undefined => {
    const { sheet, columnList } = specOf(table);
    const index = columnList.findIndex((column) => column.key === key);
    return plan.styleByName[sheetOf(sheet).columnList[index]!.style!]!.numberFormat;
  };
  expect(['arsmal', 'kfArsmal', 'namn', 'id', 'period'].map((key) => formatOf('Indikatorer', key))).toEqual(
    Array.from({ length: 5 }, () => '@'),
  );
  expect(formatOf('Mal', 'nummer')).toBe('@');
  expect(formatOf('Aktiviteter', 'slutdatum')).toBe('yyyy-mm-dd');
  expect([formatOf('Indikatorer', 'utfall'), formatOf('Mal', 'analys')]).toEqual([undefined, undefined]);
});

test('the read-me names every sheet with its purpose', () => {
  const textList = sheetOf('Läs mig').rowList.flatMap(({ rowNumber }) =>
    cellsOf(sheetOf('Läs mig'), rowNumber),
  );
  for (const { sheet, purpose, nivaList } of SPEC_LIST) {
    expect(textList.includes(sheet) && textList.includes(purpose)).toBe(nivaList.includes('enhet'));
  }
});

test('the same options give the same plan, and colours come from the palette given', () => {
  expect(planTemplate({ typ: 'VB', niva: 'enhet', ar: 2024 })).toEqual(plan);
  const tableHeader = { text: '#000000', fill: '#FFFFFF' };
  const other = planTemplate({
    typ: 'VB',
    niva: 'enhet',
    ar: 2024,
    palette: { ...TEMPLATE_PALETTE, tableHeader },
  });
  expect(other.styleByName['mall.rubrik']).toMatchObject({ fill: '#FFFFFF', font: { color: '#000000' } });
});
