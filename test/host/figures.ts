import { ACTION, type LoggedRequest } from './protocol';
import type { WorkbookModel } from './model';

/** Figures of the wire, as `interfaces.md` 5 counts them. */
export interface WireFigures {
  /** Requests that do more than make, keep and release objects. */
  readonly requests: number;
  /** Bytes of those requests. */
  readonly requestBytes: number;
  /** Bytes of the largest of them. */
  readonly largestRequestBytes: number;
  readonly responseBytes: number;
  /** Bytes of the values and formulas that were written, as JSON. */
  readonly contentBytes: number;
  /** Different cells of the ranges that got values or formulas. */
  readonly writtenCells: number;
  /** (requestBytes − contentBytes) / writtenCells; 0 when nothing was written. */
  readonly overheadBytesPerCell: number;
  readonly mergeActions: number;
}

const CONTENT_NAMES: ReadonlySet<string> = new Set(['Values', 'Formulas']);

function countCells({ writtenList }: WorkbookModel): number {
  const rowsBySheet = new Map<string, Set<number>>();
  for (const { sheetId, rect } of writtenList) {
    const cells = rowsBySheet.get(sheetId) ?? new Set<number>();
    for (let row = rect.top; row <= rect.bottom; row += 1) {
      for (let column = rect.left; column <= rect.right; column += 1) cells.add(row * 16_384 + column);
    }
    rowsBySheet.set(sheetId, cells);
  }
  return [...rowsBySheet.values()].reduce((sum, cells) => sum + cells.size, 0);
}

/** The figures of everything that has gone over the wire (or of the part of the log that is given). */
export function wireFigures(model: WorkbookModel, requestLog: readonly LoggedRequest[]): WireFigures {
  const countedList = requestLog.filter(({ isCounted }) => isCounted);
  const actionList = countedList.flatMap((request) => request.actionList);
  const contentBytes = actionList
    .filter(({ type, name }) => type === ACTION.setProperty && CONTENT_NAMES.has(name))
    .reduce((sum, { argumentBytes }) => sum + argumentBytes, 0);
  const requestBytes = countedList.reduce((sum, request) => sum + request.requestBytes, 0);
  const writtenCells = countCells(model);
  return {
    requests: countedList.length,
    requestBytes,
    largestRequestBytes: Math.max(0, ...countedList.map((request) => request.requestBytes)),
    responseBytes: countedList.reduce((sum, request) => sum + request.responseBytes, 0),
    contentBytes,
    writtenCells,
    overheadBytesPerCell: writtenCells === 0 ? 0 : (requestBytes - contentBytes) / writtenCells,
    mergeActions: actionList.filter(({ name }) => name === 'Merge').length,
  };
}
