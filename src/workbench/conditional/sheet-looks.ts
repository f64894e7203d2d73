import type { Cell, CellRange, CellScalar } from '../../core';
import { shiftFormula, type ConditionalView, type SheetView, type WorkbookView } from '../../xlsx';
import { evaluateFormulas, isInside, type Evaluated } from '../calc';
import { holds } from './compare';
import { barShare, iconIndex } from './limits';

/** What conditional formats lay over a cell. */
export interface CellLook {
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly fill?: string;
  /** `3TrafficLights1` …; `index` counts the icons of the set from its worst (lowest) one. */
  readonly icon?: { readonly set: string; readonly index: number; readonly showsValue: boolean };
  /** `share` of the cell's width, 0–1. */
  readonly bar?: { readonly color: string; readonly share: number; readonly showsValue: boolean };
}

/** Cells of rules with formulas beyond which no look is worked out: a person would wait. */
const MAX_FORMULA_CELLS = 20_000;
const NO_LOOK: CellLook = Object.freeze({});

/**
 * The conditional looks of a sheet: rules by priority, each property from the first rule that holds, none after
 * one that stops. A rule whose formula cannot be computed here does not apply. Worked out at the first question.
 */
export class ConditionalLooks {
  private readonly ruleList: readonly ConditionalView[];
  private results: ReadonlyMap<string, Evaluated> | null = null;
  private readonly numbersByRule = new Map<ConditionalView, readonly number[]>();

  constructor(
    private readonly view: WorkbookView,
    private readonly sheet: SheetView,
  ) {
    this.ruleList = sheet.conditionalList.filter(({ kind }) => kind !== 'other');
  }

  lookAt(rowNumber: number, columnNumber: number): CellLook {
    let look = NO_LOOK;
    for (const rule of this.ruleList) {
      if (!rule.rangeList.some((range) => isInside(range, rowNumber, columnNumber))) continue;
      const found = this.lookOf(rule, rowNumber, columnNumber);
      if (found === null) continue;
      look = { ...found, ...look };
      if (rule.stopIfTrue) break;
    }
    return look;
  }

  private lookOf(rule: ConditionalView, rowNumber: number, columnNumber: number): CellLook | null {
    const cell = this.sheet.cellAt(rowNumber, columnNumber);
    switch (rule.kind) {
      case 'cellIs':
        return this.cellIs(rule, cell, rowNumber, columnNumber) ? rule.look : null;
      case 'expression': {
        const result = this.resultOf(movedTo(rule, rule.formulaList[0] ?? '', rowNumber, columnNumber));
        return result && isTruth(result) ? rule.look : null;
      }
      default:
        return typeof cell.value === 'number' && cell.error === undefined
          ? this.drawn(rule, cell.value)
          : null;
    }
  }

  private cellIs(rule: ConditionalView, cell: Cell, rowNumber: number, columnNumber: number): boolean {
    if (cell.error !== undefined) return false;
    const limitList: CellScalar[] = [];
    for (const formula of rule.formulaList) {
      const limit = literalOf(formula) ?? this.resultOf(movedTo(rule, formula, rowNumber, columnNumber));
      if (!limit || limit.error !== undefined) return false;
      limitList.push(limit.value);
    }
    return holds(cell.value, rule.operator ?? '', limitList);
  }

  private drawn(rule: ConditionalView, value: number): CellLook | null {
    const { iconSet, dataBar } = rule;
    const sortedList = this.numbersOf(rule);
    if (iconSet) {
      const index = iconIndex(value, iconSet.limitList, sortedList);
      if (index === null) return null;
      const shown = iconSet.isReversed ? iconSet.limitList.length - 1 - index : index;
      return { icon: { set: iconSet.name, index: shown, showsValue: iconSet.showsValue } };
    }
    const share = dataBar ? barShare(value, dataBar, sortedList) : null;
    return dataBar && share !== null
      ? { bar: { color: dataBar.color, share, showsValue: dataBar.showsValue } }
      : null;
  }

  private numbersOf(rule: ConditionalView): readonly number[] {
    const known = this.numbersByRule.get(rule);
    if (known) return known;
    const list: number[] = [];
    for (const [rowNumber, row] of this.sheet.cellsByRow)
      row.forEach(({ value }, at) => {
        if (typeof value === 'number' && rule.rangeList.some((range) => isInside(range, rowNumber, at + 1)))
          list.push(value);
      });
    list.sort((a, b) => a - b);
    this.numbersByRule.set(rule, list);
    return list;
  }

  private resultOf(formula: string): Evaluated {
    this.results ??= evaluateFormulas(this.view, this.sheet, this.allFormulas());
    return this.results.get(formula) ?? null;
  }

  /** Every formula that a cell of the used part of the sheet may ask for. */
  private allFormulas(): readonly string[] {
    const formulaList: string[] = [];
    let cellCount = 0;
    for (const rule of this.ruleList) {
      const ownList = rule.formulaList.filter(
        (formula) => rule.kind === 'expression' || literalOf(formula) === null,
      );
      if (ownList.length === 0 || rule.kind === 'iconSet' || rule.kind === 'dataBar') continue;
      for (const range of rule.rangeList) {
        const used = clip(range, this.sheet);
        cellCount += Math.max(0, (used.bottom - used.top + 1) * (used.right - used.left + 1));
        if (cellCount > MAX_FORMULA_CELLS) return formulaList;
        for (const [row, column] of placesOf(used))
          formulaList.push(...ownList.map((formula) => movedTo(rule, formula, row, column)));
      }
    }
    return formulaList;
  }
}

function* placesOf({ top, left, bottom, right }: CellRange): Iterable<readonly [number, number]> {
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1) yield [row, column];
}

function clip(range: CellRange, sheet: SheetView): CellRange {
  return {
    ...range,
    bottom: Math.min(range.bottom, sheet.rowCount),
    right: Math.min(range.right, sheet.columnCount),
  };
}

/** A rule's formula is written for the top left cell of its ranges; for other cells its references move. */
function movedTo(
  { rangeList }: ConditionalView,
  formula: string,
  rowNumber: number,
  columnNumber: number,
): string {
  const top = Math.min(...rangeList.map((range) => range.top));
  const left = Math.min(...rangeList.map((range) => range.left));
  return shiftFormula(formula, rowNumber - top, columnNumber - left);
}

/** A number or text written out in a rule; null when it takes computing. */
function literalOf(formula: string): { readonly value: CellScalar; readonly error?: string } | null {
  const text = formula.trim();
  if (/^"(?:[^"]|"")*"$/.test(text)) return { value: text.slice(1, -1).replace(/""/g, '"') };
  if (/^(?:TRUE|FALSE)$/i.test(text)) return { value: text.toUpperCase() === 'TRUE' };
  return /^[-+]?\d+(?:\.\d+)?(?:E[-+]?\d+)?$/i.test(text) ? { value: Number(text) } : null;
}

function isTruth({ value, error }: NonNullable<Evaluated>): boolean {
  return error === undefined && (value === true || (typeof value === 'number' && value !== 0));
}
