import { isDeepStrictEqual } from 'node:util';
import type { DumpedSheet, DumpedWorkbook } from '../host';
import type { SeenSheet, SeenWorkbook } from '../helpers/openpyxl';

/** A place where the two adapters differ: `Rapport!B5 style.fill: "#FFFFFF" / null` (Excel / file). */
export type Difference = string;

/** What a file need not say because it is the default of every program that reads it. */
const FILE_DEFAULTS = { color: '#000000' } as const;

type Bag = Readonly<Record<string, unknown>>;

const isBag = (value: unknown): value is Bag =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const text = (value: unknown): string => JSON.stringify(value) ?? 'nothing';

/** Leaves that differ; objects are compared key by key, lists as a whole. */
function differences(path: string, excel: unknown, file: unknown): readonly Difference[] {
  if (isBag(excel) && isBag(file)) {
    return [...new Set([...Object.keys(excel), ...Object.keys(file)])].flatMap((key) =>
      differences(`${path} ${key}`, excel[key], file[key]),
    );
  }
  return isDeepStrictEqual(excel, file) ? [] : [`${path}: ${text(excel)} / ${text(file)}`];
}

/** openpyxl gives no value of a formula here (`cached` is the file's own) and no colour where none is said. */
function fileCells(cells: SeenSheet['cells']): unknown {
  return Object.fromEntries(
    Object.entries(cells).map(([address, cell]) => {
      const { value, formula, style } = cell;
      const font = { ...style.font, color: style.font.color ?? FILE_DEFAULTS.color };
      const vertical = style.vertical === 'bottom' ? null : style.vertical;
      // An empty text is nothing to Excel.
      const plain = { value: value === '' ? null : value, style: { ...style, font, vertical } };
      return [address, formula === undefined ? plain : { ...plain, formula }];
    }),
  );
}

/** Widths in a file stand for a whole number of pixels. */
const pixelsOf = (width: number): number => Math.trunc(((256 * width + 18) / 256) * 7);

function columnsOf(list: SeenSheet['columns']): unknown {
  return Object.fromEntries(
    list.flatMap(({ from, to, width, hidden }) =>
      Array.from({ length: to - from + 1 }, (_, index) => [
        from + index,
        { pixels: pixelsOf(width), hidden },
      ]),
    ),
  );
}

/** The file leaves unsaid how an alert without texts looks, and that a hint has none. */
function validationsOf(list: readonly Bag[]): unknown {
  return list
    .map((item) => ({
      ...item,
      error: item['error'] ?? null,
      errorTitle: item['errorTitle'] ?? null,
      showError: item['type'] === 'list' ? item['showError'] : false,
    }))
    .sort((a, b) => (text(a) < text(b) ? -1 : 1));
}

/** openpyxl takes the fonts out of headers and footers. */
const withoutFonts = (parts: unknown): unknown =>
  Object.fromEntries(
    Object.entries(parts as Bag).map(([side, text]) => [side, String(text).replace(/&"[^"]*"/g, '')]),
  );

const pageOf = (page: Bag): unknown => ({
  ...page,
  header: withoutFonts(page['header']),
  footer: withoutFonts(page['footer']),
  // No height to fit to is 0 in a file and nothing in Excel.
  fitToHeight: page['fitToHeight'] || null,
  fitToWidth: page['fitToWidth'] ?? null,
});

/** A printed sheet's page; nothing for a sheet that no plan set up. */
function pages(excel: DumpedSheet, file: SeenSheet): readonly unknown[] {
  const isSetUp = file.page['paperSize'] === 9;
  return isSetUp ? [pageOf(excel.page as unknown as Bag), pageOf(file.page)] : [null, null];
}

const roundHeights = (heights: Readonly<Record<string, number>>): unknown =>
  Object.fromEntries(Object.entries(heights).map(([row, height]) => [row, Math.round(height * 100) / 100]));

/** Everything that a person can see of a sheet in either adapter's result. */
export function compareSheets(excel: DumpedSheet, file: SeenSheet): readonly Difference[] {
  const [excelPage, filePage] = pages(excel, file);
  const aspectList: readonly (readonly [string, unknown, unknown])[] = [
    ['state', excel.state, file.state],
    ['cell', excel.cells, fileCells(file.cells)],
    ['merges', excel.merges, file.merges],
    ['column', columnsOf(excel.columns), columnsOf(file.columns)],
    ['height', roundHeights(excel.heights), roundHeights(file.heights)],
    ['tables', excel.tables, file.tables],
    ['validations', validationsOf(excel.validations as never), validationsOf(file.validations)],
    ['formats', excel.formats, file.formats.map(withoutText)],
    ['freeze', excel.freeze, file.freeze],
    ['gridlines', excel.gridlines, file.gridlines],
    ['tabColor', excel.tabColor, file.tabColor],
    ['page', excelPage, filePage],
  ];
  return aspectList.flatMap(([name, a, b]) => differences(`${file.title} ${name}`, a, b));
}

function withoutText(format: SeenSheet['formats'][number]): unknown {
  const rule: Record<string, unknown> = { ...format.rule };
  delete rule['text'];
  return { ...format, rule };
}

type Name = SeenWorkbook['names'][number];

/** Names of the workbook; print titles and filters are no names in Excel. */
function namesOf(list: readonly Omit<Name, 'sheet'>[]): unknown {
  return Object.fromEntries(
    list
      .filter(({ name }) => !name.startsWith('_xlnm.'))
      .map(({ name, refersTo, hidden }) => [name, { refersTo, hidden }]),
  );
}

/** The sheets named, the names, and the sheets' order. */
export function compareWorkbooks(
  excel: DumpedWorkbook,
  file: SeenWorkbook,
  titleList: readonly string[],
): readonly Difference[] {
  const orderOf = (list: readonly string[]) => list.filter((title) => titleList.includes(title));
  return [
    ...differences('order', orderOf(excel.sheetTitles), orderOf(file.sheetTitles)),
    ...differences('names', namesOf(excel.names), namesOf(file.names)),
    ...titleList.flatMap((title) => {
      const [own, other] = [excel.sheets[title], file.sheets[title]];
      return own && other ? compareSheets(own, other) : [`${title}: missing`];
    }),
  ];
}
