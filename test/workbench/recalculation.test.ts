import { readFileSync } from 'node:fs';
import { writeReport } from '../../src/actions';
import { sheetOf, staleKey, WorkbookDocument } from '../../src/workbench/document';
import { recalculateDocument } from '../../src/workbench/recalculation';
import { createXlsxPort, type CellEdit } from '../../src/xlsx';
import { portOf } from '../helpers/sample-port';

const SAMPLE = new Uint8Array(readFileSync('samples/ung-fritid-vb-2022.xlsx'));

function open(bytes = SAMPLE): WorkbookDocument {
  const tools = { openFile: createXlsxPort, recalculate: recalculateDocument };
  const opened = WorkbookDocument.open(tools, bytes, 'bok.xlsx');
  if (!opened.ok) throw new Error(JSON.stringify(opened.issueList));
  return opened.value;
}

const value = (rowNumber: number, held: number): CellEdit => ({
  sheet: 'Läs mig',
  rowNumber,
  columnNumber: 5,
  content: { kind: 'value', value: held },
});
const formula = (rowNumber: number, text: string): CellEdit => ({
  sheet: 'Läs mig',
  rowNumber,
  columnNumber: 5,
  content: { kind: 'formula', formula: text, cached: null },
});
const held = (document: WorkbookDocument, rowNumber: number) =>
  sheetOf(document.getSnapshot().view, 'Läs mig')!.cellAt(rowNumber, 5).value;

describe('formulas in the open workbook', () => {
  test('opening changes nothing', () => {
    const document = open();
    expect([document.bytes(), document.getSnapshot().staleByCell.size]).toEqual([SAMPLE, 0]);
  });

  test('a formula is computed when it is typed and when what it reads changes, and undone with it', () => {
    const document = open();
    document.edit([value(1, 2), formula(2, 'E1*10'), formula(3, 'E2+1')]);
    expect([held(document, 2), held(document, 3)]).toEqual([20, 21]);
    document.edit([value(1, 3)]);
    expect([held(document, 2), held(document, 3)]).toEqual([30, 31]);
    document.undo();
    expect([held(document, 2), held(document, 3)]).toEqual([20, 21]);
    const saved = portOf(document.bytes()).readView();
    expect(saved.ok && sheetOf(saved.value, 'Läs mig')!.cellAt(3, 5).value).toBe(21);
  });

  test('what cannot be computed is marked with its reason until it is gone', () => {
    const document = open();
    const stale = (row: number) => document.getSnapshot().staleByCell.get(staleKey('Läs mig', row, 5));
    document.edit([formula(2, 'WEBSERVICE("x")'), formula(3, 'E2+1')]);
    expect([stale(2), stale(3)]).toEqual(['volatile', 'precedent']);
    document.edit([value(9, 1)]);
    expect([stale(2), stale(3)]).toEqual(['volatile', 'precedent']);
    document.edit([value(2, 5)]);
    expect([stale(2), stale(3), held(document, 3)]).toEqual([undefined, undefined, 6]);
  });

  test('a report keeps its own results: the file is what the action writes', async () => {
    const document = open();
    await writeReport.run({ port: document.port, lang: 'sv' }, undefined);
    const port = portOf(SAMPLE);
    await writeReport.run({ port, lang: 'sv' }, undefined);
    expect(document.bytes()).toEqual(port.toBytes());
  });
});
