import type { Result } from '../core';
import { success } from '../core';
import type { ApplyOptions, ApplyReceipt, WorkbookPlan, WorkbookPort, WorkbookSnapshot } from '../workbook';
import { OpcPackage } from './package';
import { readSnapshot } from './read';
import { applyPlanToPackage } from './write';

/** A workbook file as a port: read, apply plans, and get the file's bytes with what they changed. */
export interface XlsxPort extends WorkbookPort {
  /** The file as it is now; parts that no plan touched keep their bytes. */
  toBytes(): Uint8Array;
}

/**
 * Opens an .xlsx or .xlsm file. Issues: the `file-…` codes (not a zip, damaged, hostile, protected with a
 * password, no workbook).
 *
 * @example
 * const port = createXlsxPort(blankWorkbook());
 * if (port.ok) await port.value.applyPlan(plan);
 */
export function createXlsxPort(bytes: Uint8Array): Result<XlsxPort> {
  const opened = OpcPackage.open(bytes);
  return opened.ok ? success(new FilePort(opened.value), opened.issueList) : opened;
}

class FilePort implements XlsxPort {
  private isWriting = false;

  constructor(private readonly pkg: OpcPackage) {}

  readWorkbook(): Promise<Result<WorkbookSnapshot>> {
    return Promise.resolve(readSnapshot(this.pkg));
  }

  /** All or nothing. A signed file is written with the warning that its signature no longer holds. */
  async applyPlan(plan: WorkbookPlan, options: ApplyOptions = {}): Promise<Result<ApplyReceipt>> {
    if (this.isWriting) throw new Error('a plan is being applied already');
    this.isWriting = true;
    try {
      return await applyPlanToPackage(this.pkg, plan, options);
    } finally {
      this.isWriting = false;
    }
  }

  toBytes(): Uint8Array {
    return this.pkg.toBytes();
  }
}
