export * from './agare';
export * from './by-ordning';
export * from './mal-tree';
export * from './missar';
export type { BarnBedomning } from './grounds';
export * from './propose';
