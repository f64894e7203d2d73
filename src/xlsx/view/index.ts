export { ColumnLooks } from './column-looks';
export { readView } from './read-view';
export { effectiveStyle, readRows, styleInRow, type SheetRows } from './row-looks';
export type * from './types';
