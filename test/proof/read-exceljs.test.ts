import type ExcelJS from 'exceljs';
import { a1, rangeA1, type CellScalar } from '../../src/core';
import type { CellStyle, PlannedCell, SheetPlan } from '../../src/workbook';
import { blankWorkbook } from '../../src/xlsx';
import { applyToFile } from '../helpers/apply';
import { seeWithExceljs } from '../helpers/exceljs';
import { RICH_STYLES, richPlan } from '../helpers/rich-plan';
import { presentFixtures, readFixture, type Fixture } from './fixtures';

const DAY_MS = 86_400_000;
const EPOCH_MS = Date.UTC(1899, 11, 30);

/** exceljs leaves the file format's escapes (`_x0041_`) as they are. */
const undoEscapes = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));

/** A value as exceljs gives it → as the plan has it. */
function plainValue(value: ExcelJS.CellValue): CellScalar {
  if (value instanceof Date) return (value.getTime() - EPOCH_MS) / DAY_MS;
  if (value === undefined || value === null) return null;
  if (typeof value === 'string') return undoEscapes(value);
  if (typeof value !== 'object') return value;
  if ('richText' in value) return undoEscapes(value.richText.map(({ text }) => text).join(''));
  if ('error' in value) return value.error;
  throw new Error(`value ${JSON.stringify(value)}`);
}

/** `#RRGGBB` of an exceljs colour. */
const colour = (color: Partial<ExcelJS.Color> | undefined): string | undefined =>
  color?.argb === undefined ? undefined : `#${color.argb.slice(2)}`;

function seenStyle(cell: ExcelJS.Cell): object {
  const { font, fill, border, alignment, numFmt, protection } = cell.style;
  const edges = Object.entries(border ?? {}).filter(
    ([, edge]) => (edge as ExcelJS.Border).style !== undefined,
  );
  return {
    name: font?.name,
    size: font?.size,
    bold: font?.bold ?? false,
    italic: font?.italic ?? false,
    underline: Boolean(font?.underline),
    color: colour(font?.color),
    fill: fill?.type === 'pattern' && fill.pattern === 'solid' ? colour(fill.fgColor) : undefined,
    border: Object.fromEntries(
      edges.map(([side, edge]) => [side, { line: edge.style, color: colour(edge.color) }]),
    ),
    horizontal: alignment?.horizontal,
    vertical: alignment?.vertical === 'bottom' ? undefined : alignment?.vertical,
    wrap: alignment?.wrapText ?? false,
    indent: alignment?.indent ?? 0,
    numberFormat: numFmt ?? 'General',
    locked: protection?.locked ?? true,
  };
}

function plannedStyle(style: CellStyle): object {
  const { font, vertical } = style;
  return {
    name: font.name,
    size: font.size,
    bold: font.bold ?? false,
    italic: font.italic ?? false,
    underline: font.underline ?? false,
    color: font.color,
    fill: style.fill,
    border: { ...style.border },
    horizontal: style.horizontal,
    vertical: vertical === 'bottom' ? undefined : vertical === 'center' ? 'middle' : vertical,
    wrap: style.wrap ?? false,
    indent: style.indent ?? 0,
    numberFormat: style.numberFormat ?? 'General',
    locked: style.locked ?? true,
  };
}

function seenContent(cell: ExcelJS.Cell): object {
  if (cell.formula) return { formula: cell.formula, cached: plainValue(cell.result ?? null) };
  return { value: plainValue(cell.isMerged && cell.master !== cell ? null : cell.value) };
}

function plannedContent({ content }: PlannedCell): object {
  return content.kind === 'formula'
    ? { formula: content.formula, cached: content.cached }
    : { value: content.value };
}

/** Every planned cell as exceljs sees it, beside the same worked out from the plan. */
function cellPairs(sheet: ExcelJS.Worksheet, plan: SheetPlan): { seen: object; planned: object } {
  const pairList = plan.rowList.flatMap(({ rowNumber, cellList }) =>
    cellList.map((planned) => ({
      ref: a1(rowNumber, planned.columnNumber),
      planned: { ...plannedContent(planned), ...plannedStyle(RICH_STYLES[planned.style]!) },
    })),
  );
  return {
    seen: Object.fromEntries(
      pairList.map(({ ref }) => [
        ref,
        { ...seenContent(sheet.getCell(ref)), ...seenStyle(sheet.getCell(ref)) },
      ]),
    ),
    planned: Object.fromEntries(pairList.map(({ ref, planned }) => [ref, planned])),
  };
}

