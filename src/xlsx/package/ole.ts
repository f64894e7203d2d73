import type { Result } from '../../core';
import { fileFault } from '../file-fault';

const MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Length of a directory entry of a compound file; they lie at multiples of it. */
const ENTRY_LENGTH = 128;

/**
 * What an OLE compound file means to us, null when it is none: encrypted workbooks (`file-password-protected`)
 * and the format before 2007 (`file-old-xls`) come in such a shell.
 */
export function compoundFileFault(bytes: Uint8Array): Result<never> | null {
  if (!MAGIC.every((byte, i) => bytes[i] === byte)) return null;
  if (hasStream(bytes, 'EncryptedPackage')) return fileFault('file-password-protected');
  const isWorkbook = hasStream(bytes, 'Workbook') || hasStream(bytes, 'Book');
  return fileFault(isWorkbook ? 'file-old-xls' : 'file-not-workbook');
}

/** True when a directory entry bears that name (UTF-16LE, ended by a zero). */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const pattern = [...`${name}\0`].flatMap((char) => [char.charCodeAt(0), 0]);
  for (let at = 0; at + pattern.length <= bytes.length; at += ENTRY_LENGTH)
    if (pattern.every((byte, i) => bytes[at + i] === byte)) return true;
  return false;
}
