import { a1 } from '../../../src/core';
import {
  columnNames,
  isWholeColumns,
  isWholeRows,
  rectText,
  STANDARD_WIDTH_PT,
  type SheetModel,
  type WorkbookModel,
} from '../model';
import { dumpCells, dumpColumnStyles } from './cells';
import { dumpPage } from './page';
import { dumpFormats, dumpValidations } from './rules';
import type { DumpedSheet, DumpedWorkbook } from './types';

export type * from './types';

const STATE_BY_VISIBILITY = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;
const POINTS_PER_PIXEL = 0.75;
const DIGIT_PX = 7;

/** Points → the width that a file holds: pixels by the digit's width, cut to 1/256. */
const fileWidth = (widthPt: number): number =>
  Math.trunc((widthPt / POINTS_PER_PIXEL / DIGIT_PX) * 256) / 256;

function dumpColumns(sheet: SheetModel): DumpedSheet['columns'] {
  const indexSet = new Set([...sheet.widthByColumn.keys(), ...sheet.hiddenColumnSet]);
  return [...indexSet]
    .sort((a, b) => a - b)
    .map((index) => {
      const widthPt = sheet.widthByColumn.get(index) ?? STANDARD_WIDTH_PT;
      const hidden = sheet.hiddenColumnSet.has(index);
      return { from: index + 1, to: index + 1, widthPt, width: fileWidth(widthPt), hidden };
    });
}

function dumpTables(sheet: SheetModel): DumpedSheet['tables'] {
  return sheet.tableList.map((table) => ({
    name: table.name,
    range: rectText(table.rect),
    columns: columnNames(table),
    style: table.style === '' ? null : table.style,
    hasFilter: table.filter !== null && table.showFilterButton,
  }));
}

/** `B4` = rows 1 to 3 and column A stay. */
function dumpFreeze({ freezeRect }: SheetModel): string | null {
  if (!freezeRect) return null;
  const rowCount = isWholeColumns(freezeRect) ? 0 : freezeRect.bottom + 1;
  const columnCount = isWholeRows(freezeRect) ? 0 : freezeRect.right + 1;
  return a1(rowCount + 1, columnCount + 1);
}

function dumpSheet(sheet: SheetModel): DumpedSheet {
  return {
    title: sheet.name,
    state: STATE_BY_VISIBILITY[sheet.visibility],
    cells: dumpCells(sheet),
    merges: sheet.mergeList.map((rect) => rectText(rect)).sort(),
    columns: dumpColumns(sheet),
    columnStyles: dumpColumnStyles(sheet),
    heights: Object.fromEntries(
      [...sheet.heightByRow].sort(([a], [b]) => a - b).map(([row, height]) => [String(row + 1), height]),
    ),
    hiddenRows: [...sheet.hiddenRowSet].map((row) => row + 1).sort((a, b) => a - b),
    tables: dumpTables(sheet),
    validations: dumpValidations(sheet),
    formats: dumpFormats(sheet),
    freeze: dumpFreeze(sheet),
    gridlines: sheet.showGridlines,
    tabColor: sheet.tabColor === '' ? null : sheet.tabColor,
    protected: sheet.protection !== null,
    page: dumpPage(sheet),
  };
}

function dumpNames(model: WorkbookModel): DumpedWorkbook['names'] {
  const ownerList = [
    { sheet: null, nameList: model.nameList },
    ...model.sheetList.map(({ nameList }, index) => ({ sheet: index, nameList })),
  ];
  return ownerList.flatMap(({ sheet, nameList }) =>
    nameList.map(({ name, formula, isVisible }) => ({
      name,
      sheet,
      refersTo: formula.replace(/^=/, ''),
      hidden: !isVisible,
    })),
  );
}

/** Everything that scripts have written to the host, as plain JSON. */
export function dumpHost(model: WorkbookModel): DumpedWorkbook {
  return {
    sheetTitles: model.sheetList.map(({ name }) => name),
    active: model.activeSheet.name,
    sheets: Object.fromEntries(model.sheetList.map((sheet) => [sheet.name, dumpSheet(sheet)])),
    names: dumpNames(model),
  };
}
