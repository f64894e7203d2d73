import { HostError } from '../protocol';
import { intersect, isUnbounded, overlaps, rowCountOf, type Rect } from './rect';
import type { SheetModel } from './sheet';
import type { FilterModel } from './table';

/** A range of a deleted sheet leads nowhere. */
export function assertAlive(sheet: SheetModel): void {
  if (sheet.isDeleted) throw new HostError('ItemNotFound');
}

function hasLockedCell(sheet: SheetModel, rect: Rect): boolean {
  return [...sheet.formats.distinct(rect)].some(({ locked }) => locked);
}

/** Contents of locked cells stay as they are on a protected sheet. */
export function assertContentWritable(sheet: SheetModel, rect: Rect): void {
  assertAlive(sheet);
  if (sheet.protection && hasLockedCell(sheet, rect)) throw new HostError('AccessDenied');
}

/** Anything but contents needs a sheet that is not protected, or an option that allows it. */
export function assertEditable(sheet: SheetModel, option?: string): void {
  assertAlive(sheet);
  if (sheet.protection && !(option && sheet.protection[option] === true)) throw new HostError('AccessDenied');
}

/** Rows that a filter hides within a rectangle. */
export function filteredRows(sheet: SheetModel, { rect, criteriaByColumn }: FilterModel): readonly number[] {
  if (criteriaByColumn.size === 0) return [];
  return [...sheet.hiddenRowSet].filter((row) => row > rect.top && row <= rect.bottom);
}

const filterList = (sheet: SheetModel): readonly FilterModel[] =>
  [...sheet.tableList.map(({ filter }) => filter), sheet.filter].filter((filter) => filter !== null);

/** A block that a filter has holes in is refused rather than put in wrong rows. */
export function assertNotFiltered(sheet: SheetModel, rect: Rect): void {
  for (const filter of filterList(sheet)) {
    const common = overlaps(filter.rect, rect) ? intersect(filter.rect, rect) : null;
    if (!common || rowCountOf(common) < 2 || filter.criteriaByColumn.size === 0) continue;
    const isHit = filteredRows(sheet, filter).some((row) => row >= common.top && row <= common.bottom);
    if (isHit) throw new HostError('FilteredRangeConflict');
  }
}

/** Whole rows and columns have no values of their own. */
export function assertBounded(rect: Rect): void {
  if (isUnbounded(rect)) throw new HostError('RangeExceedsLimit');
}
