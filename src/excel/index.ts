export { officeHost, type ExcelHost } from './host';
export { createExcelPort } from './port';
