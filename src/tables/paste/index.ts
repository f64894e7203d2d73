export { planPaste } from './plan-paste';
export { readPaste } from './read-paste';
export type * from './types';
