import type { CellRange } from '../../core';
import { rangeA1 } from '../../core';
import type { NewTableRow, TableGrowth, TableShrink } from '../../workbook';
import type { ExcelHost } from '../host';
import { jsonBytes } from '../json-bytes';
import { spans } from './rectangles';
import { joinSteps, WEIGHT, type Step } from './steps';
import { inputOf, type CellInput } from './text-guard';

/** Rows that are written at once: the table is whole after each such part. */
const PART_SIZE = 1_000;
const RESIZE_VERSION = '1.13';
const GENERAL = 'General';

/** Older programs add rows at a table's end instead, and move what stands below. */
export const canResizeTables = (host: ExcelHost): boolean => host.isSupported('ExcelApi', RESIZE_VERSION);

type Input = CellInput | null;

/**
 * New rows: those that have an empty row waiting are written into it, for the others the table grows (`resize`;
 * below ExcelApi 1.13 `rows.add`). Cells that are given nothing are left alone, so that columns that the table
 * computes fill themselves; new rows look like the table's last one.
 */
export function growthSteps(host: ExcelHost, growth: TableGrowth): readonly Step[] {
  const { table, rowList } = growth;
  const { bottom } = table.range;
  const waitingList = rowList.filter(({ rowNumber }) => rowNumber <= bottom);
  const belowList = rowList.filter(({ rowNumber }) => rowNumber > bottom);
  const canResize = canResizeTables(host);
  const growSteps = partsOf(belowList).map((part) => {
    const writeSteps = [lookStep(growth, part), valueStep(growth, part)];
    return joinSteps([canResize ? resizeStep(growth, part) : addStep(growth, part), ...writeSteps]);
  });
  return [...partsOf(waitingList).map((part) => valueStep(growth, part)), ...growSteps];
}

function partsOf(rowList: readonly NewTableRow[]): readonly (readonly NewTableRow[])[] {
  return Array.from({ length: Math.ceil(rowList.length / PART_SIZE) }, (_, at) =>
    rowList.slice(at * PART_SIZE, (at + 1) * PART_SIZE),
  );
}

function rangeOfRows({ table: { range } }: TableGrowth, rowList: readonly NewTableRow[]): CellRange {
  return { ...range, top: rowList[0]!.rowNumber, bottom: rowList[rowList.length - 1]!.rowNumber };
}

/** Number formats of the table's last row, column by column. */
function formatsOf({ table: { rowList, range } }: TableGrowth): readonly string[] {
  const last = rowList[rowList.length - 1] ?? [];
  return Array.from({ length: range.right - range.left + 1 }, (_, at) => last[at]?.numberFormat ?? GENERAL);
}

function resizeStep({ table }: TableGrowth, rowList: readonly NewTableRow[]): Step {
  const address = rangeA1({ ...table.range, bottom: rowList[rowList.length - 1]!.rowNumber });
  return {
    bytes: WEIGHT.proxy + WEIGHT.action,
    queue: ({ context }) => context.workbook.tables.getItem(table.name).resize(address),
  };
}

/** Empty rows at the table's end: nothing stands below, so nothing moves. */
function addStep({ table }: TableGrowth, rowList: readonly NewTableRow[]): Step {
  const width = table.range.right - table.range.left + 1;
  const matrix = rowList.map(() => new Array<null>(width).fill(null));
  return {
    bytes: WEIGHT.proxy + WEIGHT.part + WEIGHT.action + jsonBytes(matrix),
    queue: ({ context }) => {
      // The types do not know that null leaves a cell alone, as everywhere in the API.
      context.workbook.tables.getItem(table.name).rows.add(undefined, matrix as unknown as string[][]);
    },
  };
}

/** The look of the table's last row, once for all rows of a part; before the values, so that text stays text. */
function lookStep(growth: TableGrowth, rowList: readonly NewTableRow[]): Step {
  const { range, sheet } = growth.table;
  const last = rangeA1({ ...range, top: range.bottom });
  return rangeStep(sheet, rangeOfRows(growth, rowList), (proxy) => proxy.copyFrom(last, 'Formats'));
}

function valueStep(growth: TableGrowth, rowList: readonly NewTableRow[]): Step {
  const { left, right } = growth.table.range;
  const formatList = formatsOf(growth);
  const matrix = rowList.map(({ valueByColumn, rowNumber }) =>
    Array.from({ length: right - left + 1 }, (_, at): Input => {
      const value = valueByColumn.get(left + at);
      if (value === undefined || value === null) return null;
      const own = growth.table.rowList[rowNumber - growth.table.range.top - 1]?.[at];
      return inputOf(value, own ? own.numberFormat : formatList[at]);
    }),
  );
  return matrixStep(growth, rowList, matrix);
}

function matrixStep(growth: TableGrowth, rowList: readonly NewTableRow[], matrix: Input[][]): Step {
  // The client cuts arrays of more than 1 500 cells into parts of its own.
  const partCount = 1 + Math.ceil((matrix.length * matrix[0]!.length) / 1_000);
  return {
    bytes: jsonBytes(matrix) + partCount * (WEIGHT.proxy + 2 * WEIGHT.part + WEIGHT.action),
    queue(scope) {
      scope.onRange(growth.table.sheet, rangeOfRows(growth, rowList), (range) => {
        range.values = matrix;
      });
    },
  };
}

/** Rows that go, from the last to the first; a table that loses all keeps an empty one. */
export function removalSteps({ table, removedList, keptList }: TableShrink): readonly Step[] {
  const goneList = keptList.length === 0 ? removedList.slice(1) : removedList;
  const firstRow = table.range.top + 1;
  const runList = spans(goneList).map(([from, to]) => ({
    ...table.range,
    top: firstRow + from,
    bottom: firstRow + to,
  }));
  const deleteSteps = runList
    .reverse()
    .map((range) => rangeStep(table.sheet, range, (proxy) => proxy.delete('Up')));
  const emptied = { ...table.range, top: firstRow, bottom: firstRow };
  return keptList.length > 0
    ? deleteSteps
    : [...deleteSteps, rangeStep(table.sheet, emptied, (proxy) => proxy.clear('Contents'))];
}

function rangeStep(sheet: string, range: CellRange, use: (proxy: Excel.Range) => void): Step {
  return {
    bytes: WEIGHT.proxy + WEIGHT.action,
    queue: (scope) => scope.onRange(sheet, range, use),
  };
}
