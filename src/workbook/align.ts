/** Where two lists differ: `[from, to)` in each; everything between gaps is equal. */
export interface Gap {
  readonly oldFrom: number;
  readonly oldTo: number;
  readonly newFrom: number;
  readonly newTo: number;
}

/** Cells of the comparison table that are still quick to fill; beyond them the whole middle is one gap. */
const MAX_TABLE_SIZE = 4_000_000;

function commonPrefix(a: readonly string[], b: readonly string[]): number {
  const limit = Math.min(a.length, b.length);
  let length = 0;
  while (length < limit && a[length] === b[length]) length += 1;
  return length;
}

function commonSuffix(a: readonly string[], b: readonly string[], prefix: number): number {
  const limit = Math.min(a.length, b.length) - prefix;
  let length = 0;
  while (length < limit && a[a.length - 1 - length] === b[b.length - 1 - length]) length += 1;
  return length;
}

/** Lengths of the longest common subsequence of every pair of tails, row by row. */
function lcsTable(a: readonly string[], b: readonly string[]): Uint32Array {
  const width = b.length + 1;
  const table = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const at = i * width + j;
      table[at] = a[i] === b[j] ? table[at + width + 1]! + 1 : Math.max(table[at + width]!, table[at + 1]!);
    }
  }
  return table;
}

/** Index pairs of equal elements, rising in both. */
function matchList(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] {
  const table = lcsTable(a, b);
  const width = b.length + 1;
  const pairList: [number, number][] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      pairList.push([i, j]);
      i += 1;
      j += 1;
    } else if (table[(i + 1) * width + j]! >= table[i * width + j + 1]!) i += 1;
    else j += 1;
  }
  return pairList;
}

function middleGaps(a: readonly string[], b: readonly string[], offset: number): readonly Gap[] {
  const pairList = a.length * b.length <= MAX_TABLE_SIZE ? matchList(a, b) : [];
  const gapList: Gap[] = [];
  let [oldFrom, newFrom] = [0, 0];
  for (const [oldTo, newTo] of [...pairList, [a.length, b.length] as const]) {
    if (oldTo > oldFrom || newTo > newFrom) {
      gapList.push({
        oldFrom: offset + oldFrom,
        oldTo: offset + oldTo,
        newFrom: offset + newFrom,
        newTo: offset + newTo,
      });
    }
    [oldFrom, newFrom] = [oldTo + 1, newTo + 1];
  }
  return gapList;
}

/** The gaps between two lists of hashes, in order; none when they are equal. */
export function findGaps(oldList: readonly string[], newList: readonly string[]): readonly Gap[] {
  const prefix = commonPrefix(oldList, newList);
  const suffix = commonSuffix(oldList, newList, prefix);
  const [a, b] = [oldList, newList].map((list) => list.slice(prefix, list.length - suffix));
  return a!.length === 0 && b!.length === 0 ? [] : middleGaps(a!, b!, prefix);
}

/** Old index → new index, for equal elements and for gaps of the same size on both sides. */
export function mapIndexes(
  oldList: readonly string[],
  newList: readonly string[],
): ReadonlyMap<number, number> {
  const map = new Map<number, number>();
  let shift = 0;
  let next = 0;
  for (const gap of [...findGaps(oldList, newList), null]) {
    for (; next < (gap?.oldFrom ?? oldList.length); next += 1) map.set(next, next + shift);
    if (!gap) break;
    const isPaired = gap.oldTo - gap.oldFrom === gap.newTo - gap.newFrom;
    for (; next < gap.oldTo; next += 1) if (isPaired) map.set(next, gap.newFrom + next - gap.oldFrom);
    shift = gap.newTo - gap.oldTo;
  }
  return map;
}
