import { columnLetters, type CellScalar } from '../../core';
import type { WorkbookPlan } from '../../workbook';
import { kontoplanSpec } from '../specs/kontoplan';
import { planDataSheet, type SheetContext } from '../template/data-sheet';
import { TEMPLATE_PALETTE } from '../template/palette';
import { templateStyles } from '../template/styles';
import { tableOf } from './kontoplan';
import type { Inlasning, Pasteunderlag } from './types';

type Kontorad = Readonly<Record<string, CellScalar>>;

const EMPTY_PLAN: WorkbookPlan = {
  styleByName: {},
  sheetList: [],
  nameList: [],
  cellChangeList: [],
  activeSheet: null,
};

/** Accounts of the block that the sheet Kontoplan does not have, in rising order, each once. */
function missingAccounts({ radList }: Inlasning): readonly Kontorad[] {
  const nameByKonto = new Map<number, string>();
  for (const { konto, skal, etikett } of radList) {
    if (konto !== null && skal === 'konto-saknas' && !nameByKonto.get(konto)) nameByKonto.set(konto, etikett);
  }
  return [...nameByKonto]
    .sort(([a], [b]) => a - b)
    .map(([konto, namn]) => ({ 'Konto från': konto, Benämning: namn === String(konto) ? '' : namn }));
}

/** Accounts whose row nobody has chosen yet are coloured. */
function openRowsFormat() {
  const columnOf = (header: string): string =>
    columnLetters(kontoplanSpec.columnList.findIndex((column) => column.header === header) + 1);
  const formula = `AND($${columnOf('Konto från')}2<>"",$${columnOf('Rad-ID')}2="")`;
  const { text, fill } = TEMPLATE_PALETTE.tone.delvis;
  return { kind: 'expression' as const, formula, look: { fontColor: text, fill } };
}

function newSheet(rowList: readonly Kontorad[], underlag: Pasteunderlag): WorkbookPlan {
  const context: SheetContext = {
    kind: { typ: underlag.typ, niva: underlag.niva, ar: underlag.ar },
    palette: TEMPLATE_PALETTE,
    tableSet: new Set(underlag.tableList.map(({ name }) => name)),
  };
  const sheet = planDataSheet(kontoplanSpec, rowList, context);
  const body = { top: 2, left: 1, bottom: rowList.length + 501, right: kontoplanSpec.columnList.length };
  const conditionalFormatList = [
    ...sheet.conditionalFormatList,
    { rangeList: [body], rule: openRowsFormat() },
  ];
  return {
    ...EMPTY_PLAN,
    styleByName: templateStyles(TEMPLATE_PALETTE),
    sheetList: [{ ...sheet, conditionalFormatList }],
    activeSheet: sheet.title,
  };
}

/**
 * Puts the accounts of a ledger that have no place yet in the sheet Kontoplan, which is made when the workbook lacks
 * it: number and name, with Rad-ID empty and coloured until somebody chooses the row. Null when there are none.
 */
export function planKontoplan(inlasning: Inlasning, underlag: Pasteunderlag): WorkbookPlan | null {
  const rowList = missingAccounts(inlasning);
  if (rowList.length === 0) return null;
  const table = tableOf(underlag, kontoplanSpec.table);
  if (!table) return newSheet(rowList, underlag);
  const known = new Set(table.headerList);
  const kept = rowList.map((row) =>
    Object.fromEntries(Object.entries(row).filter(([header]) => known.has(header))),
  );
  return { ...EMPTY_PLAN, rowAdditionList: [{ table: table.name, idColumn: 'Konto från', rowList: kept }] };
}
