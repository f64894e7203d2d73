import { failure, makeIssue, success, type Result } from '../core';
import { issueOfError } from './errors';
import type { ExcelHost } from './host';

/** What keeps a selected cell from being seen. */
export type HiddenBy = 'sheet' | 'row' | 'column' | 'filter';

export interface Selected {
  /** Null when the cell can be seen. */
  readonly hidden: HiddenBy | null;
}

export interface SelectOptions {
  /** Show what is hidden: the sheet, the row, the column; a filter that hides the row is cleared. */
  readonly reveal?: boolean;
}

/** What was found where the cell is. */
interface Place {
  readonly visibility: string;
  readonly isRowHidden: boolean;
  readonly isColumnHidden: boolean;
  readonly filteredTableList: readonly string[];
  readonly isSheetFiltered: boolean;
}

/**
 * Brings a sheet to the front and selects a cell of it (`F12`; A1 when there is none to name), in one request;
 * tells what hides the cell. With `reveal` one more request shows it, where there is something to show. Issues:
 * `place-very-hidden`; `excel-…` when the program refuses (the sheet is gone, or protected from showing).
 */
export async function selectCell(
  host: ExcelHost,
  sheet: string,
  cell: string | null,
  { reveal = false }: SelectOptions = {},
): Promise<Result<Selected>> {
  try {
    const place = await host.run((context) => trySelect(context, sheet, cell));
    const hidden = hiddenBy(place, cell);
    if (hidden === null || !reveal) return success({ hidden });
    if (place.visibility === 'VeryHidden') {
      return failure(makeIssue('place-very-hidden', 'fel', { sheet, params: { sheet } }));
    }
    await host.run((context) => show(context, place, { sheet, cell }));
    return success({ hidden: null });
  } catch (error) {
    return failure(issueOfError(error));
  }
}

function hiddenBy(place: Place, cell: string | null): HiddenBy | null {
  if (place.visibility !== 'Visible') return 'sheet';
  if (cell === null) return null;
  const isFiltered = place.filteredTableList.length > 0 || place.isSheetFiltered;
  if (place.isRowHidden) return isFiltered ? 'filter' : 'row';
  return place.isColumnHidden ? 'column' : null;
}

async function trySelect(context: Excel.RequestContext, sheet: string, cell: string | null): Promise<Place> {
  const worksheet = context.workbook.worksheets.getItem(sheet).load('visibility');
  const filter = worksheet.autoFilter.load('isDataFiltered');
  const range = worksheet.getRange(cell ?? 'A1').load('rowHidden,columnHidden');
  const tables = range.getTables().load('items/name,items/autoFilter/isDataFiltered');
  worksheet.activate();
  range.select();
  await context.sync().catch((error: unknown) => {
    // A hidden sheet cannot be brought to the front; what was loaded before that has come all the same.
    const { visibility = 'Visible' } = worksheet.toJSON();
    if (visibility === 'Visible') throw error;
  });
  return {
    visibility: worksheet.visibility,
    isRowHidden: range.rowHidden,
    isColumnHidden: range.columnHidden,
    filteredTableList: tables.items
      .filter(({ autoFilter }) => autoFilter.isDataFiltered)
      .map(({ name }) => name),
    isSheetFiltered: filter.isDataFiltered,
  };
}

async function show(
  context: Excel.RequestContext,
  place: Place,
  { sheet, cell }: { readonly sheet: string; readonly cell: string | null },
): Promise<void> {
  const { worksheets, tables } = context.workbook;
  const worksheet = worksheets.getItem(sheet);
  const range = worksheet.getRange(cell ?? 'A1');
  if (place.visibility !== 'Visible') worksheet.visibility = 'Visible';
  if (cell !== null && place.isRowHidden) {
    for (const name of place.filteredTableList) tables.getItem(name).clearFilters();
    if (place.isSheetFiltered) worksheet.autoFilter.clearCriteria();
    range.rowHidden = false;
  }
  if (cell !== null && place.isColumnHidden) range.columnHidden = false;
  worksheet.activate();
  range.select();
  await context.sync();
}
