import type { Result } from '../core';
import { failure, makeIssue, success } from '../core';
import type {
  ApplyOptions,
  ApplyReceipt,
  RestoreOwned,
  SheetData,
  WorkbookPlan,
  WorkbookPort,
  WorkbookSnapshot,
} from '../workbook';
import { editCells } from './edit';
import { OpcPackage } from './package';
import { readSheet, readSnapshot } from './read';
import { readView, type CellEdit, type EditableFile, type WorkbookView } from './view';
import { applyPlanToPackage } from './write';

/** A workbook file as a port: read, apply plans, and get the file's bytes with what they changed. */
export interface XlsxPort extends WorkbookPort, EditableFile {
  /** The file as it is now; parts that no plan touched keep their bytes. */
  toBytes(): Uint8Array;
  /** Keeps the whole file; putting it back fails with `write-restore-outdated` after more than one plan. */
  captureOwned(): Promise<RestoreOwned>;
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
  /** How many plans have been applied or taken back. */
  private writeCount = 0;

  constructor(private pkg: OpcPackage) {}

  readWorkbook(): Promise<Result<WorkbookSnapshot>> {
    return Promise.resolve(readSnapshot(this.pkg));
  }

  readSheet(title: string | null): Promise<Result<SheetData>> {
    return Promise.resolve(readSheet(this.pkg, title));
  }

  readView(): Result<WorkbookView> {
    return readView(this.pkg);
  }

  editCells(editList: readonly CellEdit[]): Result<null> {
    if (this.isWriting) throw new Error('a plan is being applied already');
    const edited = editCells(this.pkg, editList);
    if (edited.ok) this.writeCount += 1;
    return edited;
  }

  /** All or nothing. A signed file is written with the warning that its signature no longer holds. */
  async applyPlan(plan: WorkbookPlan, options: ApplyOptions = {}): Promise<Result<ApplyReceipt>> {
    if (this.isWriting) throw new Error('a plan is being applied already');
    this.isWriting = true;
    try {
      const applied = await applyPlanToPackage(this.pkg, plan, options);
      if (applied.ok) this.writeCount += 1;
      return applied;
    } finally {
      this.isWriting = false;
    }
  }

  captureOwned(): Promise<RestoreOwned> {
    const bytes = this.pkg.toBytes();
    const allowedCount = this.writeCount + 1;
    return Promise.resolve(() => Promise.resolve(this.restore(bytes, allowedCount)));
  }

  private restore(bytes: Uint8Array, allowedCount: number): Result<null> {
    if (this.isWriting) throw new Error('a plan is being applied already');
    if (this.writeCount !== allowedCount) return failure(makeIssue('write-restore-outdated', 'fel'));
    const opened = OpcPackage.open(bytes, this.pkg.limits);
    if (!opened.ok) return opened;
    this.pkg = opened.value;
    this.writeCount += 1;
    return success(null);
  }

  toBytes(): Uint8Array {
    return this.pkg.toBytes();
  }
}
