import { success, type Result } from '../../core';
import { RELATIONSHIP, type OpcPackage } from '../package';
import {
  newBudget,
  readFactory,
  readKnownSheet,
  readNumberFormats,
  readTablePart,
  readWorkbookParts,
  type Budget,
  type CellFactory,
  type DefinedName,
  type SheetFrame,
  type SheetPart,
  type TablePart,
} from '../read';
import { CellLooks } from './cell-looks';
import { readDxfLooks } from './dxf-looks';
import { FrameView, type ViewContext } from './frame-view';
import { readPalette } from './palette';
import { LazySheetView, type SheetReading } from './sheet-view';
import type { WorkbookView } from './types';

/** What the latest view of a package was made of: what has not changed is shown again as it is. */
interface ViewMemory {
  readonly stylesText: string;
  readonly themeText: string;
  readonly context: ViewContext;
  readonly frameViews: WeakMap<SheetFrame, FrameView>;
  readonly viewByPart: Map<string, LazySheetView>;
}

const memoryByPackage = new WeakMap<OpcPackage, ViewMemory>();

/** Reads a workbook for a grid; sheets that have not changed since the last reading are the same objects. Issues: every `file-…` code. */
export function readView(pkg: OpcPackage): Result<WorkbookView> {
  const parts = readWorkbookParts(pkg);
  if (!parts.ok) return parts;
  const { sheetList, nameList, isDate1904, activeIndex } = parts.value;
  const factory = readFactory(pkg, isDate1904);
  if (!factory.ok) return factory;
  const memory = readMemory(pkg);
  if (!memory.ok) return memory;
  const budget = newBudget(pkg.limits);
  const viewList: LazySheetView[] = [];
  for (const sheet of sheetList) {
    const view = readSheetView(pkg, sheet, factory.value, memory.value, budget);
    if (!view.ok) return view;
    viewList.push(view.value);
  }
  return success({
    sheetList: viewList,
    isDate1904,
    nameList: sharedNames(nameList),
    activeSheet: sheetList[activeIndex]!.title,
  });
}

/** Names that mean the same on every sheet: one that some sheet has a meaning of its own for is left out. */
function sharedNames(nameList: readonly DefinedName[]): WorkbookView['nameList'] {
  const localSet = new Set(
    nameList.flatMap(({ name, localSheetId }) => (localSheetId === null ? [] : [name.toLowerCase()])),
  );
  return nameList
    .filter(({ name, localSheetId }) => localSheetId === null && !localSet.has(name.toLowerCase()))
    .map(({ name, text }) => ({ name, refersTo: text }));
}

function readMemory(pkg: OpcPackage): Result<ViewMemory> {
  const styles = readPartOfType(pkg, RELATIONSHIP.styles);
  if (!styles.ok) return styles;
  const theme = readPartOfType(pkg, RELATIONSHIP.theme);
  if (!theme.ok) return theme;
  const known = memoryByPackage.get(pkg);
  if (known?.stylesText === styles.value && known.themeText === theme.value) return success(known);
  const formats = readNumberFormats(pkg);
  if (!formats.ok) return formats;
  const palette = readPalette(theme.value, styles.value);
  const memory: ViewMemory = {
    stylesText: styles.value,
    themeText: theme.value,
    context: {
      palette,
      looks: new CellLooks(styles.value, palette, formats.value),
      dxfList: readDxfLooks(styles.value, palette),
    },
    frameViews: new WeakMap(),
    viewByPart: new Map(),
  };
  memoryByPackage.set(pkg, memory);
  return success(memory);
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
  memory: ViewMemory,
  budget: Budget,
): Result<LazySheetView> {
  const known = readKnownSheet(pkg, sheet, factory, budget);
  if (!known.ok) return known;
  const { content } = known.value;
  const tableList: TablePart[] = [];
  for (const partName of content.tablePartList) {
    const table = readTablePart(pkg, partName);
    if (!table.ok) return table;
    tableList.push(table.value);
  }
  const frame = frameViewOf(content.frame, memory);
  return success(viewOf({ sheet, known: known.value, frame, tableList }, memory));
}

function frameViewOf(frame: SheetFrame, { frameViews, context }: ViewMemory): FrameView {
  const known = frameViews.get(frame);
  if (known) return known;
  const view = new FrameView(frame, context);
  frameViews.set(frame, view);
  return view;
}

function viewOf(reading: SheetReading, { viewByPart, context }: ViewMemory): LazySheetView {
  const { partName } = reading.sheet;
  const before = viewByPart.get(partName);
  if (before?.shows(reading, context)) return before;
  const view = new LazySheetView(reading, context);
  viewByPart.set(partName, view);
  return view;
}
