export { provisionalAnswers, settle, type Besvarat } from './answers';
export { computedChanges } from './emit';
export { planKontoplan } from './plan-kontoplan';
export { planPaste } from './plan-paste';
export { readPaste } from './read-paste';
export type * from './types';
