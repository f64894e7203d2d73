export * from './cells';
export { MAX_ROW_PT } from './split-text';
export * from './sheet-builder';
export * from './types';
