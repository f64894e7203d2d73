interface Ordered {
  readonly ordning: number | null;
}

/** Rows by Ordning; those without it come last, in sheet order. The same list when it is sorted already. */
export function byOrdning<Row>(list: readonly Row[], orderedOf: (row: Row) => Ordered): readonly Row[] {
  const rank = (row: Row): number => orderedOf(row).ordning ?? Number.POSITIVE_INFINITY;
  const isSorted = list.every((row, at) => at === 0 || rank(list[at - 1]!) <= rank(row));
  if (isSorted) return list;
  return [...list].sort((a, b) => (rank(a) === rank(b) ? 0 : rank(a) < rank(b) ? -1 : 1));
}
