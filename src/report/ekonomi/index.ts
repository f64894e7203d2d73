export { kolumnCaption } from './ekonomi-table';
export { planEkonomirapport, type EkonomirapportInput } from './plan-ekonomirapport';
export { cellFinder, hasRoundingDifference, type CellOf } from './rounding';
