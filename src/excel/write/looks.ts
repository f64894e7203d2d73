import { rangeA1, type CellRange } from '../../core';
import type { BorderEdge, CellStyle, SheetPlan } from '../../workbook';
import { columnRuns, rectangles, rowRuns, type CellRow } from './rectangles';

/** Sides as the program names them. */
export type Side =
  'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';

/** One property of many cells. */
export type Setting =
  | { readonly kind: 'fontName' | 'fontColor' | 'fill'; readonly value: string }
  | { readonly kind: 'fontSize' | 'indent'; readonly value: number }
  | { readonly kind: 'bold' | 'italic' | 'underline' | 'wrap' | 'unlocked'; readonly value: true }
  | { readonly kind: 'horizontal'; readonly value: 'left' | 'center' | 'right' }
  | { readonly kind: 'vertical'; readonly value: 'top' | 'center' }
  | { readonly kind: 'border'; readonly value: BorderEdge; readonly sideList: readonly Side[] };

/** Settings that the same cells get. */
export interface Look {
  readonly settingList: readonly Setting[];
  readonly rangeList: readonly CellRange[];
}

/** What the cells of a bucket are taken as: areas, or lines of one cell's height or width. */
type Shape = 'areas' | 'highAreas' | 'wideAreas' | 'rows' | 'columns';

interface Bucket {
  readonly shape: Shape;
  readonly styleList: string[];
  readonly setting: Setting;
}

const SHAPER: Readonly<Record<Shape, (rowList: readonly CellRow[]) => readonly CellRange[]>> = {
  areas: rectangles,
  highAreas: (rowList) => rectangles(rowList).filter(({ top, bottom }) => bottom > top),
  wideAreas: (rowList) => rectangles(rowList).filter(({ left, right }) => right > left),
  rows: rowRuns,
  columns: columnRuns,
};

/** The properties of a style but its borders and number format; what is the program's default is left out. */
function plainSettings(style: CellStyle): readonly Setting[] {
  const { font, fill, horizontal, vertical, indent } = style;
  const list: (Setting | null)[] = [
    { kind: 'fontName', value: font.name },
    { kind: 'fontSize', value: font.size },
    { kind: 'fontColor', value: font.color },
    font.bold ? { kind: 'bold', value: true } : null,
    font.italic ? { kind: 'italic', value: true } : null,
    font.underline ? { kind: 'underline', value: true } : null,
    fill === undefined ? null : { kind: 'fill', value: fill },
    horizontal === undefined ? null : { kind: 'horizontal', value: horizontal },
    vertical === undefined || vertical === 'bottom' ? null : { kind: 'vertical', value: vertical },
    style.wrap ? { kind: 'wrap', value: true } : null,
    indent ? { kind: 'indent', value: indent } : null,
    style.locked === false ? { kind: 'unlocked', value: true } : null,
  ];
  return list.filter((setting) => setting !== null);
}

type Placed = readonly [Shape, Setting];

const isSameEdge = (a: BorderEdge | undefined, b: BorderEdge | undefined): boolean =>
  a !== undefined && b !== undefined && a.line === b.line && a.color === b.color;

const border = (value: BorderEdge, ...sideList: Side[]): Setting => ({ kind: 'border', value, sideList });

/**
 * Borders of a style. Equal lines on opposite sides are drawn around and inside whole areas; a line on one side
 * only is drawn along rows or columns of cells, since an area's edge is not each cell's.
 */
function borderSettings({ border: edges = {} }: CellStyle): readonly Placed[] {
  const { top, bottom, left, right } = edges;
  const list: Placed[] = [];
  if (isSameEdge(top, bottom)) {
    list.push(
      ['areas', border(top!, 'EdgeTop', 'EdgeBottom')],
      ['highAreas', border(top!, 'InsideHorizontal')],
    );
  } else {
    if (top) list.push(['rows', border(top, 'EdgeTop')]);
    if (bottom) list.push(['rows', border(bottom, 'EdgeBottom')]);
  }
  if (isSameEdge(left, right)) {
    list.push(
      ['areas', border(left!, 'EdgeLeft', 'EdgeRight')],
      ['wideAreas', border(left!, 'InsideVertical')],
    );
  } else {
    if (left) list.push(['columns', border(left, 'EdgeLeft')]);
    if (right) list.push(['columns', border(right, 'EdgeRight')]);
  }
  return list;
}

