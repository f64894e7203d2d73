import {
  KnownSheet,
  newBudget,
  readRows,
  readWholeSheet,
  type Grid,
  type SheetContent,
  type SheetRows,
} from '../read';
import type { FileLimits } from '../limits';
import { applyEdits, rootElement, findChild, type ElementRange, type TextEdit } from '../xml';
import { scanRows } from './sheet-cells';
import { spliceCells, type CellWrite, type SplicedSheet } from './splice-cells';

/** A sheet after cells were written, and what is known of it then; null = it is to be read anew. */
export interface SplicedRows extends SplicedSheet {
  readonly known: KnownSheet | null;
}

/** A row as offsets into the sheet's text. */
interface RowSpan {
  readonly rowNumber: number;
  readonly start: number;
  readonly end: number;
}

/** The rows of a sheet, rising, for sheets whose rows can be read one by one. */
const spansBySheet = new WeakMap<KnownSheet, readonly RowSpan[]>();

/**
 * Writes cells as `spliceCells` does, at the cost of the rows that they stand in and not of the whole sheet:
 * those rows alone are cut out, written and read again. Rows that hang together (formulas shared by several cells),
 * new rows and sheets with comments or CDATA take the long way.
 */
export function spliceRows(
  before: KnownSheet,
  writeList: readonly CellWrite[],
  limits: FileLimits,
): SplicedRows {
  const spanList = spansOf(before);
  const chosenList = spanList && chooseRows(spanList, writeList);
  const { sheetData } = before.content;
  if (!spanList || !chosenList || !sheetData)
    return { ...spliceCells(before.content.text, writeList), known: null };
  const { text } = before.content;
  const rows = chosenList.map(({ start, end }) => text.slice(start, end)).join('');
  const part = text.slice(0, sheetData.innerStart) + rows + text.slice(sheetData.innerEnd);
  if (!areNumbered(part, chosenList)) return { ...spliceCells(text, writeList), known: null };
  const spliced = spliceCells(part, writeList);
  if (spliced.text === part) return { ...spliced, text, known: before };
  return joined(before, { spanList, chosenList, sheetData }, spliced, limits);
}

interface Cut {
  readonly spanList: readonly RowSpan[];
  readonly chosenList: readonly RowSpan[];
  readonly sheetData: ElementRange;
}

/** Puts the written rows back into the sheet and takes over what is known of all others. */
function joined(before: KnownSheet, cut: Cut, spliced: SplicedSheet, limits: FileLimits): SplicedRows {
  const { spanList, chosenList, sheetData } = cut;
  const partData = sheetDataIn(spliced.text)!;
  const writtenList = scanRows(spliced.text, partData);
  const editList = chosenList.map(({ start, end }, at): TextEdit => {
    const written = writtenList[at]!;
    return { start, end, text: spliced.text.slice(written.start, written.end) };
  });
  const text = applyEdits(before.content.text, editList);
  const grown = text.length - before.content.text.length;
  const content: SheetContent = {
    ...before.content,
    text,
    sheetData: { ...sheetData, innerEnd: sheetData.innerEnd + grown, end: sheetData.end + grown },
  };
  const known = isEachRowAlone(spliced.text) ? reread(before, content, spliced.text, partData, limits) : null;
  if (known) spansBySheet.set(known, movedSpans(spanList, editList));
  return { ...spliced, text, known };
}

function reread(
  before: KnownSheet,
  content: SheetContent,
  partText: string,
  partData: ElementRange,
  limits: FileLimits,
): KnownSheet | null {
  const part: SheetContent = { ...content, text: partText, sheetData: partData };
  const grid = readWholeSheet(part, before.factory, newBudget(limits));
  if (!grid.ok) return null;
  const rows = mergedRows(before.rows, readRows(partText, partData));
  return new KnownSheet(
    content,
    before.factory,
    mergedGrid(before.grid, grid.value, partText, partData),
    rows,
  );
}

/** Rows that were emptied have left the grid. */
function mergedGrid(before: Grid, written: Grid, partText: string, partData: ElementRange): Grid {
  const emptiedList = scanRows(partText, partData).filter(({ rowNumber }) => !written.has(rowNumber));
  const needsOrder = [...written.keys()].some((rowNumber) => !before.has(rowNumber));
  const grid = new Map([...before, ...written]);
  for (const { rowNumber } of emptiedList) grid.delete(rowNumber);
  return needsOrder ? new Map([...grid].sort(([a], [b]) => a - b)) : grid;
}

function mergedRows(before: SheetRows, written: SheetRows): SheetRows {
  return {
    rowByNumber: new Map([...before.rowByNumber, ...written.rowByNumber]),
    rowCount: Math.max(before.rowCount, written.rowCount),
    columnCount: Math.max(before.columnCount, written.columnCount),
    arrayRangeList: before.arrayRangeList,
  };
}

function spansOf(sheet: KnownSheet): readonly RowSpan[] | null {
  const known = spansBySheet.get(sheet);
  if (known) return known;
  const { text, sheetData } = sheet.content;
  if (!sheetData || !isEachRowAlone(text)) return null;
  const spanList = scanRows(text, sheetData).map(({ rowNumber, start, end }) => ({ rowNumber, start, end }));
  spansBySheet.set(sheet, spanList);
  return spanList;
}

/** No row says anything about another one, and no text in it can look like a tag. */
function isEachRowAlone(text: string): boolean {
  return !/["'](?:shared|array|dataTable)["']|<!--|<!\[CDATA\[/.test(text);
}

/** The rows that hold the cells to be written, rising, each with its number on it; null when one does not. */
function chooseRows(
  spanList: readonly RowSpan[],
  writeList: readonly CellWrite[],
): readonly RowSpan[] | null {
  const numberSet = new Set(writeList.map(({ rowNumber }) => rowNumber));
  if (writeList.some(({ copyOf }) => copyOf !== undefined)) return null;
  const chosenList = spanList.filter(({ rowNumber }) => numberSet.has(rowNumber));
  return chosenList.length === numberSet.size ? chosenList : null;
}

/** True when the rows cut out still are the rows they were: those without a number count from the row above. */
function areNumbered(partText: string, chosenList: readonly RowSpan[]): boolean {
  const rowList = scanRows(partText, sheetDataIn(partText)!);
  return rowList.every(({ rowNumber }, at) => rowNumber === chosenList[at]?.rowNumber);
}

function movedSpans(spanList: readonly RowSpan[], editList: readonly TextEdit[]): readonly RowSpan[] {
  let moved = 0;
  let at = 0;
  return spanList.map(({ rowNumber, start, end }) => {
    const edit = editList[at];
    const from = start + moved;
    if (edit?.start === start) {
      moved += edit.text.length - (end - start);
      at += 1;
    }
    return { rowNumber, start: from, end: end + moved };
  });
}

function sheetDataIn(text: string): ElementRange | null {
  const root = rootElement(text);
  return root && findChild(text, root, 'sheetData');
}
