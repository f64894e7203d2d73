import type { Mal } from '../model';
import { byOrdning } from './by-ordning';

/** One goal in the tree. */
export interface MalNode {
  readonly mal: Mal;
  /** Position in document order. */
  readonly index: number;
  /** Null for a root: no parent, an unknown one, or the point where a cycle was cut. */
  readonly parent: MalNode | null;
  readonly barnList: readonly MalNode[];
}

/** The goal tree in document order: depth first, parents before children. */
export interface MalTree {
  readonly nodeList: readonly MalNode[];
  /** First goal of each id. */
  readonly nodeById: ReadonlyMap<string, MalNode>;
}

interface Draft {
  readonly mal: Mal;
  index: number;
  parent: Draft | null;
  barnList: readonly Draft[];
}

/**
 * Builds the goal tree: siblings by Ordning, then in sheet order. Nothing is lost: a goal whose parent is
 * unknown stands as a root, a second goal with the same id has no children, and a cycle is cut where
 * its first goal in sheet order leads into it. Linear but for the sorting.
 */
export function buildMalTree(malList: readonly Mal[]): MalTree {
  const draftList = malList.map((mal): Draft => ({ mal, index: -1, parent: null, barnList: [] }));
  const draftById = new Map<string, Draft>();
  for (const draft of draftList) {
    if (draft.mal.id !== '' && !draftById.has(draft.mal.id)) draftById.set(draft.mal.id, draft);
  }
  const rootList: Draft[] = [];
  for (const draft of draftList) {
    const parent = draftById.get(draft.mal.overordnatId);
    if (parent === undefined || parent === draft) rootList.push(draft);
    else {
      draft.parent = parent;
      (parent.barnList as Draft[]).push(draft);
    }
  }
  for (const draft of draftList) draft.barnList = byOrdning(draft.barnList, malOf);
  const nodeList: Draft[] = [];
  for (const root of byOrdning(rootList, malOf)) visit(root, nodeList);
  for (const draft of draftList) if (draft.index < 0) cutCycle(draft, nodeList);
  return { nodeList, nodeById: draftById };
}

const malOf = ({ mal }: Draft): Mal => mal;

/** Numbers a subtree depth first, without recursion: a hostile chain may be as long as a sheet. */
function visit(root: Draft, nodeList: Draft[]): void {
  const stack = [root];
  for (let draft = stack.pop(); draft !== undefined; draft = stack.pop()) {
    draft.index = nodeList.length;
    nodeList.push(draft);
    for (let at = draft.barnList.length - 1; at >= 0; at -= 1) stack.push(draft.barnList[at]!);
  }
}

/** A goal that no root reaches stands on or below a cycle: walk up to the cycle and cut it there. */
function cutCycle(draft: Draft, nodeList: Draft[]): void {
  const seen = new Set<Draft>();
  let at = draft;
  while (!seen.has(at) && at.parent !== null) {
    seen.add(at);
    at = at.parent;
  }
  const { parent } = at;
  if (parent) parent.barnList = parent.barnList.filter((child) => child !== at);
  at.parent = null;
  visit(at, nodeList);
}
