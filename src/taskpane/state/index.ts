export { createCommands, type Commands } from './commands';
export { failedKey, type Problem, type TaskId } from './problem';
export { reduce, type PaneEvent } from './reduce';
export { readChoices, rememberChoices } from './remembered';
export { createRecheck } from './recheck';
export { createRunner } from './runner';
export { initialState, type LastCheck, type LastReport, type PaneState } from './state';
export { createStore, type Store } from './store';
