import { parseA1 } from '../../core';
import type { SheetPart, WorkbookParts } from './workbook-parts';

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
  const textByName = new Map(workbookNameList.map(({ name, text }) => [name.toLowerCase(), text]));
  // Sheet titles are the same without regard to case.
  const sheetByTitle = new Map(sheetList.map((sheet) => [sheet.title.toLowerCase(), sheet]));
  return workbookNameList.flatMap(({ name, text }) => {
    const title = MARK.test(name) ? titleOfCell(text) : null;
    const sheet = title === null ? undefined : sheetByTitle.get(title.toLowerCase());
    if (sheet?.kind !== 'worksheet') return [];
    const fingerprint = textByName.get((name + FINGERPRINT_SUFFIX).toLowerCase());
    return [{ mark: name, sheet, fingerprint: fingerprint ? readStringConstant(fingerprint) : null }];
  });
}

/** `'Å''s'!$A$1` → `Å's`; null when the text is no reference to a single cell of a sheet. */
function titleOfCell(text: string): string | null {
  const match = /^(?:'((?:[^']|'')+)'|([^'!\s]+))!([$A-Za-z0-9]+)$/.exec(text);
  if (!match || !parseA1(match[3]!)) return null;
  return match[1]?.replace(/''/g, "'") ?? match[2]!;
}

/** `"ab"&"c""d"` → `abc"d`; null when it is no text constant. */
function readStringConstant(text: string): string | null {
  if (!/^\s*"(?:[^"]|"")*"(?:\s*&\s*"(?:[^"]|"")*")*\s*$/.test(text)) return null;
  const partList = text.match(/"(?:[^"]|"")*"/g) ?? [];
  return partList.map((part) => part.slice(1, -1).replace(/""/g, '"')).join('');
}
