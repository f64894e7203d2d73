export type * from './check';
export { checkList } from './list';
export { ekonomiCheckList } from './list-ekonomi';
export { applyDampade } from './mute';
export { runCheckList, runChecks } from './run-checks';
export { sentencesOf } from './support/free-texts';
export { numbersOf, type TextNumber } from './support/text-numbers';
