export { createCommands, type Commands, type EditCall } from './commands';
export { failedKey, type Problem, type TaskId } from './problem';
export { reduce, type PaneEvent } from './reduce';
export { readChoices, rememberChoices } from './remembered';
export { createRecheck, recheckDelay } from './recheck';
export { recordWrites } from './record-writes';
export { createRunner } from './runner';
export {
  initialState,
  type HiddenPlace,
  type LastCheck,
  type LastEdit,
  type LastReport,
  type PaneState,
  type Said,
} from './state';
export { createStore, type Store } from './store';
