import { makeIssue, type Issue } from '../core';
import type { ExcelHost } from './host';

/** The set that everything here stays within (docs/decisions/0007); the manifest declares the same. */
const REQUIRED_SET = 'ExcelApi';
const REQUIRED_VERSION = '1.9';

/** Issue `excel-too-old` when the program lacks what the adapter needs; null when it has it. */
export function missingCapability(host: ExcelHost): Issue | null {
  return host.isSupported(REQUIRED_SET, REQUIRED_VERSION)
    ? null
    : makeIssue('excel-too-old', 'fel', { params: { set: REQUIRED_SET, version: REQUIRED_VERSION } });
}
