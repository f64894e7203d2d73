export * from './agare';
export * from './by-ordning';
export * from './mal-tree';
export * from './missar';
export { GROUND_LIST, type BarnBedomning, type Ground } from './grounds';
export * from './propose';
