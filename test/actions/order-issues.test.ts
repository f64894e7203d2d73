import { checkWorkbook, orderIssues } from '../../src/actions';
import { makeIssue, parseA1, type Issue } from '../../src/core';
import type { CellChange } from '../../src/workbook';
import { portOf, samplePort } from '../helpers/sample-port';

const NO_PLAN = { styleByName: {}, sheetList: [], nameList: [], activeSheet: null };

/** The sample after some cells were changed by hand, through the same door as the product's own changes. */
async function sampleWith(...cellChangeList: readonly CellChange[]) {
  const port = samplePort();
  const applied = await port.applyPlan({ ...NO_PLAN, cellChangeList });
  if (!applied.ok) throw new Error(JSON.stringify(applied.issueList));
  return portOf(port.toBytes());
}

const utfall = (rowId: string, expected: number | null, next: string | number | null): CellChange => ({
  table: 'Indikatorer',
  idColumn: 'Indikator-ID',
  rowId,
  column: 'Utfall',
  expected,
  next,
});

async function issuesOf(...changeList: readonly CellChange[]) {
  const checked = await checkWorkbook.run({ port: await sampleWith(...changeList), lang: 'sv' }, undefined);
  if (!checked.ok) throw new Error(JSON.stringify(checked.issueList));
  return checked.value.issueList;
}

describe('the order of issues', () => {
  test('sheets in workbook order, then rows, then columns', async () => {
    const sheetOrder = ['Mål', 'Indikatorer', 'Aktiviteter', 'Ekonomi'];
    const keyList = (await issuesOf()).map(({ sheet, cell }) => {
      const { rowNumber, columnNumber } = parseA1(cell!)!;
      return sheetOrder.indexOf(sheet!) * 1e9 + rowNumber * 1e4 + columnNumber;
    });
    expect(keyList.length).toBeGreaterThan(10);
    expect(keyList).toEqual([...keyList].sort((a, b) => a - b));
  });

  test('an unreadable cell stands among the others of its row, not first or last', async () => {
    const list = await issuesOf(utfall('I002', 61, 'sextioett'));
    const index = list.findIndex(({ cell, sheet }) => sheet === 'Indikatorer' && cell === 'L3');
    expect(list[index]).toMatchObject({ severity: 'fel', raw: 'sextioett', rowId: 'I002' });
    expect(index).toBeGreaterThan(0);
    expect(index).toBeLessThan(list.length - 1);
  });
});

test('issues of the workbook come first, then sheet, row and column; unknown sheets last', () => {
  const at = (sheet: string | null, cell: string | null): Issue => makeIssue('x', 'notis', { sheet, cell });
  const sheetList = ['Mål', 'Indikatorer', 'Aktiviteter'].map((title) => ({
    title,
    visibility: 'visible' as const,
    isProtected: false,
  }));
  const mixed = [
    at('Aktiviteter', 'B2'),
    at('Mål', 'C10'),
    at('Okänt', 'A1'),
    at('Mål', 'C9'),
    at(null, null),
    at('Indikatorer', 'AA2'),
    at('Indikatorer', 'Z2'),
    at('Mål', null),
  ];
  const snapshot = { sheetList, tableList: [], ownedSheetList: [], isDate1904: false };
  expect(orderIssues(snapshot, mixed).map(({ sheet, cell }) => `${sheet} ${cell}`)).toEqual([
    'null null',
    'Mål null',
    'Mål C9',
    'Mål C10',
    'Indikatorer Z2',
    'Indikatorer AA2',
    'Aktiviteter B2',
    'Okänt A1',
  ]);
});
