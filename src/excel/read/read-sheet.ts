import { failure, makeIssue, success, type Result } from '../../core';
import type { SheetData } from '../../workbook';
import { isReplyTooLarge } from '../errors';
import { fromFirstRow, toCells } from './cells';
import { cellCountOf } from './pieces';
import { readRanges } from './read-ranges';
import { rangeOf } from './table-data';

/** Cells that a sheet may have, empty ones counted: as in files. */
const MAX_CELL_COUNT = 4_000_000;

/**
 * The used cells of one sheet (`null` = the one that is shown), formats without contents left out. One request;
 * when the reply would be too large, first where the cells are and then the cells piece by piece.
 * Issues: `sheet-missing`, `file-too-many-cells`.
 */
export async function readSheetData(
  context: Excel.RequestContext,
  title: string | null,
): Promise<Result<SheetData>> {
  const proxies = queueUsed(context, title);
  proxies.used.load('address,values,formulas,numberFormat');
  try {
    await context.sync();
  } catch (error) {
    if (!isReplyTooLarge(error)) throw error;
    return readLarge(context, title);
  }
  const { sheet, used } = proxies;
  if (sheet.isNullObject) return missing(title);
  if (used.isNullObject) return success({ title: sheet.name, rowList: [] });
  const { values, formulas, numberFormat } = used;
  // The program gives nothing for more cells than it reads at once.
  if (values === null) return tooMany();
  const { top, left } = rangeOf(used.address);
  const cells = toCells({ values, formulas, numberFormats: numberFormat });
  return success({ title: sheet.name, rowList: fromFirstRow(cells, top, left) });
}

interface UsedProxies {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

function queueUsed({ workbook }: Excel.RequestContext, title: string | null): UsedProxies {
  const { worksheets } = workbook;
  const sheet = title === null ? worksheets.getActiveWorksheet() : worksheets.getItemOrNullObject(title);
  const used = sheet.getUsedRangeOrNullObject(true);
  sheet.load('name');
  used.untrack();
  return { sheet, used };
}

async function readLarge(context: Excel.RequestContext, title: string | null): Promise<Result<SheetData>> {
  const { sheet, used } = queueUsed(context, title);
  used.load('address');
  await context.sync();
  if (sheet.isNullObject || used.isNullObject) return missing(title);
  const range = rangeOf(used.address);
  if (cellCountOf(range) > MAX_CELL_COUNT) return tooMany();
  const [cells = []] = await readRanges(context, [{ sheet: sheet.name, range }]);
  return success({ title: sheet.name, rowList: fromFirstRow(cells, range.top, range.left) });
}

function missing(title: string | null): Result<never> {
  const sheet = title ?? '';
  return failure(makeIssue('sheet-missing', 'fel', { params: { sheet } }));
}

function tooMany(): Result<never> {
  return failure(makeIssue('file-too-many-cells', 'fel', { params: { limit: MAX_CELL_COUNT } }));
}
