import { EMPTY_CELL, type Cell, type Issue } from '../../src/core';
import { computeEkonomi, evaluateModell, runChecks } from '../../src/domain';
import { issueMessage, explanationText } from '../../src/i18n';
import { countSentences } from '../../src/report';
import { readModell } from '../../src/tables';
import type { TableData, WorkbookSnapshot } from '../../src/workbook';
import { goalRows, indicatorRows, type BenchRow } from './rows';

const GOAL_COUNT = 1000;

/** One row as a file gives it: an object with every column, each a cell. */
export type CellRow = Readonly<Record<string, Cell>>;

export interface ComputeInput {
  readonly rowList: readonly CellRow[];
  readonly goalTable: TableData;
  readonly settingTable: TableData;
}

function tableData(
  name: string,
  sheet: string,
  headerList: readonly string[],
  rowList: readonly (readonly Cell[])[],
): TableData {
  return {
    name,
    sheet,
    range: { top: 1, left: 1, bottom: rowList.length + 1, right: headerList.length },
    headerList,
    rowList,
    overflowRowCount: 0,
  };
}

function cellRow(row: BenchRow, headerList: readonly string[]): CellRow {
  return Object.fromEntries(
    headerList.map((header) => {
      const value = row[header] ?? null;
      return [header, value === null || value === '' ? EMPTY_CELL : { value }];
    }),
  );
}

function cellsOf(row: CellRow, headerList: readonly string[]): readonly Cell[] {
  return headerList.map((header) => row[header]!);
}

function settings(): TableData {
  const valueByName = { Organisation: 'Enheten', Nivå: 'Enhet', Typ: 'VB', År: 2024 };
  const rowList = Object.entries(valueByName).map(([name, value]) => [{ value: name }, { value }]);
  return tableData('Uppgifter', 'Uppgifter', ['Namn', 'Värde'], rowList);
}

/** Rows of `count` indicators in a tree of 1 000 goals, with all the columns of the sheet. */
export function makeComputeInput(count: number, headerList: readonly string[]): ComputeInput {
  const goalList = goalRows(GOAL_COUNT);
  const goalHeaderList = Object.keys(goalList[0]!);
  const malIdList = goalList.map((row) => String(row['Mål-ID']));
  return {
    rowList: indicatorRows(count, malIdList).map((row) => cellRow(row, headerList)),
    goalTable: tableData(
      'Mal',
      'Mål',
      goalHeaderList,
      goalList.map((row) => cellsOf(cellRow(row, goalHeaderList), goalHeaderList)),
    ),
    settingTable: settings(),
  };
}

export interface ComputeOutcome {
  readonly issueList: readonly Issue[];
  readonly textLength: number;
}

/** The whole computation: rows → parsed, checked, with status, explanation and count sentences. */
export function compute(input: ComputeInput): ComputeOutcome {
  const headerList = Object.keys(input.rowList[0]!);
  const rowList = input.rowList.map((row) => cellsOf(row, headerList));
  const snapshot: WorkbookSnapshot = {
    sheetList: [],
    tableList: [
      input.settingTable,
      input.goalTable,
      tableData('Indikatorer', 'Indikatorer', headerList, rowList),
    ],
    ownedSheetList: [],
    isDate1904: false,
  };
  const read = readModell(snapshot);
  if (!read.ok) throw new Error(JSON.stringify(read.issueList.slice(0, 3)));
  const modell = read.value;
  const utvardering = evaluateModell(modell);
  const ekonomiTabellList = computeEkonomi(modell);
  const issueList = [...read.issueList, ...runChecks({ modell, utvardering, ekonomiTabellList })];
  let textLength = issueList.reduce((length, issue) => length + issueMessage('sv', issue).length, 0);
  for (const { forklaring } of utvardering.indikatorresultatList) {
    textLength += explanationText('sv', forklaring).length;
  }
  for (const { antal } of utvardering.malresultatList) {
    textLength += countSentences(antal, { lang: 'sv', typ: 'VB' }).indikatorer.length;
  }
  return { issueList, textLength };
}
