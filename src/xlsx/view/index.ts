export { readView } from './read-view';
export type * from './types';
