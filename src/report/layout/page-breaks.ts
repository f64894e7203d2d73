/** A row as page breaks see it. */
export interface BreakRow {
  readonly rowNumber: number;
  readonly heightPt: number;
  /** No page may end after this row. */
  readonly keepWithNext: boolean;
  readonly breakBefore: boolean;
}

interface PageState {
  usedPt: number;
  capacityPt: number;
}

/** Runs of rows that stay together: each ends with a row that does not ask to be kept. */
function chunkList(rowList: readonly BreakRow[]): readonly (readonly BreakRow[])[] {
  const list: BreakRow[][] = [];
  let isOpen = false;
  for (const row of rowList) {
    if (isOpen && !row.breakBefore) list[list.length - 1]!.push(row);
    else list.push([row]);
    isOpen = row.keepWithNext;
  }
  return list;
}

function heightOf(chunk: readonly BreakRow[]): number {
  return chunk.reduce((sum, row) => sum + row.heightPt, 0);
}

/**
 * Row numbers after which a page ends, for rows in rising order: before what would not fit, never inside a
 * run that is kept together (a band and what follows it, a row and its analysis) unless the run is taller
 * than a page. `titlePt` is the height of the rows repeated on top of every later page.
 */
export function planPageBreaks(
  rowList: readonly BreakRow[],
  capacityPt: number,
  titlePt: number,
): readonly number[] {
  const breakList: number[] = [];
  const page: PageState = { usedPt: 0, capacityPt };
  const place = (piece: readonly BreakRow[]): void => {
    const heightPt = heightOf(piece);
    const isForced = piece[0]!.breakBefore;
    if (page.usedPt > 0 && (isForced || page.usedPt + heightPt > page.capacityPt)) {
      breakList.push(piece[0]!.rowNumber - 1);
      page.usedPt = 0;
      page.capacityPt = capacityPt - titlePt;
    }
    page.usedPt += heightPt;
  };
  for (const chunk of chunkList(rowList)) {
    if (heightOf(chunk) <= capacityPt - titlePt) place(chunk);
    else chunk.forEach((row) => place([row]));
  }
  return breakList;
}
