import type { Cell, CellScalar } from '../../core';
import type { CellEdit, SheetView, WorkbookView } from '../../xlsx';
import { CalcBook } from './book';
import { runEngine, unknownFunctions, type EngineResult } from './engine';
import { CalcGraph, type ChangedPlace, type FormulaNodeInfo } from './graph';
import { orderOf, type CalcOrder } from './order';
import type { StaleReason } from './precedents';

/** More formulas than this at once keep a person waiting. */
const MAX_FORMULAS = 60_000;
/** Different formulas per run; the engine loses some beyond 10 000. */
const MAX_DIFFERENT = 5_000;
/** Texts that are numbers in one language and not in another. */
const FOREIGN_NUMBER = /^\s*[-+\u2212]?\d[\d\s]*[.,]\d+\s*%?\s*$/;

/** A formula's new result. */
export interface CellResult extends ChangedPlace {
  readonly formula: string;
  readonly value: CellScalar;
  readonly error?: string;
}

/** What a recalculation came to; keys are `cellKey`. */
export interface Recalculation {
  /** Results of every formula that was computed, also those that came out as before. */
  readonly resultByCell: ReadonlyMap<string, CellResult>;
  /** Formulas whose stored result may be wrong now, and why it could not be computed. */
  readonly staleByCell: ReadonlyMap<string, StaleReason>;
}

/** Key of a cell in the maps of a recalculation. */
export function cellKey(sheet: string, rowNumber: number, columnNumber: number): string {
  return `${sheet}\n${rowNumber}\n${columnNumber}`;
}

/**
 * Computes anew what follows from edited cells (`view` already holds them); `null` = everything. Cells that were
 * stale before must be among the edited ones, or their mark is lost. What cannot be computed soundly is marked
 * stale with its reason, and so is everything that reads it: no result is guessed. Known difference from Excel:
 * none in the rounding functions, which are ours; other functions work on doubles as the engine does.
 */
export function recalculate(view: WorkbookView, editedList: readonly ChangedPlace[] | null): Recalculation {
  const graph = new CalcGraph(new CalcBook(view));
  const dirtySet = graph.dirtyNodes(editedList);
  return new Run(view, graph, orderOf(graph, dirtySet), dirtySet).run();
}

/** Edits that write the results which differ from those in the view. */
export function resultEdits(view: WorkbookView, { resultByCell }: Recalculation): readonly CellEdit[] {
  const sheetByTitle = new Map(view.sheetList.map((sheet) => [sheet.title, sheet]));
  return [...resultByCell.values()].flatMap(({ sheet, rowNumber, columnNumber, formula, value, error }) => {
    const before = sheetByTitle.get(sheet)?.cellAt(rowNumber, columnNumber);
    if (before && before.value === value && before.error === error) return [];
    const content = {
      kind: 'formula',
      formula,
      cached: value,
      ...(error === undefined ? {} : { error }),
    } as const;
    return [{ sheet, rowNumber, columnNumber, content }];
  });
}

class Run {
  private readonly resultByCell = new Map<string, CellResult>();
  private readonly staleByCell = new Map<string, StaleReason>();
  private readonly staleAreaSet = new Set<number>();
  private readonly unknownSet: ReadonlySet<string>;

  constructor(
    private readonly view: WorkbookView,
    private readonly graph: CalcGraph,
    private readonly order: CalcOrder,
    dirtySet: ReadonlySet<number>,
  ) {
    const nameSet = new Set<string>();
    for (const id of dirtySet) for (const name of graph.nodeList[id]!.functionSet) nameSet.add(name);
    this.unknownSet = unknownFunctions(nameSet);
  }

  run(): Recalculation {
    const { orderList, circularList } = this.order;
    for (const id of circularList) this.markStale(id, 'circular');
    if (orderList.length > MAX_FORMULAS) for (const id of orderList) this.markStale(id, 'too-many');
    else for (const chunk of this.chunks(orderList)) this.runChunk(chunk);
    const { resultByCell, staleByCell } = this;
    return { resultByCell, staleByCell };
  }

