import { failure, makeIssue, success, type Result } from '../../core';
import type { OwnedSheet, TableData, WorkbookSnapshot } from '../../workbook';
import { isReplyTooLarge } from '../errors';
import { countFilledRows, fromFirstRow, toCells, type CellOptions } from './cells';
import { queueOverflow, withWholeOverflow } from './overflow';
import { cellCountOf } from './pieces';
import { readInPieces } from './read-in-pieces';
import { markedSheets, takeSurvey, type MarkedSheet, type Survey, type SurveyTable } from './survey';
import { cutTable, rangeOf } from './table-data';

/** Cells that tables may have together, empty ones counted: as in files. */
const MAX_CELL_COUNT = 4_000_000;

/**
 * Reads the workbook in two requests: what there is, then the cells of all tables and owned sheets. When the
 * reply would be larger than the program allows, the tables are read piece by piece. Dates count from 1900:
 * the stable API does not tell the date system. Issue: `file-too-many-cells`.
 */
export async function readSnapshot(context: Excel.RequestContext): Promise<Result<WorkbookSnapshot>> {
  const survey = await takeSurvey(context);
  const { tableList, ownedSheetList } = await readCells(context, survey);
  const cellCount = tableList.reduce((sum, { range }) => sum + cellCountOf(range), 0);
  if (cellCount > MAX_CELL_COUNT) {
    return failure(makeIssue('file-too-many-cells', 'fel', { params: { limit: MAX_CELL_COUNT } }));
  }
  return success({
    sheetList: survey.sheetList,
    tableList: await withWholeOverflow(context, tableList),
    ownedSheetList,
    isDate1904: false,
  });
}

type AllCells = Pick<WorkbookSnapshot, 'tableList' | 'ownedSheetList'>;

async function readCells(context: Excel.RequestContext, survey: Survey): Promise<AllCells> {
  const markedList = markedSheets(survey);
  try {
    return await readAtOnce(context, survey.tableList, markedList);
  } catch (error) {
    if (!isReplyTooLarge(error)) throw error;
  }
  const { ownedSheetList } = await readAtOnce(context, [], markedList);
  return { tableList: await readInPieces(context, survey.tableList), ownedSheetList };
}

/** The owned sheets alone, in two requests. */
export async function readOwnedSheets(context: Excel.RequestContext): Promise<readonly OwnedSheet[]> {
  const survey = await takeSurvey(context);
  return (await readAtOnce(context, [], markedSheets(survey))).ownedSheetList;
}

async function readAtOnce(
  context: Excel.RequestContext,
  tableList: readonly SurveyTable[],
  markedList: readonly MarkedSheet[],
): Promise<AllCells> {
  const tableReadList = tableList.map((table) => queueTable(context, table));
  const sheetReadList = markedList.map((marked) => queueSheet(context, marked));
  await context.sync();
  return {
    tableList: tableReadList.map((read) => read()),
    ownedSheetList: sheetReadList.map((read) => read()),
  };
}

/** The cells of some tables, in one request; empty ones with their number format. */
export async function readTables(
  context: Excel.RequestContext,
  tableList: readonly SurveyTable[],
): Promise<readonly TableData[]> {
  const readList = tableList.map((table) => queueTable(context, table, { keepsEmptyFormats: true }));
  await context.sync();
  return readList.map((read) => read());
}

function queueTable(
  context: Excel.RequestContext,
  table: SurveyTable,
  options: CellOptions = {},
): () => TableData {
  const proxy = context.workbook.tables.getItem(table.name);
  const range = proxy.getRange();
  const overflow = queueOverflow(range);
  const columns = table.hasHeaders ? null : proxy.columns.load('items/name');
  range.load('address,values,formulas,numberFormat').untrack();
  return () => {
    const { values, formulas, numberFormat } = range;
    return cutTable({
      table,
      range: rangeOf(range.address),
      cells: toCells({ values, formulas, numberFormats: numberFormat }, options),
      columnNameList: columns ? columns.items.map(({ name }) => name) : null,
      overflowRowCount: countFilledRows(overflow.values),
    });
  };
}

function queueSheet(context: Excel.RequestContext, marked: MarkedSheet): () => OwnedSheet {
  const range = context.workbook.worksheets.getItem(marked.title).getUsedRangeOrNullObject(true);
  range.load('address,values,formulas').untrack();
  return () => {
    if (range.isNullObject) return { ...marked, rowList: [] };
    const { top, left } = rangeOf(range.address);
    const { values, formulas } = range;
    // Without its cells nobody can tell what a person has changed.
    if (values === null) return { ...marked, fingerprint: null, rowList: [] };
    // We write no error values: one without a formula is a text that looks like one.
    const rowList = toCells({ values, formulas }, { hasErrorsOnlyInFormulas: true });
    return { ...marked, rowList: fromFirstRow(rowList, top, left) };
  };
}
