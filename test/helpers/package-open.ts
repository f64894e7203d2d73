import type { Result } from '../../src/core';
import type { WorkbookSnapshot } from '../../src/workbook';
import { OpcPackage } from '../../src/xlsx/package';
import { readSnapshot } from '../../src/xlsx/read';

/** The value of a result that must have succeeded. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.issueList.map((each) => each.code).join(', '));
  return result.value;
}

/** The codes of a result that must have failed. */
export function faultsOf(result: Result<unknown>): readonly string[] {
  return result.ok ? ['(ok)'] : result.issueList.map((issue) => issue.code);
}

export function openPackage(bytes: Uint8Array): OpcPackage {
  return valueOf(OpcPackage.open(bytes));
}

export function snapshotOf(bytes: Uint8Array): WorkbookSnapshot {
  return valueOf(readSnapshot(openPackage(bytes)));
}

/** Opens and reads like the product does, and tells why it could not. */
export function readFaults(bytes: Uint8Array): readonly string[] {
  const pkg = OpcPackage.open(bytes);
  return pkg.ok ? faultsOf(readSnapshot(pkg.value)) : faultsOf(pkg);
}
