import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseA1 } from '../../../src/core';
import type { WorkbookView } from '../../../src/xlsx';
import { readView } from '../../../src/xlsx/view';
import { isError, seeWithOpenpyxl, type SeenCell, type SeenStyle } from '../../helpers/openpyxl';
import { openPackage } from '../../helpers/package-open';
import { buildWorkbook } from '../../helpers/package-builder';
import { portOf, samplePort } from '../../helpers/sample-port';
import { describeWith } from '../../helpers/tools';
import { valueOf } from '../write/plans';

const FIXTURE_FOLDER = path.resolve('test/fixtures/xlsx');
const FILE_LIST = [
  ...readdirSync(FIXTURE_FOLDER).map((name) => path.join(FIXTURE_FOLDER, name)),
  path.resolve('samples/ung-fritid-vb-2022.xlsx'),
  path.resolve('samples/exempel-alla-lagen.xlsx'),
];
const bytesOf = (file: string) => new Uint8Array(readFileSync(file));
const viewOf = (bytes: Uint8Array): WorkbookView => valueOf(portOf(bytes).readView());

/** openpyxl's word for what our types know only in part. */
const LINES: Readonly<Record<string, readonly string[]>> = {
  hair: ['hair', 'dotted'],
  thin: ['thin', 'dashed', 'dashDot', 'dashDotDot'],
  medium: ['medium', 'thick', 'double', 'mediumDashed', 'mediumDashDot', 'mediumDashDotDot', 'slantDashDot'],
};

