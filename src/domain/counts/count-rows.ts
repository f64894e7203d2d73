import type { Aktivitetsresultat, ForvantatResultat, Indikatorresultat, Organisationsniva } from '../model';
import { agareOfRow, type MalNode, type MalTree } from '../goals';
import { aktivitetSlot, indikatorSlot, resultatSlot, SLOT_COUNT, Tally } from './tally';

/** What is counted: one line per row with the goals it stands on and serves. */
export interface CountInput {
  readonly tree: MalTree;
  readonly niva: Organisationsniva;
  readonly indikatorresultatList: readonly Indikatorresultat[];
  readonly aktivitetsresultatList: readonly Aktivitetsresultat[];
  readonly resultatList: readonly ForvantatResultat[];
}

export interface Counts {
  /** By `MalNode.index`: everything on the goal and below it. */
  readonly tallyList: readonly Tally[];
  /** The whole document, with rows whose goal is unknown. */
  readonly document: Tally;
}

const NO_LINKS: readonly string[] = Object.freeze([]);

/**
 * Counts indicators, activities and expected results per goal, each row once, also when it serves several goals
 * (`Även för mål`) under the same ancestor (`interfaces` 4). A row is entered once at each of its goals and
 * taken back where their paths to the root meet; sums then run from the leaves up. Linear in rows and goals.
 */
export function countRows(input: CountInput): Counts {
  const counter = new Counter(input.tree);
  const ownerOf = (row: Parameters<typeof agareOfRow>[0], malId: string) =>
    agareOfRow(row, input.tree.nodeById.get(malId)?.mal ?? null, input.niva);
  for (const { indikator, galler } of input.indikatorresultatList) {
    const agare = ownerOf(indikator, indikator.malId);
    counter.add(indikatorSlot(agare, galler), indikator.malId, indikator.avenForMalIdList);
  }
  for (const { aktivitet, lage } of input.aktivitetsresultatList) {
    const agare = ownerOf(aktivitet, aktivitet.malId);
    counter.add(aktivitetSlot(agare, lage), aktivitet.malId, aktivitet.avenForMalIdList);
  }
  for (const resultat of input.resultatList) {
    counter.add(resultatSlot(resultat.bedomning), resultat.malId, NO_LINKS);
  }
  return counter.finish();
}

class Counter {
  private readonly slots: Int32Array;
  private readonly documentOffset: number;
  private readonly stampByIndex: Int32Array;
  private stamp = 0;

  constructor(private readonly tree: MalTree) {
    const count = tree.nodeList.length;
    this.slots = new Int32Array((count + 1) * SLOT_COUNT);
    this.documentOffset = count * SLOT_COUNT;
    this.stampByIndex = new Int32Array(count);
  }

  add(slot: number, malId: string, linkList: readonly string[]): void {
    this.slots[this.documentOffset + slot]! += 1;
    const node = this.tree.nodeById.get(malId);
    if (linkList.length === 0) {
      if (node) this.enter(node, slot, 1);
      return;
    }
    this.stamp += 1;
    if (node) this.addPath(node, slot);
    for (const id of linkList) {
      const linked = this.tree.nodeById.get(id);
      if (linked) this.addPath(linked, slot);
    }
  }

  /** Enters a row at one of its goals, and takes it back from where an earlier goal's path is met. */
  private addPath(node: MalNode, slot: number): void {
    let at: MalNode | null = node;
    if (this.stampByIndex[node.index] === this.stamp) return;
    this.enter(node, slot, 1);
    while (at !== null && this.stampByIndex[at.index] !== this.stamp) {
      this.stampByIndex[at.index] = this.stamp;
      at = at.parent;
    }
    if (at !== null) this.enter(at, slot, -1);
  }

  private enter(node: MalNode, slot: number, amount: 1 | -1): void {
    this.slots[node.index * SLOT_COUNT + slot]! += amount;
  }

  finish(): Counts {
    const { nodeList } = this.tree;
    for (let index = nodeList.length - 1; index >= 0; index -= 1) {
      const parent = nodeList[index]!.parent;
      if (parent) this.addInto(parent.index * SLOT_COUNT, index * SLOT_COUNT);
    }
    return {
      tallyList: nodeList.map(({ index }) => new Tally(this.slots, index * SLOT_COUNT)),
      document: new Tally(this.slots, this.documentOffset),
    };
  }

  private addInto(target: number, source: number): void {
    for (let slot = 0; slot < SLOT_COUNT; slot += 1) this.slots[target + slot]! += this.slots[source + slot]!;
  }
}
