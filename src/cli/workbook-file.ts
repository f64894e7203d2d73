import { createXlsxPort, type XlsxPort } from '../xlsx';
import type { Result } from '../core';
import { readBytes } from './files';

/** Opens a workbook file for reading and for writing later. */
export async function openWorkbookFile(path: string): Promise<Result<XlsxPort>> {
  const bytes = await readBytes(path);
  return bytes.ok ? createXlsxPort(bytes.value) : bytes;
}
