export { findCellTargets, type CellTarget } from './cell-targets';
export { checkPlan } from './check-plan';
export { fingerprintRows, plannedCellRows, withFingerprints } from './fingerprint';
export { planInverse } from './inverse';
export { findHandEdits, type HandEdit } from './hand-edits';
export { fingerprintName, isMark, readStringFormula, stringFormula, titleOfCell } from './marks';
export type * from './plan';
export type * from './port';
export {
  findRowAdditions,
  findRowRemovals,
  type NewTableRow,
  type TableGrowth,
  type TableShrink,
} from './row-additions';
export type * from './snapshot';
export type * from './style';
export { foldTitle, freeTitle, validTitle } from './titles';
