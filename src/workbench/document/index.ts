export { WorkbookDocument, type DocumentTools, type WorkbookFile } from './document';
export { entryText, parseEntry } from './entry';
export { sheetOf } from './inverse';
export { selectionOf, staleKey, type DocumentState, type Notice } from './state';
