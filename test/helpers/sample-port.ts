import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createXlsxPort, type XlsxPort } from '../../src/xlsx';

/** A port over a file's bytes; a file that cannot be opened is a broken test. */
export function portOf(bytes: Uint8Array): XlsxPort {
  const opened = createXlsxPort(bytes);
  if (!opened.ok) throw new Error(JSON.stringify(opened.issueList));
  return opened.value;
}

/** A port over a workbook of `samples/`, nothing written to the file. */
export function samplePort(fileName = 'ung-fritid-vb-2022.xlsx'): XlsxPort {
  return portOf(new Uint8Array(readFileSync(path.resolve('samples', fileName))));
}
