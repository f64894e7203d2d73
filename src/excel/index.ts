export { officeHost, type ExcelHost } from './host';
export { onWorkbookChange } from './listen';
export { selectCell, type HiddenBy } from './navigate';
export { createExcelPort } from './port';
