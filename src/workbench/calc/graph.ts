import type { CellRange } from '../../core';
import type { SheetView } from '../../xlsx';
import { isInside, type Area, type CalcBook, type FormulaCell } from './book';
import { precedentsOf, type Precedents } from './precedents';

/** A place whose content changed. */
export interface ChangedPlace {
  readonly sheet: string;
  readonly rowNumber: number;
  readonly columnNumber: number;
}

/** A formula with what it reads; the numbers count the graph's areas. */
export interface FormulaNodeInfo extends Precedents {
  readonly at: FormulaCell;
  readonly areaIdList: readonly number[];
}

interface AreaNode extends Area {
  readonly dependentList: number[];
}

/** Which formulas read which parts of which sheets. Equal parts are one node, so that the graph stays small. */
export class CalcGraph {
  readonly nodeList: readonly FormulaNodeInfo[];
  readonly areaList: readonly AreaNode[];
  private readonly areaIdByKey = new Map<string, number>();
  private readonly nodeByCell = new Map<string, number>();
  private readonly wideBySheet = new Map<SheetView, number[]>();

  constructor(private readonly book: CalcBook) {
    const areaList: AreaNode[] = [];
    this.nodeList = book.formulaList.map((at, id): FormulaNodeInfo => {
      const precedents = precedentsOf(at, book);
      const areaIdSet = new Set(precedents.areaList.map((area) => this.areaId(area, areaList)));
      for (const areaId of areaIdSet) areaList[areaId]!.dependentList.push(id);
      this.nodeByCell.set(placeKey(at.sheet, at.rowNumber, at.columnNumber), id);
      return { ...precedents, at, areaIdList: [...areaIdSet] };
    });
    this.areaList = areaList;
  }

  private areaId(area: Area, areaList: AreaNode[]): number {
    const { sheet, range } = area;
    const key = areaKey(sheet, range);
    const known = this.areaIdByKey.get(key);
    if (known !== undefined) return known;
    const id = areaList.length;
    areaList.push({ ...area, dependentList: [] });
    this.areaIdByKey.set(key, id);
    if (range.top !== range.bottom || range.left !== range.right) {
      const wideList = this.wideBySheet.get(sheet) ?? [];
      wideList.push(id);
      this.wideBySheet.set(sheet, wideList);
    }
    return id;
  }

  /** The formula in a cell; null when it has none. */
  nodeAt(sheet: SheetView, rowNumber: number, columnNumber: number): number | null {
    return this.nodeByCell.get(placeKey(sheet, rowNumber, columnNumber)) ?? null;
  }

  /** Areas that contain a cell. */
  areasAround(sheet: SheetView, rowNumber: number, columnNumber: number): readonly number[] {
    const range = { top: rowNumber, bottom: rowNumber, left: columnNumber, right: columnNumber };
    const own = this.areaIdByKey.get(areaKey(sheet, range));
    const wideList = (this.wideBySheet.get(sheet) ?? []).filter((id) =>
      isInside(this.areaList[id]!.range, rowNumber, columnNumber),
    );
    return own === undefined ? wideList : [own, ...wideList];
  }

  /** Areas that a formula's result reaches: around its cell, and around all cells of its array. */
  areasFrom(id: number): readonly number[] {
    const { sheet, rowNumber, columnNumber, isArray } = this.nodeList[id]!.at;
    const array = isArray
      ? sheet.arrayRangeList.find((range) => isInside(range, rowNumber, columnNumber))
      : null;
    if (!array) return this.areasAround(sheet, rowNumber, columnNumber);
    return this.areaList.flatMap((area, areaId) =>
      area.sheet === sheet && overlaps(area.range, array) ? [areaId] : [],
    );
  }

  /** Formulas that must be computed anew: those that read changed places, those that change by themselves, and on. */
  dirtyNodes(changedList: readonly ChangedPlace[] | null): ReadonlySet<number> {
    if (changedList === null) return new Set(this.nodeList.keys());
    const dirtySet = new Set<number>();
    const queue: number[] = [];
    const add = (id: number): void => {
      if (dirtySet.has(id)) return;
      dirtySet.add(id);
      queue.push(id);
    };
    const doneSet = new Set<number>();
    const hit = (areaIdList: readonly number[]): void => {
      for (const areaId of areaIdList) {
        if (doneSet.has(areaId)) continue;
        doneSet.add(areaId);
        this.areaList[areaId]!.dependentList.forEach(add);
      }
    };
    this.nodeList.forEach(({ reason }, id) => {
      if (reason === 'volatile') add(id);
    });
    for (const { sheet: title, rowNumber, columnNumber } of changedList) {
      const sheet = this.book.sheet(title);
      if (!sheet) continue;
      const own = this.nodeAt(sheet, rowNumber, columnNumber);
      if (own !== null) add(own);
      hit(this.areasAround(sheet, rowNumber, columnNumber));
    }
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) hit(this.areasFrom(next));
    return dirtySet;
  }
}

function placeKey(sheet: SheetView, rowNumber: number, columnNumber: number): string {
  return `${sheet.title}\n${rowNumber}\n${columnNumber}`;
}

function areaKey(sheet: SheetView, { top, left, bottom, right }: CellRange): string {
  return `${sheet.title}\n${top}:${left}:${bottom}:${right}`;
}

function overlaps(a: CellRange, b: CellRange): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
