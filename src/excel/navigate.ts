import { failure, success, type Result } from '../core';
import { issueOfError } from './errors';
import type { ExcelHost } from './host';

/**
 * Brings a sheet to the front and selects a cell of it (`F12`; A1 when there is none to name), in one request.
 * An `excel-…` issue when the program refuses: the sheet is gone or hidden.
 */
export async function selectCell(host: ExcelHost, sheet: string, cell: string | null): Promise<Result<null>> {
  try {
    await host.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.activate();
      worksheet.getRange(cell ?? 'A1').select();
      await context.sync();
    });
    return success(null);
  } catch (error) {
    return failure(issueOfError(error));
  }
}
