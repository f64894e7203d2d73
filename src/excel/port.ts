import { failure, success, type Result } from '../core';
import type {
  ApplyOptions,
  ApplyReceipt,
  RestoreOwned,
  SheetData,
  WorkbookPlan,
  WorkbookPort,
  WorkbookSnapshot,
} from '../workbook';
import { missingCapability } from './capabilities';
import { issueOfError } from './errors';
import type { ExcelHost } from './host';
import { readOwnedSheets, readSheetData, readSnapshot } from './read';
import { OwnedUndo, removeOwnedSheets } from './undo';

/**
 * The workbook open in Excel as a port. Reading takes two requests, applying a plan two and one more per 4 MB.
 * What the program refuses comes back as `excel-…` issues; a broken host, and mistakes of ours, throw.
 *
 * @example
 * const port = createExcelPort(officeHost());
 * const read = await port.readWorkbook();
 */
export function createExcelPort(host: ExcelHost): WorkbookPort {
  return new ExcelPort(host);
}

class ExcelPort implements WorkbookPort {
  private isWriting = false;
  private readonly undo: OwnedUndo;

  constructor(private readonly host: ExcelHost) {
    this.undo = new OwnedUndo({
      readOwned: () => this.guarded(async () => success(await host.run(readOwnedSheets))),
      removeOwned: (list) => this.guarded(() => host.run((context) => removeOwnedSheets(context, list))),
      applyPlan: (plan) => this.write(plan, {}),
    });
  }

  async readWorkbook(): Promise<Result<WorkbookSnapshot>> {
    const read = await this.guarded(() => this.host.run(readSnapshot));
    if (read.ok) this.undo.saw(read.value.ownedSheetList);
    return read;
  }

  readSheet(title: string | null): Promise<Result<SheetData>> {
    return this.guarded(() => this.host.run((context) => readSheetData(context, title)));
  }

  /** Owned sheets are emptied and written anew in their place; an interrupted write is mended by the next. */
  async applyPlan(plan: WorkbookPlan, options: ApplyOptions = {}): Promise<Result<ApplyReceipt>> {
    let applied: Result<ApplyReceipt> | null = null;
    try {
      applied = await this.write(plan, options);
      return applied;
    } finally {
      if (!isRefused(applied)) this.undo.wrote(plan, applied?.ok ?? false);
    }
  }

  captureOwned(): Promise<RestoreOwned | null> {
    return this.undo.capture();
  }

  private async write(plan: WorkbookPlan, options: ApplyOptions): Promise<Result<ApplyReceipt>> {
    if (this.isWriting) throw new Error('a plan is being applied already');
    this.isWriting = true;
    try {
      return await this.guarded(async () => {
        // A file of its own: a pane that only checks never loads it.
        const { applyPlanToExcel } = await import(/* webpackChunkName: "write" */ './write/apply-plan');
        return applyPlanToExcel(this.host, plan, options);
      });
    } finally {
      this.isWriting = false;
    }
  }

  private async guarded<T>(run: () => Promise<Result<T>>): Promise<Result<T>> {
    const missing = missingCapability(this.host);
    if (missing) return failure(missing);
    try {
      return await run();
    } catch (error) {
      return failure(issueOfError(error));
    }
  }
}

/** True when a plan was refused before anything was written. */
function isRefused(applied: Result<ApplyReceipt> | null): boolean {
  return applied !== null && !applied.ok && applied.issueList.every(({ code }) => code.startsWith('write-'));
}
