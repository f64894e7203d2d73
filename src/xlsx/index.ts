export { blankWorkbook } from './blank';
export { createXlsxPort, type XlsxPort } from './port';
export type {
  CellEdit,
  ConditionalView,
  EditableFile,
  LimitView,
  SheetView,
  ValidationView,
  WorkbookView,
} from './view';
