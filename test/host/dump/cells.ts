import { a1, columnLetters } from '../../../src/core';
import {
  contains,
  DEFAULT_FORMAT,
  NO_CONTENT,
  type Border,
  type CellContent,
  type CellFormat,
  type SheetModel,
} from '../model';
import type { DumpedCell, DumpedStyle } from './types';

const SIDE_LIST = ['top', 'bottom', 'left', 'right', 'diagonalDown', 'diagonalUp'] as const;

const LINE_BY_WEIGHT: Readonly<Record<string, string>> = {
  Hairline: 'hair',
  Thin: 'thin',
  Medium: 'medium',
  Thick: 'thick',
};

const LINE_BY_STYLE: Readonly<Record<string, string>> = {
  Dash: 'dashed',
  DashDot: 'dashDot',
  DashDotDot: 'dashDotDot',
  Dot: 'dotted',
  Double: 'double',
  SlantDashDot: 'slantDashDot',
};

const lineOf = ({ style, weight }: Border): string =>
  LINE_BY_STYLE[style] ?? LINE_BY_WEIGHT[weight] ?? `${style} ${weight}`;

const firstLower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function bordersOf(format: CellFormat): DumpedStyle['border'] {
  return Object.fromEntries(
    SIDE_LIST.flatMap((side) => {
      const border = format[side];
      return border ? [[side, { line: lineOf(border), color: border.color }]] : [];
    }),
  );
}

const styleByFormat = new WeakMap<CellFormat, DumpedStyle>();

function newStyle(format: CellFormat): DumpedStyle {
  return {
    font: {
      name: format.fontName,
      size: format.fontSize,
      bold: format.bold,
      italic: format.italic,
      underline: format.underline !== 'None',
      color: format.fontColor,
    },
    fill: format.fillColor === '' ? null : format.fillColor,
    border: bordersOf(format),
    horizontal: format.horizontalAlignment === 'General' ? null : firstLower(format.horizontalAlignment),
    vertical: format.verticalAlignment === 'Bottom' ? null : firstLower(format.verticalAlignment),
    wrap: format.wrapText,
    indent: format.indentLevel,
    numberFormat: format.numberFormat,
    locked: format.locked,
  };
}

/** Equal looks give one object. */
export function dumpStyle(format: CellFormat): DumpedStyle {
  const style = styleByFormat.get(format) ?? newStyle(format);
  styleByFormat.set(format, style);
  return style;
}

function dumpCell({ value, formula }: CellContent, format: CellFormat): DumpedCell {
  const style = dumpStyle(format);
  if (formula !== undefined) return { value: null, formula: formula.slice(1), style };
  return { value: value === '' ? null : value, style };
}

/** Tells quickly whether a cell lies behind a merge. */
function mergeLookup(sheet: SheetModel): (row: number, column: number) => boolean {
  const byRow = new Map<number, (typeof sheet.mergeList)[number][]>();
  for (const merge of sheet.mergeList) {
    for (let row = merge.top; row <= merge.bottom; row += 1)
      byRow.set(row, [...(byRow.get(row) ?? []), merge]);
  }
  return (row, column) =>
    (byRow.get(row) ?? []).some(
      (merge) => contains(merge, row, column) && !(merge.top === row && merge.left === column),
    );
}

/** Every cell that holds something or looks other than its column. */
function usedCells(sheet: SheetModel): readonly (readonly [number, number])[] {
  const keySet = new Set<number>();
  const keyOf = (row: number, column: number): number => row * 16_384 + column;
  for (const { row, column } of sheet.cells.all()) keySet.add(keyOf(row, column));
  for (const { row, column, value } of sheet.formats.cells()) {
    if (value !== sheet.formats.columnValue(column) || value !== DEFAULT_FORMAT)
      keySet.add(keyOf(row, column));
  }
  return [...keySet].sort((a, b) => a - b).map((key) => [Math.floor(key / 16_384), key % 16_384]);
}

export function dumpCells(sheet: SheetModel): Readonly<Record<string, DumpedCell>> {
  const isBehindMerge = mergeLookup(sheet);
  const out: Record<string, DumpedCell> = {};
  for (const [row, column] of usedCells(sheet)) {
    if (isBehindMerge(row, column)) continue;
    const content = sheet.cells.get(row, column) ?? NO_CONTENT;
    out[a1(row + 1, column + 1)] = dumpCell(content, sheet.formats.get(row, column));
  }
  return out;
}

/** Looks that whole columns have. */
export function dumpColumnStyles(sheet: SheetModel): Readonly<Record<string, DumpedStyle>> {
  return Object.fromEntries(
    sheet.formats
      .columnList()
      .map((column) => [columnLetters(column + 1), sheet.formats.columnValue(column)] as const)
      .filter(([, format]) => format !== DEFAULT_FORMAT)
      .map(([letters, format]) => [letters, dumpStyle(format)]),
  );
}
