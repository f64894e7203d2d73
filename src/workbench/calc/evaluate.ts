import { MAX_COLUMN, MAX_ROW, type CellScalar } from '../../core';
import type { SheetView, WorkbookView } from '../../xlsx';
import { CalcBook } from './book';
import { runEngine, unknownFunctions } from './engine';
import { precedentsOf } from './precedents';

/** Different formulas per run; the engine loses some beyond 10 000. */
const MAX_PER_RUN = 5_000;

/** What a formula that stands in no cell gives; null = it cannot be computed here. */
export type Evaluated = { readonly value: CellScalar; readonly error?: string } | null;

/**
 * Computes formulas of rules (conditional formats, validations) on a sheet, whose cells hold what the view says.
 * They stand outside all cells: what asks for its own row or column, or cannot be computed soundly, gives null.
 */
export function evaluateFormulas(
  view: WorkbookView,
  sheet: SheetView,
  formulaList: readonly string[],
): ReadonlyMap<string, Evaluated> {
  const resultByFormula = new Map<string, Evaluated>();
  const soundList = soundFormulas(view, sheet, [...new Set(formulaList)], resultByFormula);
  for (let from = 0; from < soundList.length; from += MAX_PER_RUN) {
    const chunk = soundList.slice(from, from + MAX_PER_RUN);
    const resultList = runEngine(
      { view, neededSet: new Set(view.sheetList), resultOf: () => null },
      chunk.map((formula, at) => ({ sheet, rowNumber: MAX_ROW - at, columnNumber: MAX_COLUMN, formula })),
    );
    chunk.forEach((formula, at) => {
      const result = resultList[at];
      const isSound = result && !result.isSpilled && result.error !== '#NAME?' && result.error !== '#CALC!';
      resultByFormula.set(formula, isSound ? result : null);
    });
  }
  return resultByFormula;
}

function soundFormulas(
  view: WorkbookView,
  sheet: SheetView,
  formulaList: readonly string[],
  resultByFormula: Map<string, Evaluated>,
): readonly string[] {
  if (formulaList.length === 0) return [];
  const book = new CalcBook(view);
  const place = { sheet, rowNumber: MAX_ROW, columnNumber: MAX_COLUMN, isArray: false };
  return formulaList.filter((formula) => {
    const { reason, functionSet } = precedentsOf({ ...place, cell: { value: null, formula } }, book);
    const asksForPlace = /\b(?:ROW|COLUMN)\(\)|#This Row|\[@/i.test(formula);
    const isSound = reason === null && !asksForPlace && unknownFunctions(functionSet).size === 0;
    if (!isSound) resultByFormula.set(formula, null);
    return isSound;
  });
}