function bucketsOf(styleByName: ReadonlyMap<string, CellStyle>): readonly Bucket[] {
  const byKey = new Map<string, Bucket>();
  for (const [name, style] of styleByName) {
    const plainList = plainSettings(style).map((setting): Placed => ['areas', setting]);
    for (const [shape, setting] of [...plainList, ...borderSettings(style)]) {
      const key = JSON.stringify([shape, setting]);
      const bucket = byKey.get(key);
      if (bucket) bucket.styleList.push(name);
      else byKey.set(key, { shape, styleList: [name], setting });
    }
  }
  return withBase([...byKey.values()], [...styleByName.keys()]);
}

/** Properties that every style has: the value of most styles goes to all cells first, the others over it. */
const UNIVERSAL_KIND_LIST: readonly Setting['kind'][] = ['fontName', 'fontSize', 'fontColor'];

function withBase(bucketList: readonly Bucket[], nameList: readonly string[]): readonly Bucket[] {
  const commonList = UNIVERSAL_KIND_LIST.flatMap((kind) => {
    const ofKind = bucketList.filter(({ setting }) => setting.kind === kind);
    return ofKind.sort((a, b) => b.styleList.length - a.styleList.length).slice(0, 1);
  });
  const restList = bucketList.filter((bucket) => !commonList.includes(bucket));
  return [...commonList.map((bucket) => ({ ...bucket, styleList: [...nameList] })), ...restList];
}

/**
 * The looks of cells with styles as few properties of many cells: one entry for all settings that go to the
 * same ranges, in the order in which they must be written. Linear in the cells, times the number of different
 * settings.
 */
export function groupLooks(
  rowList: readonly StyledRow[],
  styleByName: ReadonlyMap<string, CellStyle>,
): readonly Look[] {
  const rangesByCells = new Map<string, readonly CellRange[]>();
  const lookByRanges = new Map<string, { settingList: Setting[]; rangeList: readonly CellRange[] }>();
  for (const { shape, styleList, setting } of bucketsOf(styleByName)) {
    const cellsKey = [shape, ...styleList].join('\n');
    const rangeList = rangesByCells.get(cellsKey) ?? SHAPER[shape](cellsOf(rowList, new Set(styleList)));
    rangesByCells.set(cellsKey, rangeList);
    const key = rangeList.map(rangeA1).join();
    const look = lookByRanges.get(key);
    if (look) look.settingList.push(setting);
    else if (rangeList.length > 0) lookByRanges.set(key, { settingList: [setting], rangeList });
  }
  return [...lookByRanges.values()];
}

/** A row of cells with the names of their styles, columns rising. */
export interface StyledRow {
  readonly rowNumber: number;
  readonly cellList: readonly { readonly columnNumber: number; readonly style: string }[];
}

/** The cells that have one of the styles. */
export function cellsOf(rowList: readonly StyledRow[], styleSet: ReadonlySet<string>): readonly CellRow[] {
  const out: CellRow[] = [];
  for (const { rowNumber, cellList } of rowList) {
    const columnList: number[] = [];
    for (const { columnNumber, style } of cellList) if (styleSet.has(style)) columnList.push(columnNumber);
    if (columnList.length > 0) out.push({ rowNumber, columnList });
  }
  return out;
}

/** The styles that a sheet's cells use. Throws RangeError for a style that the plan lacks. */
export function usedStyles(
  { rowList }: Pick<SheetPlan, 'rowList'>,
  styleByName: Readonly<Record<string, CellStyle>>,
): ReadonlyMap<string, CellStyle> {
  const used = new Map<string, CellStyle>();
  for (const { cellList } of rowList) {
    for (const { style: name } of cellList) {
      if (used.has(name)) continue;
      const style = styleByName[name];
      if (!style) throw new RangeError(`no style ${name}`);
      used.set(name, style);
    }
  }
  return used;
}