  /** Cuts the order where enough different formulas have come together. */
  private *chunks(orderList: readonly number[]): Iterable<readonly number[]> {
    let chunk: number[] = [];
    let textSet = new Set<string>();
    for (const id of orderList) {
      chunk.push(id);
      textSet.add(this.graph.nodeList[id]!.at.cell.formula);
      if (textSet.size < MAX_DIFFERENT) continue;
      yield chunk;
      chunk = [];
      textSet = new Set();
    }
    if (chunk.length > 0) yield chunk;
  }

  private runChunk(chunk: readonly number[]): void {
    const computedList = chunk.filter((id) => this.reasonBefore(id) === null);
    const resultList = this.compute(computedList);
    const resultById = new Map(computedList.map((id, at) => [id, resultList[at] ?? null]));
    for (const id of chunk) {
      const result = resultById.get(id) ?? null;
      const reason = this.reasonBefore(id) ?? this.reasonAfter(this.graph.nodeList[id]!, result);
      if (reason !== null) this.markStale(id, reason);
      else if (result) this.keep(this.graph.nodeList[id]!, result);
    }
  }

  private compute(idList: readonly number[]): readonly (EngineResult | null)[] {
    if (idList.length === 0) return [];
    const nodeList = idList.map((id) => this.graph.nodeList[id]!);
    const neededSet = new Set<SheetView>();
    for (const { at, areaList } of nodeList) {
      neededSet.add(at.sheet);
      for (const { sheet } of areaList) neededSet.add(sheet);
    }
    const input = { view: this.view, neededSet, resultOf: this.resultAt };
    return runEngine(
      input,
      nodeList.map(({ at: { sheet, rowNumber, columnNumber, cell } }) => ({
        sheet,
        rowNumber,
        columnNumber,
        formula: cell.formula,
      })),
    );
  }

  private readonly resultAt = (sheet: SheetView, rowNumber: number, columnNumber: number): Cell | null =>
    this.resultByCell.get(cellKey(sheet.title, rowNumber, columnNumber)) ?? null;

  /** Why a formula is not given to the engine. */
  private reasonBefore(id: number): StaleReason | null {
    const { reason, functionSet, areaIdList } = this.graph.nodeList[id]!;
    if (reason !== null) return reason;
    if ([...functionSet].some((name) => this.unknownSet.has(name))) return 'function';
    return areaIdList.some((areaId) => this.staleAreaSet.has(areaId)) ? 'precedent' : null;
  }

  /** Why the engine's result is not believed. */
  private reasonAfter(node: FormulaNodeInfo, result: EngineResult | null): StaleReason | null {
    if (!result) return 'no-result';
    if (result.isSpilled || result.error === '#SPILL!' || result.error === '#CALC!') return 'array';
    if (result.error === '#NAME?') return 'function';
    if (node.makesText && typeof result.value === 'string' && /\d\.\d/.test(result.value)) return 'locale';
    const isNumeric = typeof result.value === 'number' || result.error === '#VALUE!';
    return isNumeric && this.readsForeignNumber(node) ? 'locale' : null;
  }

  private readsForeignNumber({ areaList }: FormulaNodeInfo): boolean {
    return areaList.some(({ sheet, range: { top, bottom, left, right } }) => {
      if (top !== bottom || left !== right) return false;
      const cell = this.resultAt(sheet, top, left) ?? sheet.cellAt(top, left);
      return typeof cell.value === 'string' && FOREIGN_NUMBER.test(cell.value);
    });
  }

  private markStale(id: number, reason: StaleReason): void {
    const { sheet, rowNumber, columnNumber } = this.graph.nodeList[id]!.at;
    this.staleByCell.set(cellKey(sheet.title, rowNumber, columnNumber), reason);
    for (const areaId of this.order.reachById.get(id) ?? []) this.staleAreaSet.add(areaId);
  }

  private keep(
    { at: { sheet, rowNumber, columnNumber, cell } }: FormulaNodeInfo,
    result: EngineResult,
  ): void {
    const { value, error } = result;
    this.resultByCell.set(cellKey(sheet.title, rowNumber, columnNumber), {
      sheet: sheet.title,
      rowNumber,
      columnNumber,
      formula: cell.formula,
      value,
      ...(error === undefined ? {} : { error }),
    });
  }
}
