import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Workbook } from 'exceljs';
import { writeReport } from '../../src/actions';
import { buildSample } from '../../scripts/samples/build';
import type { Sample } from '../../scripts/samples/sample';
import { createXlsxPort } from '../../src/xlsx';
import { pythonWith } from '../helpers/tools';
import { activityRows, goalRows, indicatorRows } from './rows';

const GOAL_COUNT = 300;
const INDICATOR_COUNT = 2000;
const ACTIVITY_COUNT = 3000;

/** The bytes of a workbook with 2 000 indicators and 3 000 activities. */
export async function makeBenchWorkbook(): Promise<Uint8Array> {
  const goalList = goalRows(GOAL_COUNT);
  const malIdList = goalList.map((row) => String(row['Mål-ID']));
  const sample: Sample = {
    fileName: 'bench.xlsx',
    template: { typ: 'VB', niva: 'enhet', ar: 2024 },
    settingByTable: { Uppgifter: { Organisation: 'Enheten' } },
    rowListByTable: {
      Mal: goalList,
      Indikatorer: indicatorRows(INDICATOR_COUNT, malIdList),
      Aktiviteter: activityRows(ACTIVITY_COUNT, malIdList),
    },
    textByRubrik: [],
  };
  return buildSample(sample);
}

/** Our job in this process: read the file, write the report, save the file. */
export async function reportFileToFile(source: string, target: string): Promise<void> {
  const opened = createXlsxPort(new Uint8Array(readFileSync(source)));
  if (!opened.ok) throw new Error(JSON.stringify(opened.issueList));
  const written = await writeReport.run({ port: opened.value, lang: 'sv' }, undefined);
  if (!written.ok) throw new Error(JSON.stringify(written.issueList));
  writeFileSync(target, opened.value.toBytes());
}

/** The bare floor: open and save without a change. */
export async function openAndSave(source: string, target: string): Promise<void> {
  const opened = createXlsxPort(new Uint8Array(readFileSync(source)));
  if (!opened.ok) throw new Error(JSON.stringify(opened.issueList));
  writeFileSync(target, opened.value.toBytes());
}

type SheetCells = readonly { readonly title: string; readonly rowList: readonly (readonly unknown[])[] }[];

/** The cells that our report added, as plain values, for exceljs to write. */
export async function reportCells(reportPath: string): Promise<SheetCells> {
  const opened = createXlsxPort(new Uint8Array(readFileSync(reportPath)));
  if (!opened.ok) throw new Error(JSON.stringify(opened.issueList));
  const read = await opened.value.readWorkbook();
  if (!read.ok) throw new Error(JSON.stringify(read.issueList));
  return read.value.ownedSheetList.map(({ title, rowList }) => ({
    title,
    rowList: rowList.map((row) => row.map(({ value }) => value)),
  }));
}

/** exceljs: load the same input, add the same cells, save. */
export async function exceljsFileToFile(
  source: string,
  target: string,
  sheetList: SheetCells,
): Promise<void> {
  const workbook = new Workbook();
  await workbook.xlsx.readFile(source);
  for (const { title, rowList } of sheetList) {
    const sheet = workbook.addWorksheet(title);
    for (const row of rowList) sheet.addRow([...row]);
  }
  await workbook.xlsx.writeFile(target);
}

/** The command line as a whole process. */
export function runCommandLine(source: string, target: string): void {
  const program = path.resolve('dist/malkedjan.js');
  execFileSync(process.execPath, [program, 'report', source, '-o', target], { stdio: 'ignore' });
}

/** A plain user's openpyxl script for the same job, as a whole process; null when python lacks openpyxl. */
export function scriptRunner(): ((source: string, target: string) => void) | null {
  const python = pythonWith('openpyxl');
  if (python === null) return null;
  const script = path.resolve('test/bench/plain_script.py');
  return (source, target) => void execFileSync(python, [script, source, target], { stdio: 'ignore' });
}
