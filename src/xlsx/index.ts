export { blankWorkbook } from './blank';
export { createXlsxPort, type XlsxPort } from './port';
