export { findMarkedSheets, type MarkedSheet } from './marks';
export { readNumberFormats, type FormatList } from './number-formats';
export { compileFormula, moveFormula, type CompiledFormula } from './shared-formula';
export { readSharedStrings } from './shared-strings';
export { readSheetContent, type SheetContent } from './sheet-part';
export { readSnapshot } from './snapshot';
export { readTablePart, type TablePart } from './table-part';
export {
  readWorkbookParts,
  type DefinedName,
  type SheetKind,
  type SheetPart,
  type WorkbookParts,
} from './workbook-parts';
