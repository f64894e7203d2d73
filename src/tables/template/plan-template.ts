import type { WorkbookPlan } from '../../workbook';
import { SPEC_LIST } from '../specs/list';
import { uppgifterSpec } from '../specs/uppgifter';
import type { TableSpec } from '../spec';
import { planDataSheet } from './data-sheet';
import { planListSheet, planNames } from './lists';
import { TEMPLATE_PALETTE, type TemplatePalette } from './palette';
import { templateRows, type TemplateKind, type TemplateRow } from './prefill';
import { planReadMe } from './read-me';
import { templateStyles } from './styles';

export interface TemplateOptions extends TemplateKind {
  /**
   * Rows to fill in, by table name: column header → cell. Rows of Uppgifter and Regler are laid over the
   * template's own by their names; rows of other tables replace them. ISO dates become dates in date columns.
   */
  readonly rowListByTable?: Readonly<Record<string, readonly TemplateRow[]>>;
  readonly palette?: TemplatePalette;
}

/** The data sheets of a level and type, and those that rows are given for, in tab order. */
function neededSpecs({ niva, typ, rowListByTable = {} }: TemplateOptions): readonly TableSpec[] {
  const knownSet = new Set(SPEC_LIST.map(({ table }) => table));
  const unknown = Object.keys(rowListByTable).find((table) => !knownSet.has(table));
  if (unknown !== undefined) throw new Error(`no data sheet has a table ${unknown}`);
  return SPEC_LIST.filter(
    ({ nivaList, typList, table }) =>
      (nivaList.includes(niva) && typList.includes(typ)) || rowListByTable[table] !== undefined,
  );
}

/**
 * The structured workbook that `new` writes: every data sheet that the level and type need (`sheets.md`) as an
 * Excel table with drop-downs, hints and colours, usable without the add-in. Throws on unknown table or header.
 * Example: `planTemplate({ typ: 'VB', niva: 'enhet', ar: 2024 }).sheetList.map(({ title }) => title)`.
 */
export function planTemplate(options: TemplateOptions): WorkbookPlan {
  const { rowListByTable = {}, palette = TEMPLATE_PALETTE } = options;
  const kind: TemplateKind = { typ: options.typ, niva: options.niva, ar: options.ar };
  const specList = neededSpecs(options);
  const rowsByTable = templateRows(kind, rowListByTable);
  const rowsOf = ({ table }: TableSpec): readonly TemplateRow[] => rowsByTable[table] ?? [];
  const context = { kind, palette, tableSet: new Set(specList.map(({ table }) => table)) };
  return {
    styleByName: templateStyles(palette),
    sheetList: [
      planReadMe(specList, kind, palette),
      ...specList.map((spec) => planDataSheet(spec, rowsOf(spec), context)),
      planListSheet(),
    ],
    nameList: planNames(specList, (spec) => rowsOf(spec).length),
    cellChangeList: [],
    activeSheet: uppgifterSpec.sheet,
  };
}
