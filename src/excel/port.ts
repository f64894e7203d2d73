import { failure, type Result } from '../core';
import type {
  ApplyOptions,
  ApplyReceipt,
  SheetData,
  WorkbookPlan,
  WorkbookPort,
  WorkbookSnapshot,
} from '../workbook';
import { missingCapability } from './capabilities';
import { issueOfError } from './errors';
import type { ExcelHost } from './host';
import { readSheetData, readSnapshot } from './read';
import { applyPlanToExcel } from './write/apply-plan';

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

  constructor(private readonly host: ExcelHost) {}

  readWorkbook(): Promise<Result<WorkbookSnapshot>> {
    return this.guarded(() => this.host.run(readSnapshot));
  }

  readSheet(title: string | null): Promise<Result<SheetData>> {
    return this.guarded(() => this.host.run((context) => readSheetData(context, title)));
  }

  /** Owned sheets are emptied and written anew in their place; an interrupted write is mended by the next. */
  async applyPlan(plan: WorkbookPlan, options: ApplyOptions = {}): Promise<Result<ApplyReceipt>> {
    if (this.isWriting) throw new Error('a plan is being applied already');
    this.isWriting = true;
    try {
      return await this.guarded(() => applyPlanToExcel(this.host, plan, options));
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
