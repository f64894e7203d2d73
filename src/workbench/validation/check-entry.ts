import type { CellScalar } from '../../core';
import { shiftFormula, type SheetView, type ValidationView, type WorkbookView } from '../../xlsx';
import { evaluateFormulas } from '../calc';
import { holds } from '../conditional';
import { shownCell } from '../format';
import { choicesOf, validationAt } from './choices';

/** What is measured of an entry, by kind of rule; null = the entry is of the wrong kind. */
const MEASURE_BY_KIND: ReadonlyMap<string, (value: CellScalar) => number | null> = new Map([
  ['whole', (value: CellScalar) => (typeof value === 'number' && Number.isInteger(value) ? value : null)],
  ['decimal', numberOf],
  ['date', numberOf],
  ['time', numberOf],
  ['textLength', (value: CellScalar) => String(value).length],
]);

function numberOf(value: CellScalar): number | null {
  return typeof value === 'number' ? value : null;
}

/**
 * The validation that an entered value breaks; null when the value may stand: also when the cell is emptied, when
 * the rule shows no error, and when the rule cannot be judged here (kind `custom`, unknown lists or limits).
 */
export function brokenValidation(
  view: WorkbookView,
  sheet: SheetView,
  place: { readonly rowNumber: number; readonly columnNumber: number },
  value: CellScalar,
): ValidationView | null {
  const rule = validationAt(sheet, place.rowNumber, place.columnNumber);
  if (!rule || !rule.showsError || value === null || value === '') return null;
  if (rule.kind === 'list') return isChoice(view, sheet, rule, place, value) ? null : rule;
  const measure = MEASURE_BY_KIND.get(rule.kind);
  if (!measure) return null;
  const limitList = limitsOf(view, sheet, rule, place);
  if (limitList === null) return null;
  const measured = measure(value);
  return measured !== null && holds(measured, rule.operator, limitList) ? null : rule;
}

/** As in Excel: lists written out are compared letter by letter, others without regard to case. */
function isChoice(
  view: WorkbookView,
  sheet: SheetView,
  rule: ValidationView,
  { rowNumber, columnNumber }: { readonly rowNumber: number; readonly columnNumber: number },
  value: CellScalar,
): boolean {
  const choiceList = choicesOf(view, sheet, rule);
  if (choiceList === null) return true;
  const format = sheet.styleAt(rowNumber, columnNumber).numberFormat;
  const textList = [
    shownCell({ value }, format, view.isDate1904).text,
    shownCell({ value }, undefined, false).text,
  ];
  if (rule.source?.trim().startsWith('"')) return textList.some((text) => choiceList.includes(text));
  const foldedSet = new Set(choiceList.map((choice) => choice.toLowerCase()));
  return textList.some((text) => foldedSet.has(text.toLowerCase()));
}

function limitsOf(
  view: WorkbookView,
  sheet: SheetView,
  { formulaList, rangeList }: ValidationView,
  place: { readonly rowNumber: number; readonly columnNumber: number },
): readonly CellScalar[] | null {
  const top = Math.min(...rangeList.map((range) => range.top));
  const left = Math.min(...rangeList.map((range) => range.left));
  const movedList = formulaList.map((formula) =>
    shiftFormula(formula, place.rowNumber - top, place.columnNumber - left),
  );
  const computedList = movedList.filter((formula) => Number.isNaN(Number(formula)));
  const resultByFormula = evaluateFormulas(view, sheet, computedList);
  const limitList = movedList.map((formula) => {
    if (!Number.isNaN(Number(formula))) return Number(formula);
    const result = resultByFormula.get(formula);
    return result?.error === undefined && typeof result?.value === 'number' ? result.value : null;
  });
  return limitList.includes(null) ? null : limitList;
}
