export { findMarkedSheets, type MarkedSheet } from './marks';
export { readNumberFormats, type FormatList } from './number-formats';
export { compileFormula, moveFormula, shiftFormula, type CompiledFormula } from './shared-formula';
export { readSharedStrings } from './shared-strings';
export { readSheet } from './read-sheet';
export { keepKnownSheet, KnownSheet, readKnownSheet } from './known-sheet';
export { effectiveStyle, readRows, styleInRow, type RowLook, type SheetRows } from './row-looks';
export { frameChild, readSheetContent, type SheetContent, type SheetFrame } from './sheet-part';
export { readSnapshot } from './snapshot';
export { readTablePart, type TablePart } from './table-part';
export { newBudget, type Budget } from './budget';
export type { CellFactory } from './cell-value';
export { CellTag } from './cell-tag';
export type { Grid } from './grid-reader';
export { readSmallPart } from './small-part';
export { readFactory, readWholeSheet } from './whole-sheet';
export {
  readWorkbookParts,
  type DefinedName,
  type SheetKind,
  type SheetPart,
  type WorkbookParts,
} from './workbook-parts';
