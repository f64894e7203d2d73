export * from './agare';
export * from './by-ordning';
export * from './mal-tree';
export { THRESHOLDS, type BarnBedomning } from './grounds';
export * from './propose';
