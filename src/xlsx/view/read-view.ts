import { success, type Result } from '../../core';
import { RELATIONSHIP, type OpcPackage } from '../package';
import {
  newBudget,
  readFactory,
  readNumberFormats,
  readSheetContent,
  readTablePart,
  readWholeSheet,
  readWorkbookParts,
  type Budget,
  type CellFactory,
  type SheetPart,
  type TablePart,
} from '../read';
import { CellLooks } from './cell-looks';
import { readDxfLooks } from './dxf-looks';
import { readPalette } from './palette';
import { LazySheetView, type ViewContext } from './sheet-view';
import type { WorkbookView } from './types';

/** Reads a workbook for a grid. Issues: every `file-…` code. */
export function readView(pkg: OpcPackage): Result<WorkbookView> {
  const parts = readWorkbookParts(pkg);
  if (!parts.ok) return parts;
  const { sheetList, nameList, isDate1904, activeIndex } = parts.value;
  const factory = readFactory(pkg, isDate1904);
  if (!factory.ok) return factory;
  const context = readContext(pkg);
  if (!context.ok) return context;
  const budget = newBudget(pkg.limits);
  const viewList: LazySheetView[] = [];
  for (const sheet of sheetList) {
    const view = readSheetView(pkg, sheet, factory.value, context.value, budget);
    if (!view.ok) return view;
    viewList.push(view.value);
  }
  return success({
    sheetList: viewList,
    isDate1904,
    nameList: nameList
      .filter(({ localSheetId }) => localSheetId === null)
      .map(({ name, text }) => ({ name, refersTo: text })),
    activeSheet: sheetList[activeIndex]!.title,
  });
}

function readContext(pkg: OpcPackage): Result<ViewContext> {
  const styles = readPartOfType(pkg, RELATIONSHIP.styles);
  if (!styles.ok) return styles;
  const theme = readPartOfType(pkg, RELATIONSHIP.theme);
  if (!theme.ok) return theme;
  const formats = readNumberFormats(pkg);
  if (!formats.ok) return formats;
  const palette = readPalette(theme.value, styles.value);
  return success({
    palette,
    looks: new CellLooks(styles.value, palette, formats.value),
    dxfList: readDxfLooks(styles.value, palette),
  });
}

/** Text of the workbook's part of that type; empty when there is none. */
function readPartOfType(pkg: OpcPackage, type: string): Result<string> {
  const [relationship] = pkg.relationshipsOfType(pkg.workbookPart, type);
  const partName = relationship?.partName;
  return partName && pkg.has(partName) ? pkg.readText(partName) : success('');
}

function readSheetView(
  pkg: OpcPackage,
  sheet: SheetPart,
  factory: CellFactory,
  context: ViewContext,
  budget: Budget,
): Result<LazySheetView> {
  const content = readSheetContent(pkg, sheet);
  if (!content.ok) return content;
  const grid = readWholeSheet(content.value, factory, budget);
  if (!grid.ok) return grid;
  const tableList: TablePart[] = [];
  for (const partName of content.value.tablePartList) {
    const table = readTablePart(pkg, partName);
    if (!table.ok) return table;
    tableList.push(table.value);
  }
  return success(new LazySheetView({ sheet, content: content.value, grid: grid.value, tableList }, context));
}
