import { MAX_COLUMN, MAX_ROW, success, type CellRange, type Result } from '../../core';
import { RELATIONSHIP, type OpcPackage } from '../package';
import type { Budget } from './budget';
import { CellFactory } from './cell-value';
import { readGrid, type Grid } from './grid-reader';
import { readNumberFormats } from './number-formats';
import { RowFilter } from './row-filter';
import { readSharedStrings } from './shared-strings';
import type { SheetContent } from './sheet-part';

export const WHOLE_SHEET: CellRange = { top: 1, left: 1, bottom: MAX_ROW, right: MAX_COLUMN };

/** The latest factory of a package, and the texts of the strings and styles that it was made of. */
const factoryByPackage = new WeakMap<
  OpcPackage,
  { readonly textList: unknown[]; readonly factory: CellFactory }
>();

/**
 * What turns the file's stored texts into cells; the same one as long as strings and styles stand. Issues: those of
 * the string and style parts.
 */
export function readFactory(pkg: OpcPackage, isDate1904: boolean): Result<CellFactory> {
  const textList = [isDate1904, textOfType(pkg, 'sharedStrings'), textOfType(pkg, 'styles')];
  const known = factoryByPackage.get(pkg);
  if (known && textList.every((text, at) => text === known.textList[at])) return success(known.factory);
  const sharedStrings = readSharedStrings(pkg);
  if (!sharedStrings.ok) return sharedStrings;
  const formatList = readNumberFormats(pkg);
  if (!formatList.ok) return formatList;
  const factory = new CellFactory({
    sharedStrings: sharedStrings.value,
    formatList: formatList.value,
    isDate1904,
  });
  factoryByPackage.set(pkg, { textList, factory });
  return success(factory);
}

/** Text of a part that the workbook refers to; null when there is none, or none that can be read. */
function textOfType(pkg: OpcPackage, type: 'sharedStrings' | 'styles'): string | null {
  const [relationship] = pkg.relationshipsOfType(pkg.workbookPart, RELATIONSHIP[type]);
  const text = relationship?.partName ? pkg.readText(relationship.partName) : null;
  return text?.ok ? text.value : null;
}

/** All cells of a sheet; none in chart sheets. Issues: `readGrid`. */
export function readWholeSheet(content: SheetContent, factory: CellFactory, budget: Budget): Result<Grid> {
  const { part, text, sheetData } = content;
  if (!sheetData) return success(new Map());
  return readGrid({ part, text, element: sheetData }, new RowFilter([WHOLE_SHEET]), factory, budget);
}
