export { blankWorkbook } from './blank';
export { createXlsxPort, type XlsxPort } from './port';
export { shiftFormula } from './read';
export type {
  CellEdit,
  ConditionalView,
  EditableFile,
  LimitView,
  SheetView,
  ValidationView,
  WorkbookView,
} from './view';
