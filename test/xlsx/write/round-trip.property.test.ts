import fc from 'fast-check';

import type { Cell, CellScalar } from '../../../src/core';
import type { CellContent, CellStyle, PlannedRow, WorkbookPlan } from '../../../src/workbook';
import { blankWorkbook } from '../../../src/xlsx';
import { applied, BODY, partsOf, planOf, sheetOf, snapshotOf } from './plans';

const STYLES: Readonly<Record<string, CellStyle>> = {
  body: BODY,
  text: { ...BODY, numberFormat: '@' },
  money: { ...BODY, numberFormat: '#,##0.00', fill: '#DDF3DB' },
};
const STYLE_NAMES = Object.keys(STYLES);

const starts = fc.constantFrom('=', '+', '-', '@', '\t', '', '_x0041_', "'", '<f>', '&amp;', ' ', '\n');
const anyText = fc.oneof(
  fc.tuple(starts, fc.string({ unit: 'binary', maxLength: 12 })).map(([start, rest]) => start + rest),
  fc.string({ maxLength: 20 }),
);
const anyNumber = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer());
const scalar: fc.Arbitrary<CellScalar> = fc.oneof(
  anyText.filter((text) => text !== ''),
  anyNumber.map((value) => value + 0),
  fc.boolean(),
  fc.constant(null),
);
const formula = fc.constantFrom('1+1', 'SUM(A1:B2)', '"<&>"&A1', 'A1<>""', "'Å b'!A1", 'IF(A1="x",1,2)');
const content: fc.Arbitrary<CellContent> = fc.oneof(
  { weight: 3, arbitrary: scalar.map((value): CellContent => ({ kind: 'value', value })) },
  fc
    .tuple(
      formula,
      scalar.filter((value) => value !== null),
    )
    .map(([text, cached]): CellContent => ({ kind: 'formula', formula: text, cached })),
);

interface Spot {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  readonly style: number;
}

const spot = fc.record<Spot>({
  row: fc.integer({ min: 1, max: 30 }),
  column: fc.integer({ min: 1, max: 40 }),
  content,
  style: fc.nat(STYLE_NAMES.length - 1),
});
const spots = fc.uniqueArray(spot, { selector: ({ row, column }) => row * 100 + column, maxLength: 40 });

function rowsFrom(spotList: readonly Spot[]): readonly PlannedRow[] {
  const rowNumberList = [...new Set(spotList.map(({ row }) => row))].sort((a, b) => a - b);
  return rowNumberList.map((rowNumber) => ({
    rowNumber,
    cellList: spotList
      .filter(({ row }) => row === rowNumber)
      .sort((a, b) => a.column - b.column)
      .map((each) => ({
        columnNumber: each.column,
        content: each.content,
        style: STYLE_NAMES[each.style]!,
      })),
  }));
}

function expectedCell({ content: planned, style }: Spot): Cell {
  const numberFormat = STYLES[STYLE_NAMES[style]!]!.numberFormat;
  const format = numberFormat === undefined ? {} : { numberFormat };
  if (planned.kind === 'value') {
    return planned.value === null ? { value: null } : { value: planned.value, ...format };
  }
  return { value: planned.cached, formula: planned.formula, ...format };
}

const planFrom = (spotList: readonly Spot[]): WorkbookPlan =>
  planOf([sheetOf('Rapport', { rowList: rowsFrom(spotList) })], { styleByName: STYLES });

describe('random plans', () => {
  test('are read back as they were planned: values, formulas, number formats', async () => {
    await fc.assert(
      fc.asyncProperty(spots, async (spotList) => {
        const snapshot = await snapshotOf(await applied(blankWorkbook(), planFrom(spotList)));
        const rowList = snapshot.ownedSheetList[0]!.rowList;
        for (const each of spotList) {
          const cell = rowList[each.row - 1]?.[each.column - 1] ?? { value: null };
          expect(cell).toEqual(expectedCell(each));
        }
      }),
      { seed: 2022, numRuns: 150 },
    );
  });

  test('text never becomes a formula', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyText, { minLength: 1, maxLength: 20 }), async (textList) => {
        const spotList = textList.map((value, i): Spot => ({
          row: i + 1,
          column: 1,
          style: 0,
          content: { kind: 'value', value },
        }));
        const xml = partsOf(await applied(blankWorkbook(), planFrom(spotList)))['xl/worksheets/sheet1.xml']!;
        expect(xml).not.toMatch(/<f[\s>]/);
        expect(xml.match(/t="inlineStr"/g) ?? []).toHaveLength(textList.length);
      }),
      { seed: 7, numRuns: 100 },
    );
  });

  test('are the same bytes on their own output', async () => {
    await fc.assert(
      fc.asyncProperty(spots, spots, async (one, two) => {
        const first = await applied(blankWorkbook(), planFrom(one));
        expect(await applied(first, planFrom(one))).toEqual(first);
        const second = await applied(first, planFrom(two));
        expect(await applied(second, planFrom(two))).toEqual(second);
      }),
      { seed: 41, numRuns: 40 },
    );
  });
});
