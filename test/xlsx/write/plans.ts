import { unzipSync } from 'fflate';

import type { CellScalar, Result } from '../../../src/core';
import type {
  ApplyOptions,
  CellStyle,
  PlannedCell,
  PlannedRow,
  PrintSetup,
  SheetPlan,
  WorkbookPlan,
  WorkbookSnapshot,
} from '../../../src/workbook';
import { createXlsxPort, type XlsxPort } from '../../../src/xlsx';

/** Builders of plans and looks into packages, for the writer's tests. */
export const BODY: CellStyle = { font: { name: 'Calibri', size: 11, color: '#242424' } };

export function sheetOf(title: string, rest: Partial<SheetPlan> = {}): SheetPlan {
  return {
    title,
    mark: `Malkedjan.${title}`,
    visibility: 'visible',
    columnList: [],
    rowList: [],
    mergeList: [],
    tableList: [],
    dropDownList: [],
    hintList: [],
    conditionalFormatList: [],
    freeze: { rowCount: 0, columnCount: 0 },
    print: null,
    tabColor: null,
    showGridlines: true,
    fingerprint: null,
    ...rest,
  };
}

export function planOf(sheetList: readonly SheetPlan[], rest: Partial<WorkbookPlan> = {}): WorkbookPlan {
  return {
    styleByName: { body: BODY },
    sheetList,
    nameList: [],
    cellChangeList: [],
    activeSheet: null,
    ...rest,
  };
}

/** Values → rows from row 1, all in one style. */
export function rowsOf(valueRows: readonly (readonly CellScalar[])[], style = 'body'): readonly PlannedRow[] {
  return valueRows.map((values, index) => ({
    rowNumber: index + 1,
    cellList: values.map((value, at) => ({
      columnNumber: at + 1,
      content: { kind: 'value', value },
      style,
    })),
  }));
}

export function formulaCell(columnNumber: number, formula: string, cached: CellScalar): PlannedCell {
  return { columnNumber, content: { kind: 'formula', formula, cached }, style: 'body' };
}

export const LANDSCAPE: PrintSetup = {
  orientation: 'landscape',
  fitToWidth: 1,
  fitToHeight: 0,
  rowBreakList: [],
  margin: { top: 0.5, bottom: 0.5, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 },
};

export function openPort(bytes: Uint8Array): XlsxPort {
  const port = createXlsxPort(bytes);
  if (!port.ok) throw new Error(JSON.stringify(port.issueList));
  return port.value;
}

/** The value of a result, or an exception with its issues. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.issueList));
  return result.value;
}

export async function applied(
  bytes: Uint8Array,
  plan: WorkbookPlan,
  options?: ApplyOptions,
): Promise<Uint8Array> {
  const port = openPort(bytes);
  valueOf(await port.applyPlan(plan, options));
  return port.toBytes();
}

export async function snapshotOf(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  return valueOf(await openPort(bytes).readWorkbook());
}

/** Part path → text, unpacked by fflate alone. */
export function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  const decoder = new TextDecoder();
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, content]) => [path, decoder.decode(content)]),
  );
}

/** Names of parts whose bytes are not the same in both. */
export function changedParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [old, now] = [unzipSync(before), unzipSync(after)];
  const nameList = [...new Set([...Object.keys(old), ...Object.keys(now)])].sort();
  const hex = (bytes: Uint8Array | undefined) => bytes && Buffer.from(bytes).toString('hex');
  return nameList.filter((name) => hex(old[name]) !== hex(now[name]));
}
