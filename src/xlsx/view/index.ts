export { readView } from './read-view';
export { hasContent, isRowFree, readSource, type SheetSource } from './sheet-source';
export type * from './types';
