import { fingerprintName, foldTitle, isMark, readStringFormula, titleOfCell } from '../../workbook';
import type { SheetInfo } from '../../workbook';

/** A table as the first request tells of it. */
export interface SurveyTable {
  readonly name: string;
  readonly sheet: string;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
  readonly isFiltered: boolean;
}

/** A name of the whole workbook; `refersTo` has no leading `=`. */
export interface SurveyName {
  readonly name: string;
  readonly refersTo: string;
  readonly isVisible: boolean;
}

/** What stands where in a workbook: titles, tables and names, no cells. */
export interface Survey {
  readonly sheetList: readonly SheetInfo[];
  readonly tableList: readonly SurveyTable[];
  readonly nameList: readonly SurveyName[];
  /** True when sheets can neither be added nor removed. */
  readonly isStructureProtected: boolean;
  readonly areEventsOn: boolean;
}

/** A mark and the sheet it stands on. */
export interface MarkedSheet {
  readonly mark: string;
  readonly title: string;
  readonly fingerprint: string | null;
}

const SHEET_PROPERTIES = 'items/name,items/visibility,items/protection/protected';
const TABLE_PROPERTIES =
  'items/name,items/showHeaders,items/showTotals,items/worksheet/name,items/autoFilter/isDataFiltered';
const NAME_PROPERTIES = 'items/name,items/formula,items/visible,items/scope';

const VISIBILITY: Readonly<Record<string, SheetInfo['visibility']>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

/** One request: every sheet, table and name. Tables come in the order of their sheets. */
export async function takeSurvey(context: Excel.RequestContext): Promise<Survey> {
  const { workbook, runtime } = context;
  const sheets = workbook.worksheets.load(SHEET_PROPERTIES);
  const tables = workbook.tables.load(TABLE_PROPERTIES);
  const names = workbook.names.load(NAME_PROPERTIES);
  const protection = workbook.protection.load('protected');
  runtime.load('enableEvents');
  await context.sync();
  const sheetList = sheets.items.map(readSheet);
  const indexByTitle = new Map(sheetList.map(({ title }, index) => [title, index]));
  const rank = ({ sheet }: SurveyTable): number => indexByTitle.get(sheet) ?? sheetList.length;
  return {
    sheetList,
    tableList: tables.items.map(readTable).sort((a, b) => rank(a) - rank(b)),
    nameList: names.items.filter(({ scope }) => scope === 'Workbook').map(readName),
    isStructureProtected: protection.protected,
    areEventsOn: runtime.enableEvents,
  };
}

function readSheet({ name, visibility, protection }: Excel.Worksheet): SheetInfo {
  return {
    title: name,
    visibility: VISIBILITY[visibility] ?? 'visible',
    isProtected: protection.protected,
  };
}

function readTable(table: Excel.Table): SurveyTable {
  return {
    name: table.name,
    sheet: table.worksheet.name,
    hasHeaders: table.showHeaders,
    hasTotals: table.showTotals,
    isFiltered: table.autoFilter.isDataFiltered,
  };
}

function readName({ name, formula, visible }: Excel.NamedItem): SurveyName {
  return { name, refersTo: String(formula).replace(/^=/, ''), isVisible: visible };
}

/** The sheet of a title, whatever its case. */
export function sheetOfTitle({ sheetList }: Survey, title: string): SheetInfo | null {
  const wanted = foldTitle(title);
  return sheetList.find((sheet) => foldTitle(sheet.title) === wanted) ?? null;
}

/** A name of the whole workbook, whatever its case. */
export function findName({ nameList }: Survey, name: string): SurveyName | null {
  const wanted = name.toLowerCase();
  return nameList.find((each) => each.name.toLowerCase() === wanted) ?? null;
}

/** The sheet that a name's single cell stands on; null when the reference is lost. */
export function sheetOfName(survey: Survey, { refersTo }: SurveyName): SheetInfo | null {
  const title = titleOfCell(refersTo);
  return title === null ? null : sheetOfTitle(survey, title);
}

/** The sheets that bear a mark, in the order of the names. */
export function markedSheets(survey: Survey): readonly MarkedSheet[] {
  return survey.nameList.flatMap((name) => {
    const sheet = isMark(name.name) ? sheetOfName(survey, name) : null;
    if (!sheet) return [];
    const kept = findName(survey, fingerprintName(name.name));
    return [
      {
        mark: name.name,
        title: sheet.title,
        fingerprint: kept ? readStringFormula(kept.refersTo) : null,
      },
    ];
  });
}
