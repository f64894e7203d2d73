import { columnLetters } from '../../core';
import { jsonBytes } from '../json-bytes';
import type { PlannedColumn, PlannedRow } from '../../workbook';
import { joinAddresses } from './addresses';
import { columnWidthPt } from './column-width';
import { spans } from './rectangles';
import { WEIGHT, type Step } from './steps';

/** Rows of one call. */
const MAX_ROW_COUNT = 2_000;
const NOTHING = Object.freeze({});

const has = (row: PlannedRow): boolean => row.heightPt !== undefined && !row.isHeightEstimated;

/** Row heights, in one call per two thousand rows; rows without a planned height keep the program's. */
export function rowHeightSteps(title: string, rowList: readonly PlannedRow[]): readonly Step[] {
  const plannedList = rowList.filter(has);
  const stepList: Step[] = [];
  for (let at = 0; at < plannedList.length;) {
    const from = plannedList[at]!.rowNumber;
    const heightByRow = new Map<number, number>();
    for (; at < plannedList.length && plannedList[at]!.rowNumber < from + MAX_ROW_COUNT; at += 1) {
      heightByRow.set(plannedList[at]!.rowNumber, plannedList[at]!.heightPt!);
    }
    stepList.push(heightStep(title, from, heightByRow));
  }
  return [...stepList, ...fitSteps(title, rowList)];
}

function heightStep(title: string, from: number, heightByRow: ReadonlyMap<number, number>): Step {
  const to = Math.max(...heightByRow.keys());
  const propertyList = Array.from({ length: to - from + 1 }, (_, index) => {
    const rowHeight = heightByRow.get(from + index);
    return rowHeight === undefined ? NOTHING : { format: { rowHeight } };
  });
  return {
    bytes: WEIGHT.proxy + WEIGHT.action + jsonBytes(propertyList),
    queue(scope) {
      scope.onRange(title, `A${from}:A${to}`, (range) => range.setRowProperties(propertyList));
    },
  };
}

/** Rows whose planned height is only an estimate: Excel fits them itself. */
function fitSteps(title: string, rowList: readonly PlannedRow[]): readonly Step[] {
  const numberList = rowList.filter((row) => row.isHeightEstimated).map(({ rowNumber }) => rowNumber);
  const addressList = spans(numberList).map(([from, to]) => `${from}:${to}`);
  return joinAddresses(addressList).map((addresses) => ({
    bytes: WEIGHT.proxy + WEIGHT.part + WEIGHT.action + addresses.length,
    queue(scope) {
      scope.onAreas(title, addresses, ({ format }) => format.autofitRows());
    },
  }));
}

/** Column widths and hidden columns, in one call. */
export function columnSteps(title: string, columnList: readonly PlannedColumn[]): readonly Step[] {
  if (columnList.length === 0) return [];
  const from = Math.min(...columnList.map((column) => column.from));
  const to = Math.max(...columnList.map((column) => column.to));
  const propertyList = new Array<Excel.SettableColumnProperties>(to - from + 1).fill(NOTHING);
  for (const column of columnList) {
    const format = { columnWidth: columnWidthPt(column.widthChars) };
    const property = column.isHidden ? { format, columnHidden: true } : { format };
    propertyList.fill(property, column.from - from, column.to - from + 1);
  }
  return [
    {
      bytes: WEIGHT.proxy + WEIGHT.action + jsonBytes(propertyList),
      queue(scope) {
        const address = `${columnLetters(from)}1:${columnLetters(to)}1`;
        scope.onRange(title, address, (range) => range.setColumnProperties(propertyList));
      },
    },
  ];
}
