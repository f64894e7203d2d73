import { fingerprintName, isMark, readStringFormula, titleOfCell } from '../../workbook';
import type { SheetPart, WorkbookParts } from './workbook-parts';

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
    const title = isMark(name) ? titleOfCell(text) : null;
    const sheet = title === null ? undefined : sheetByTitle.get(title.toLowerCase());
    if (sheet?.kind !== 'worksheet') return [];
    const fingerprint = textByName.get(fingerprintName(name).toLowerCase());
    return [{ mark: name, sheet, fingerprint: fingerprint ? readStringFormula(fingerprint) : null }];
  });
}
