import { HostError } from '../protocol';
import { fullAddress } from './address';
import { mapReferences } from './formula-text';
import { assertEditable } from './guard';
import { raiseShifted } from './raise';
import {
  columnCountOf,
  contains,
  isInside,
  isWholeColumns,
  isWholeRows,
  LAST_COLUMN,
  LAST_ROW,
  overlaps,
  rowCountOf,
  type Rect,
} from './rect';
import type { SheetModel } from './sheet';
import { setTableRect } from './table-edit';
import type { WorkbookModel } from './workbook';

type Axis = 'row' | 'column';

/** A move of everything behind a line, in the band that the range covers. */
interface Shift {
  readonly axis: Axis;
  /** The cells that move, with those that fall away when something is deleted. */
  readonly band: Rect;
  readonly removed: Rect | null;
  readonly by: number;
}

const placeOf =
  ({ axis, band, removed, by }: Shift) =>
  (row: number, column: number): readonly [number, number] | null => {
    if (!contains(band, row, column)) return [row, column];
    if (removed && contains(removed, row, column)) return null;
    return axis === 'row' ? [row + by, column] : [row, column + by];
  };

/** Where a rectangle goes: moves when it lies in the band, grows or shrinks when the line cuts it. */
function shiftRect(rect: Rect, shift: Shift): Rect | null {
  const { axis, band, removed, by } = shift;
  const [start, end] = axis === 'row' ? (['top', 'bottom'] as const) : (['left', 'right'] as const);
  const [side, otherSide] = axis === 'row' ? (['left', 'right'] as const) : (['top', 'bottom'] as const);
  const isAcross = rect[side] >= band[side] && rect[otherSide] <= band[otherSide];
  if (!overlaps(rect, band) || !isAcross) return rect;
  const first = removed ? removed[start] : band[start];
  const last = removed ? removed[end] : first - 1;
  const moved = (at: number, isEnd: boolean): number => {
    if (removed && at >= first && at <= last) return isEnd ? first - 1 : first;
    return at > last && at >= first ? at + by : at;
  };
  const next = { ...rect, [start]: moved(rect[start], false), [end]: moved(rect[end], true) };
  return next.top <= next.bottom && next.left <= next.right ? next : null;
}

function shiftSizes<T>(map: Map<number, T>, shift: Shift): void {
  const entryList = [...map];
  map.clear();
  for (const [index, value] of entryList) {
    const next = lineAfter(index, shift);
    if (next !== null) map.set(next, value);
  }
}

function lineAfter(index: number, { axis, band, removed, by }: Shift): number | null {
  const start = axis === 'row' ? band.top : band.left;
  if (index < start) return index;
  if (removed && index <= (axis === 'row' ? removed.bottom : removed.right)) return null;
  return index + by;
}

function shiftLines(sheet: SheetModel, shift: Shift): void {
  const isWhole = shift.axis === 'row' ? isWholeRows(shift.band) : isWholeColumns(shift.band);
  if (!isWhole) return;
  const [sizes, hidden] =
    shift.axis === 'row'
      ? [sheet.heightByRow, sheet.hiddenRowSet]
      : [sheet.widthByColumn, sheet.hiddenColumnSet];
  shiftSizes(sizes, shift);
  const hiddenMap = new Map([...hidden].map((index) => [index, true]));
  shiftSizes(hiddenMap, shift);
  hidden.clear();
  for (const index of hiddenMap.keys()) hidden.add(index);
  shiftSizes(shift.axis === 'row' ? sheet.levelByRow : sheet.levelByColumn, shift);
  sheet.formats.moveLines(shift.axis, (index) => lineAfter(index, shift));
  sheet.validations.moveLines(shift.axis, (index) => lineAfter(index, shift));
}

const shiftAll = (rectList: readonly Rect[], shift: Shift): readonly Rect[] =>
  rectList.map((rect) => shiftRect(rect, shift)).filter((rect) => rect !== null);

