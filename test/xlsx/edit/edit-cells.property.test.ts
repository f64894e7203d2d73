import fc from 'fast-check';
import { a1, type Cell } from '../../../src/core';
import type { CellEdit, SheetView, XlsxPort } from '../../../src/xlsx';
import { resave } from '../../helpers/libreoffice';
import { isError, seeWithOpenpyxl } from '../../helpers/openpyxl';
import { portOf } from '../../helpers/sample-port';
import { describeWith } from '../../helpers/tools';
import { changedParts, valueOf } from '../write/plans';
import { CORNER, randomEdits, randomWorkbook } from './random-edits';

const bookAndEdits = fc.tuple(randomWorkbook, randomEdits);
const SEED = 2022;

/** Everything that a sheet shows in the corner, with its extent and its rows' heights. */
function shown(sheet: SheetView): Readonly<Record<string, unknown>> {
  const cells: Record<string, unknown> = {};
  for (let row = 1; row <= CORNER.rows + 2; row += 1)
    for (let column = 1; column <= CORNER.columns; column += 1)
      cells[a1(row, column)] = [sheet.cellAt(row, column), sheet.styleAt(row, column).numberFormat];
  const heights = Array.from({ length: CORNER.rows }, (_, at) => sheet.rowHeightPt(at + 1));
  return {
    cells,
    heights,
    rows: [...sheet.cellsByRow.keys()],
    arrays: sheet.arrayRangeList,
    merges: sheet.mergeList,
  };
}

const sheetsOf = (port: XlsxPort) => valueOf(port.readView()).sheetList;
const textOf = ({ value, formula, error }: Cell) => [value, formula, error];

function applyAll(bytes: Uint8Array, editLists: readonly (readonly CellEdit[])[]): XlsxPort {
  const port = portOf(bytes);
  valueOf(port.readView());
  for (const editList of editLists) valueOf(port.editCells(editList));
  return port;
}

describe('random edits of random workbooks', () => {
  test('what is read row by row after edits is what a fresh reading gives', () => {
    fc.assert(
      fc.property(bookAndEdits, ([bytes, editLists]) => {
        const port = portOf(bytes);
        valueOf(port.readView());
        for (const editList of editLists) {
          valueOf(port.editCells(editList));
          const fresh = portOf(port.toBytes());
          expect(sheetsOf(port).map(shown)).toEqual(sheetsOf(fresh).map(shown));
        }
      }),
      { seed: SEED, numRuns: 150 },
    );
  });

  test('every edited cell reads back as it was written', () => {
    fc.assert(
      fc.property(bookAndEdits, ([bytes, editLists]) => {
        const [sheet] = sheetsOf(portOf(applyAll(bytes, editLists).toBytes()));
        const lastByPlace = new Map(
          editLists.flat().map((edit) => [a1(edit.rowNumber, edit.columnNumber), edit]),
        );
        for (const { rowNumber, columnNumber, content } of lastByPlace.values()) {
          const expected =
            content.kind === 'value'
              ? [content.value, undefined, undefined]
              : [content.cached, content.formula, undefined];
          expect(textOf(sheet!.cellAt(rowNumber, columnNumber))).toEqual(expected);
        }
      }),
      { seed: SEED, numRuns: 150 },
    );
  });

  test('nothing but the sheet, and what formulas and formats need, changes a byte', () => {
    fc.assert(
      fc.property(bookAndEdits, ([bytes, editLists]) => {
        const editList = editLists.flat();
        const allowedSet = new Set(['xl/worksheets/sheet1.xml', 'xl/workbook.xml']);
        if (editList.some(({ numberFormat }) => numberFormat !== undefined)) allowedSet.add('xl/styles.xml');
        const changedList = changedParts(bytes, applyAll(bytes, editLists).toBytes());
        expect(changedList.filter((part) => !allowedSet.has(part))).toEqual([]);
      }),
      { seed: SEED, numRuns: 100 },
    );
  });

  test('edits in one go and one by one come to the same', () => {
    fc.assert(
      fc.property(bookAndEdits, ([bytes, [editList]]) => {
        const together = sheetsOf(applyAll(bytes, [editList!])).map(shown);
        const oneByOne = sheetsOf(
          applyAll(
            bytes,
            editList!.map((edit) => [edit]),
          ),
        ).map(shown);
        expect(oneByOne).toEqual(together);
      }),
      { seed: SEED, numRuns: 100 },
    );
  });
});

const sampled = (count: number): readonly Uint8Array[] =>
  fc
    .sample(bookAndEdits, { seed: SEED, numRuns: count })
    .map(([bytes, editLists]) => applyAll(bytes, editLists).toBytes());

describeWith(['python:openpyxl'], 'openpyxl reads what was edited', () => {
  test('every value', () => {
    const workbookList = sampled(25);
    seeWithOpenpyxl(workbookList).forEach((seen, at) => {
      if (isError(seen)) throw new Error(seen.error);
      const [sheet] = sheetsOf(portOf(workbookList[at]!));
      for (const [address, { value, formula }] of Object.entries(seen.sheets.Blad!.cells)) {
        if (formula !== undefined || value === null || typeof value !== 'number') continue;
        const found = Object.entries(shown(sheet!).cells as Record<string, [Cell, unknown]>);
        const own = found.find(([place]) => place === address)?.[1][0].value;
        if (own !== undefined) expect([address, own]).toEqual([address, value]);
      }
    });
  });
});

describeWith(['LibreOffice'], 'LibreOffice reads what was edited', () => {
  test('and saves it again with the same numbers', () => {
    const workbookList = sampled(6);
    resave(workbookList).forEach((bytes, at) => {
      const numbersOf = (source: Uint8Array) =>
        Object.entries(shown(sheetsOf(portOf(source))[0]!).cells as Record<string, [Cell, unknown]>)
          .filter(([, [cell]]) => typeof cell.value === 'number' && cell.formula === undefined)
          .map(([address, [{ value }]]) => [address, Number((value as number).toPrecision(12))]);
      expect(numbersOf(bytes)).toEqual(numbersOf(workbookList[at]!));
    });
  });
});
