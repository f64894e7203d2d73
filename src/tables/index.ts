export * from './read/modell';
export * from './read/table';
export type * from './spec';
export { SPEC_LIST } from './specs/list';
