import type { Result } from '../../core';
import { fileFault } from '../file-fault';
import type { OpcPackage } from '../package';

/** Text of a part that holds no cells and is therefore never large in an honest file: else `file-too-large`. */
export function readSmallPart(pkg: OpcPackage, part: string): Result<string> {
  const text = pkg.readText(part);
  const limit = pkg.limits.metaBytes;
  if (!text.ok || text.value.length <= limit) return text;
  return fileFault('file-too-large', { part, limit: Math.round(limit / (1024 * 1024)) });
}
