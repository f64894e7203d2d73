export { provisionalAnswers, settle, type Besvarat } from './answers';
export { planPaste } from './plan-paste';
export { readPaste } from './read-paste';
export type * from './types';
