export { fingerprintRows, plannedCellRows, withFingerprints } from './fingerprint';
export { findHandEdits, type HandEdit } from './hand-edits';
export type * from './plan';
export type * from './port';
export type * from './snapshot';
export type * from './style';