function shiftNames(book: WorkbookModel, sheet: SheetModel, shift: Shift): void {
  const nameList = [...book.nameList, ...book.sheetList.flatMap((each) => each.nameList)];
  for (const name of nameList) {
    const place = book.resolveRange(name.formula);
    if (place?.sheet !== sheet) continue;
    const rect = shiftRect(place.rect, shift);
    name.formula = rect ? `=${fullAddress(sheet.name, rect, true)}` : '=#REF!';
  }
}

/** Formulas of the whole workbook go on naming the same cells. */
function shiftFormulas(book: WorkbookModel, sheet: SheetModel, shift: Shift): void {
  for (const own of book.sheetList) {
    for (const { row, column, content } of own.cells.all()) {
      if (content.formula === undefined) continue;
      const formula = mapReferences(content.formula, ({ sheet: name, rect }) => {
        const target = name === null ? own : book.findSheet(name);
        return target === sheet ? shiftRect(rect, shift) : rect;
      });
      if (formula !== content.formula) own.cells.set(row, column, { value: content.value, formula });
    }
  }
}

function checkTables(sheet: SheetModel, { axis, band, removed }: Shift): void {
  for (const { rect } of sheet.tableList) {
    if (!overlaps(rect, band)) continue;
    const isAcross =
      axis === 'row'
        ? rect.left >= band.left && rect.right <= band.right
        : rect.top >= band.top && rect.bottom <= band.bottom;
    if (!isAcross && !(removed && isInside(rect, removed))) throw new HostError('InsertDeleteConflict');
  }
}

function apply(book: WorkbookModel, sheet: SheetModel, shift: Shift): void {
  assertEditable(sheet);
  checkTables(sheet, shift);
  const place = placeOf(shift);
  sheet.cells.move(place);
  sheet.formats.move(place);
  sheet.validations.move(place);
  sheet.hyperlinks.move(place);
  shiftLines(sheet, shift);
  sheet.mergeList = shiftAll(sheet.mergeList, shift);
  for (const format of sheet.conditionalFormatList) format.rectList = shiftAll(format.rectList, shift);
  sheet.tableList = sheet.tableList.filter((table) => {
    const rect = shiftRect(table.rect, shift);
    if (rect) setTableRect(table, rect);
    return rect !== null;
  });
  shiftNames(book, sheet, shift);
  shiftFormulas(book, sheet, shift);
}

const bandOf = (rect: Rect, axis: Axis): Rect =>
  axis === 'row' ? { ...rect, bottom: LAST_ROW } : { ...rect, right: LAST_COLUMN };

const AXIS_BY_SHIFT: Readonly<Record<string, Axis>> = {
  Down: 'row',
  Up: 'row',
  Right: 'column',
  Left: 'column',
};

function axisOf(shift: string): Axis {
  const axis = AXIS_BY_SHIFT[shift];
  if (!axis) throw new HostError('InvalidArgument');
  return axis;
}

const lengthOf = (rect: Rect, axis: Axis): number =>
  axis === 'row' ? rowCountOf(rect) : columnCountOf(rect);

/** Makes room: the cells of the range and behind it move down or right. Formulas follow. */
export function insertCells(book: WorkbookModel, sheet: SheetModel, rect: Rect, shift: string): void {
  const axis = axisOf(shift);
  apply(book, sheet, { axis, band: bandOf(rect, axis), removed: null, by: lengthOf(rect, axis) });
  raiseShifted(book, sheet, rect, shift);
}

/** Takes the cells of the range away: those behind them move up or left. */
export function deleteCells(book: WorkbookModel, sheet: SheetModel, rect: Rect, shift: string): void {
  const axis = axisOf(shift);
  apply(book, sheet, { axis, band: bandOf(rect, axis), removed: rect, by: -lengthOf(rect, axis) });
  raiseShifted(book, sheet, rect, shift);
}
