import { Inflate } from 'fflate';
import { success, type Result } from '../../core';
import { fileFault } from '../file-fault';
import { crc32 } from './crc32';
import { STORED, type ZipEntry } from './entry';

/** Deflate grows a byte to at most 1 032: a step of this length never unfolds to more than 17 MB. */
const STEP_BYTES = 16 * 1024;

/**
 * The content of an entry. Declared sizes can lie: inflating stops at the declared size, and more than that
 * is `file-zip-bomb`. Issues: `file-damaged` (cut, unreadable or with another checksum).
 */
export function unpackEntry(entry: ZipEntry): Result<Uint8Array> {
  const bytes = entry.method === STORED ? entry.compressed : inflateUpTo(entry);
  if (bytes === 'more') return fileFault('file-zip-bomb', { part: entry.name });
  if (bytes === null || bytes.length !== entry.size || crc32(bytes) !== entry.crc)
    return fileFault('file-damaged', { part: entry.name });
  return success(bytes);
}

function inflateUpTo({ compressed, size }: ZipEntry): Uint8Array | 'more' | null {
  const out = new Uint8Array(size);
  let length = 0;
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length <= size) out.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < compressed.length && length <= size; at += STEP_BYTES) {
    if (!pushStep(inflate, compressed, at)) return null;
  }
  if (length > size) return 'more';
  return length === size ? out : null;
}

/** fflate throws on a stream it cannot read, in several ways; here that is a fact about the data. */
function pushStep(inflate: Inflate, compressed: Uint8Array, at: number): boolean {
  const end = at + STEP_BYTES;
  try {
    inflate.push(compressed.subarray(at, end), end >= compressed.length);
    return true;
  } catch {
    return false;
  }
}
