/** The local host, for tests of the Office.js adapter. */
export { createServer } from './create-server';
export { dumpHost, type DumpedCell, type DumpedSheet, type DumpedStyle, type DumpedWorkbook } from './dump';
export { wireFigures, type WireFigures } from './figures';
export { hostFromXlsx } from './from-xlsx';
export { openHost, type Host, type HostOptions } from './open-host';
export { codeOf, useHost } from './use-host';
