export { officeHost, type ExcelHost } from './host';
export { onWorkbookChange } from './listen';
export { selectCell } from './navigate';
export { createExcelPort } from './port';
