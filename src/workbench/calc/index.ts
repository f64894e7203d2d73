export { isFormula } from './ast';
export type { ChangedPlace } from './graph';
export type { StaleReason } from './precedents';
export { cellKey, recalculate, resultEdits, type CellResult, type Recalculation } from './recalculate';
export { staleText } from './stale-text';
