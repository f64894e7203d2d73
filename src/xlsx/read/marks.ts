import { parseA1 } from '../../core';
import type { DefinedName, SheetPart, WorkbookParts } from './workbook-parts';

/** Names `Malkedjan.<X>` mark owned sheets (interfaces 2); those with more parts serve other ends. */
const MARK = /^Malkedjan\.[^.]+$/i;
const FINGERPRINT_SUFFIX = '.Avtryck';

/** A mark and the sheet it stands on. */
export interface MarkedSheet {
  readonly mark: string;
  readonly sheet: SheetPart;
  readonly fingerprint: string | null;
}

/**
 * The sheets that bear a mark: a name of the whole workbook that refers to a single cell. That the name is
 * hidden is not asked for: other programs show hidden names when they save.
 */
export function findMarkedSheets({ sheetList, nameList }: WorkbookParts): readonly MarkedSheet[] {
  const workbookNameList = nameList.filter((name) => name.localSheetId === null);
  return workbookNameList.flatMap((name) => {
    const title = MARK.test(name.name) ? titleOfCell(name.text) : null;
    const sheet = title === null ? null : sheetByTitle(sheetList, title);
    if (sheet?.kind !== 'worksheet') return [];
    return [{ mark: name.name, sheet, fingerprint: fingerprintOf(name.name, workbookNameList) }];
  });
}

/** `'Å''s'!$A$1` → `Å's`; null when the text is no reference to a single cell of a sheet. */
function titleOfCell(text: string): string | null {
  const match = /^(?:'((?:[^']|'')+)'|([^'!\s]+))!([$A-Za-z0-9]+)$/.exec(text);
  if (!match || !parseA1(match[3]!)) return null;
  return match[1]?.replace(/''/g, "'") ?? match[2]!;
}

/** Sheet titles are the same without regard to case. */
function sheetByTitle(sheetList: readonly SheetPart[], title: string): SheetPart | null {
  const wanted = title.toLowerCase();
  return sheetList.find((sheet) => sheet.title.toLowerCase() === wanted) ?? null;
}

function fingerprintOf(mark: string, nameList: readonly DefinedName[]): string | null {
  const wanted = (mark + FINGERPRINT_SUFFIX).toLowerCase();
  const name = nameList.find((each) => each.name.toLowerCase() === wanted);
  return name ? readStringConstant(name.text) : null;
}

/** `"ab"&"c""d"` → `abc"d`; null when it is no text constant. */
function readStringConstant(text: string): string | null {
  if (!/^\s*"(?:[^"]|"")*"(?:\s*&\s*"(?:[^"]|"")*")*\s*$/.test(text)) return null;
  const partList = text.match(/"(?:[^"]|"")*"/g) ?? [];
  return partList.map((part) => part.slice(1, -1).replace(/""/g, '"')).join('');
}