describe('every workbook of the corpus can be shown', () => {
  test.each(FILE_LIST.map((file) => [path.basename(file), file]))('%s', async (_, file) => {
    const view = viewOf(bytesOf(file));
    const snapshot = valueOf(await portOf(bytesOf(file)).readWorkbook());
    expect(
      view.sheetList.map(({ title, visibility, isProtected }) => ({ title, visibility, isProtected })),
    ).toEqual(snapshot.sheetList);
    expect(view.sheetList.map(({ title }) => title)).toContain(view.activeSheet);
    for (const { sheet, range, rowList } of snapshot.tableList) {
      const shown = view.sheetList.find(({ title }) => title === sheet)!;
      rowList.forEach((row, at) =>
        row.forEach((cell, index) =>
          expect(shown.cellAt(range.top + 1 + at, range.left + index)).toEqual(cell),
        ),
      );
    }
    for (const sheet of view.sheetList) {
      for (const { range } of sheet.tableList) expect(sheet.rowCount).toBeGreaterThanOrEqual(range.bottom);
      for (const merge of sheet.mergeList) expect(sheet.columnCount).toBeGreaterThanOrEqual(merge.right);
      for (let row = 1; row <= Math.min(sheet.rowCount, 200); row += 1)
        for (let column = 1; column <= Math.min(sheet.columnCount, 40); column += 1)
          expect(sheet.styleAt(row, column).font.color).toMatch(/^#[0-9A-F]{6}$/);
      expect(sheet.validationList.every(({ rangeList }) => rangeList.length > 0)).toBe(true);
      expect(sheet.conditionalList.every(({ priority }) => priority > 0)).toBe(true);
    }
  });
});

describeWith(['python:openpyxl'], 'cells look as openpyxl sees them', () => {
  test.each(FILE_LIST.map((file) => [path.basename(file), file]))('%s', (_, file) => {
    const [seen] = seeWithOpenpyxl([bytesOf(file)]);
    if (!seen || isError(seen)) return;
    const view = viewOf(bytesOf(file));
    for (const [title, sheet] of Object.entries(seen.sheets)) {
      const shown = view.sheetList.find((each) => each.title === title)!;
      for (const [ref, cell] of Object.entries(sheet.cells)) {
        const { rowNumber, columnNumber } = parseA1(ref)!;
        const style = shown.styleAt(rowNumber, columnNumber);
        expect({ ref, style: plainLook(style, cell.style) }).toEqual({ ref, style: judgedLook(cell) });
      }
      expect(shown.mergeList).toHaveLength(sheet.merges.length);
      expect(shown.showGridlines).toBe(sheet.gridlines);
      for (const [row, height] of Object.entries(sheet.heights))
        expect(shown.rowHeightPt(Number(row))).toBeCloseTo(height, 6);
      for (const { from, to, width, hidden } of sheet.columns)
        for (const column of [from, to]) {
          if (!hidden) expect(shown.columnWidthChars(column)).toBeCloseTo(width, 6);
          expect(shown.isColumnHidden(column)).toBe(hidden);
        }
    }
  });
});

/** Ours in openpyxl's words; what openpyxl leaves as a theme number is not compared. */
function plainLook(style: ReturnType<WorkbookView['sheetList'][number]['styleAt']>, seen: SeenStyle) {
  return {
    name: style.font.name,
    size: style.font.size,
    bold: style.font.bold ?? false,
    italic: style.font.italic ?? false,
    underline: style.font.underline ?? false,
    color: isRgb(seen.font.color) ? style.font.color : null,
    fill: isRgb(seen.fill) || seen.fill === null ? (style.fill ?? null) : 'other',
    lines: Object.fromEntries(
      Object.entries(style.border ?? {}).map(([side, edge]) => [
        side,
        LINES[edge!.line]!.includes(seen.border[side]?.line ?? '') ? seen.border[side]!.line : edge!.line,
      ]),
    ),
    wrap: style.wrap ?? false,
    indent: style.indent ?? 0,
    locked: style.locked ?? true,
    numberFormat: style.numberFormat ?? 'General',
  };
}

function judgedLook({ style }: SeenCell) {
  return {
    name: style.font.name,
    size: style.font.size,
    bold: style.font.bold,
    italic: style.font.italic,
    underline: style.font.underline,
    color: isRgb(style.font.color) ? style.font.color!.toUpperCase() : null,
    fill: isRgb(style.fill) ? style.fill!.toUpperCase() : style.fill === null ? null : 'other',
    lines: Object.fromEntries(Object.entries(style.border).map(([side, { line }]) => [side, line])),
    wrap: style.wrap,
    indent: style.indent,
    locked: style.locked,
    numberFormat: style.numberFormat,
  };
}

function isRgb(colour: string | null): boolean {
  return colour !== null && /^#[0-9A-Fa-f]{6}$/.test(colour);
}

describe('the samples', () => {
  const view = valueOf(samplePort().readView());

  test('names that drop-downs need are there', () => {
    expect(view.nameList.some(({ name }) => name.startsWith('Malkedjan.Lista.'))).toBe(true);
  });

  test('drop-downs, rules and frozen rows of the data sheets are read', () => {
    const sheet = view.sheetList.find(({ title }) => title === 'Indikatorer')!;
    expect(sheet.validationList.filter(({ kind }) => kind === 'list').length).toBeGreaterThan(0);
    expect(sheet.freeze.rowCount).toBeGreaterThan(0);
    expect(sheet.tableList[0]!.columnList).toContain('Indikator');
  });
});

describe('limits', () => {
  test('a cell outside the sheet is refused', () => {
    const result = readView(
      openPackage(
        buildWorkbook({ sheetList: [{ title: 'Blad', rows: '<row r="1"><c r="XFE1"><v>1</v></c></row>' }] }),
      ),
    );
    expect(result.issueList.map(({ code }) => code)).toEqual(['file-huge-reference']);
  });

  test('cells that stand far apart cost no more than they are', () => {
    const rows = Array.from(
      { length: 2000 },
      (_, i) => `<row r="${i + 1}"><c r="XFD${i + 1}" s="1"/></row>`,
    ).join('');
    const view = viewOf(buildWorkbook({ sheetList: [{ title: 'Blad', rows }] }));
    expect(view.sheetList[0]!.columnCount).toBe(16_384);
    expect(view.sheetList[0]!.styleAt(2000, 16_384).font.size).toBe(11);
  });
});
