export * from './agare';
export * from './by-ordning';
export * from './mal-tree';
export type { BarnBedomning } from './grounds';
export * from './propose';
