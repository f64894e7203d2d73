export { isFormula, NODE, parseFormula, type FormulaNode } from './ast';
export { isInside } from './book';
export { evaluateFormulas, type Evaluated } from './evaluate';
export type { ChangedPlace } from './graph';
export type { StaleReason } from './precedents';
export { cellKey, recalculate, resultEdits, type CellResult, type Recalculation } from './recalculate';
export { staleText } from './stale-text';
