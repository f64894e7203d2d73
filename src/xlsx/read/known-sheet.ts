import { success, type Result } from '../../core';
import type { OpcPackage } from '../package';
import { newBudget, type Budget } from './budget';
import type { CellFactory } from './cell-value';
import type { Grid } from './grid-reader';
import { readRows, type SheetRows } from './row-looks';
import { readSheetContent, type SheetContent } from './sheet-part';
import { readWholeSheet } from './whole-sheet';
import type { SheetPart } from './workbook-parts';

/** What has been read of a sheet: its cells and, when somebody asks, the looks of its rows. */
export class KnownSheet {
  constructor(
    readonly content: SheetContent,
    readonly factory: CellFactory,
    readonly grid: Grid,
    private known: SheetRows | null = null,
  ) {}

  get rows(): SheetRows {
    return (this.known ??= readRows(this.content.text, this.content.sheetData));
  }
}

/** Sheets by part name. A package that is dropped takes what was read of it along. */
const sheetsByPackage = new WeakMap<OpcPackage, Map<string, KnownSheet>>();

/**
 * A sheet with all its cells, read at most once for each text of its part: whoever edits reads again after every
 * keystroke. Issues: the `file-…` codes.
 */
export function readKnownSheet(
  pkg: OpcPackage,
  sheet: SheetPart,
  factory: CellFactory,
  budget: Budget = newBudget(pkg.limits),
): Result<KnownSheet> {
  const known = knownSheet(pkg, sheet, factory);
  if (!known.ok || known.value) return known as Result<KnownSheet>;
  const content = readSheetContent(pkg, sheet);
  if (!content.ok) return content;
  const grid = readWholeSheet(content.value, factory, budget);
  if (!grid.ok) return grid;
  const read = new KnownSheet(content.value, factory, grid.value);
  keepKnownSheet(pkg, read);
  return success(read);
}

/** The sheet as it has been read, when its text still is what it was; null when it is to be read. */
export function knownSheet(
  pkg: OpcPackage,
  { partName }: SheetPart,
  factory: CellFactory,
): Result<KnownSheet | null> {
  const known = sheetsByPackage.get(pkg)?.get(partName);
  if (known?.factory !== factory) return success(null);
  const text = pkg.readText(partName);
  if (!text.ok) return text;
  return success(text.value === known.content.text ? known : null);
}

/** Keeps what is known of a sheet whose part holds this text now. */
export function keepKnownSheet(pkg: OpcPackage, sheet: KnownSheet): void {
  const sheetByPart = sheetsByPackage.get(pkg) ?? new Map<string, KnownSheet>();
  sheetsByPackage.set(pkg, sheetByPart.set(sheet.content.part, sheet));
}
