import { HostError } from '../protocol';
import {
  assertEditable,
  LAST_COLUMN,
  LAST_ROW,
  STANDARD_HEIGHT_PT,
  STANDARD_WIDTH_PT,
  type SheetModel,
} from '../model';

export type Axis = 'row' | 'column';

const hiddenSet = (sheet: SheetModel, axis: Axis): Set<number> =>
  axis === 'row' ? sheet.hiddenRowSet : sheet.hiddenColumnSet;

const sizeMap = (sheet: SheetModel, axis: Axis): Map<number, number> =>
  axis === 'row' ? sheet.heightByRow : sheet.widthByColumn;

const standardSize = (axis: Axis): number => (axis === 'row' ? STANDARD_HEIGHT_PT : STANDARD_WIDTH_PT);

/** Sum of heights or widths in points; hidden lines are zero. */
export function sumSizes(sheet: SheetModel, axis: Axis, from: number, to: number): number {
  const sizes = sizeMap(sheet, axis);
  const hidden = hiddenSet(sheet, axis);
  let sum = Math.max(0, to - from + 1) * standardSize(axis);
  for (const [index, size] of sizes) if (index >= from && index <= to) sum += size - standardSize(axis);
  for (const index of hidden) if (index >= from && index <= to) sum -= sizes.get(index) ?? standardSize(axis);
  return sum;
}

/** Hidden, shown, or null when some are and some are not. */
export function isHiddenUniform(sheet: SheetModel, axis: Axis, from: number, to: number): boolean | null {
  let count = 0;
  for (const index of hiddenSet(sheet, axis)) if (index >= from && index <= to) count += 1;
  return count === 0 ? false : count === to - from + 1 ? true : null;
}

const FORMAT_OPTION = { row: 'allowFormatRows', column: 'allowFormatColumns' } as const;

export function setHidden(sheet: SheetModel, axis: Axis, from: number, to: number, value: unknown): void {
  assertEditable(sheet, FORMAT_OPTION[axis]);
  if (typeof value !== 'boolean') throw new HostError('InvalidArgument');
  const set = hiddenSet(sheet, axis);
  for (let index = from; index <= to; index += 1) {
    if (value) set.add(index);
    else set.delete(index);
  }
}

const LARGEST = { row: 409, column: 1_342.5 } as const;

/** Height or width of lines, in points. */
export function setSize(sheet: SheetModel, axis: Axis, from: number, to: number, value: unknown): void {
  assertEditable(sheet, FORMAT_OPTION[axis]);
  if (typeof value !== 'number' || value < 0 || value > LARGEST[axis]) throw new HostError('InvalidArgument');
  const isEverything = from === 0 && to === (axis === 'row' ? LAST_ROW : LAST_COLUMN);
  if (isEverything && value === standardSize(axis)) return sizeMap(sheet, axis).clear();
  for (let index = from; index <= to; index += 1) sizeMap(sheet, axis).set(index, value);
}

/** The lines' common size; null when they differ. */
export function uniformSize(sheet: SheetModel, axis: Axis, from: number, to: number): number | null {
  const sizes = sizeMap(sheet, axis);
  const sized = [...sizes].filter(([index]) => index >= from && index <= to);
  const found = new Set(sized.map(([, size]) => size));
  if (sized.length < to - from + 1) found.add(standardSize(axis));
  return found.size === 1 ? [...found][0]! : null;
}

/** Back to the program's own size. */
export function dropSizes(sheet: SheetModel, axis: Axis, from: number, to: number): void {
  assertEditable(sheet, FORMAT_OPTION[axis]);
  for (const index of [...sizeMap(sheet, axis).keys()]) {
    if (index >= from && index <= to) sizeMap(sheet, axis).delete(index);
  }
}