describe('exceljs reads back what the plan says', () => {
  let workbook: ExcelJS.Workbook;
  beforeAll(async () => {
    workbook = (await seeWithExceljs((await applyToFile(blankWorkbook(), richPlan())).bytes))!;
  });

  test('the sheets, in order', () => {
    expect(workbook.worksheets.map(({ name, state }) => [name, state])).toEqual(
      richPlan().sheetList.map(({ title, visibility }) => [title, visibility]),
    );
  });

  test.each(richPlan().sheetList.map((plan) => [plan.title, plan] as const))(
    '%s: every cell with its look',
    (title, plan) => {
      const { seen, planned } = cellPairs(workbook.getWorksheet(title)!, plan);
      expect(seen).toEqual(planned);
    },
  );

  test('merges, heights, views, page', () => {
    const plan = richPlan().sheetList[0]!;
    const sheet = workbook.getWorksheet(plan.title)!;
    expect((sheet.model as unknown as { merges: string[] }).merges).toEqual(plan.mergeList.map(rangeA1));
    expect(sheet.getRow(1).height).toBe(28.5);
    expect(sheet.getColumn(5).hidden).toBe(true);
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 4, showGridLines: false });
    expect(sheet.pageSetup).toMatchObject({
      orientation: 'landscape',
      paperSize: 9,
      fitToPage: true,
      fitToHeight: 0,
      printArea: 'A1:D30',
      printTitlesRow: '4:4',
      margins: plan.print!.margin,
    });
    expect(sheet.headerFooter.oddFooter).toBe(plan.print!.footer);
    expect(sheet.headerFooter.oddHeader).toBe(plan.print!.header);
    expect(sheet.properties.tabColor).toEqual({ argb: 'FF1F3864' });
  });

  test('tables and drop-downs', () => {
    const sheet = workbook.getWorksheet('Prov, data')!;
    const tableList = Object.values(
      (sheet as unknown as { tables: Record<string, { table: object }> }).tables,
    );
    expect(tableList.map(({ table }) => table)).toMatchObject([
      { displayName: 'Provtabell', tableRef: 'A2:D5' },
      { displayName: 'Provposter', tableRef: 'A8:B10' },
    ]);
    expect(sheet.getCell('D4').dataValidation).toMatchObject({
      type: 'list',
      formulae: ['Malkedjan.Prov.Bedomning'],
      allowBlank: true,
      errorTitle: 'Okänd bedömning',
    });
  });

  const CASE_LIST = presentFixtures().map((fixture): [string, Fixture] => [fixture.name, fixture]);

  test.each(CASE_LIST)('%s: exceljs reads the original as declared', async (_, fixture) => {
    const original = await seeWithExceljs(readFixture(fixture));
    expect(original !== null).toBe(fixture.readerList.includes('exceljs'));
  });

  const READABLE_LIST = CASE_LIST.filter(([, { readerList }]) => readerList.includes('exceljs'));

  test.each(READABLE_LIST)(
    "%s: the planned report is there, the user's cells are as before",
    async (_, fixture) => {
      const before = (await seeWithExceljs(readFixture(fixture)))!;
      const { bytes, receipt } = await applyToFile(readFixture(fixture), richPlan());
      const after = (await seeWithExceljs(bytes))!;
      const listSheet = richPlan().sheetList[2]!;
      const { seen, planned } = cellPairs(
        after.getWorksheet(receipt.titleByPlanned[listSheet.title])!,
        listSheet,
      );
      expect(seen).toEqual(planned);
      for (const sheet of before.worksheets) {
        expect(cellsOf(after.getWorksheet(sheet.name)!)).toEqual(cellsOf(sheet));
      }
    },
  );
});

function cellsOf(sheet: ExcelJS.Worksheet): object {
  const out: Record<string, unknown> = {};
  sheet.eachRow((row) =>
    row.eachCell((cell) => (out[cell.address] = { value: cell.value, style: cell.style })),
  );
  return out;
}
