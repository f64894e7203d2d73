import type { CalcGraph } from './graph';

/** Dirty formulas in an order in which each comes after those it reads. */
export interface CalcOrder {
  readonly orderList: readonly number[];
  /** Formulas that read themselves, by way of others or not, and those behind them. */
  readonly circularList: readonly number[];
  /** Per dirty formula: the areas of the graph that its result reaches. */
  readonly reachById: ReadonlyMap<number, readonly number[]>;
}

/** Orders dirty formulas by what they read (Kahn's algorithm over formulas and areas). */
export function orderOf(graph: CalcGraph, dirtySet: ReadonlySet<number>): CalcOrder {
  const reachById = new Map([...dirtySet].map((id) => [id, graph.areasFrom(id)] as const));
  const waitingByArea = new Map<number, number>();
  for (const areaIdList of reachById.values())
    for (const areaId of areaIdList) waitingByArea.set(areaId, (waitingByArea.get(areaId) ?? 0) + 1);
  const waitingById = new Map<number, number>();
  for (const id of dirtySet) {
    const count = graph.nodeList[id]!.areaIdList.filter((areaId) => waitingByArea.has(areaId)).length;
    waitingById.set(id, count);
  }
  const orderList = [...dirtySet].filter((id) => waitingById.get(id) === 0);
  for (let at = 0; at < orderList.length; at += 1) {
    for (const areaId of reachById.get(orderList[at]!) ?? []) {
      const left = waitingByArea.get(areaId)! - 1;
      waitingByArea.set(areaId, left);
      if (left === 0) releaseDependents(graph.areaList[areaId]!.dependentList, waitingById, orderList);
    }
  }
  const orderedSet = new Set(orderList);
  return { orderList, circularList: [...dirtySet].filter((id) => !orderedSet.has(id)), reachById };
}

function releaseDependents(
  dependentList: readonly number[],
  waitingById: Map<number, number>,
  orderList: number[],
): void {
  for (const id of dependentList) {
    const left = waitingById.get(id);
    if (left === undefined) continue;
    waitingById.set(id, left - 1);
    if (left === 1) orderList.push(id);
  }
}
