import { a1 } from '../../core';
import type { EkonomiCellRef, EkonomiTerm } from '../../domain';

/** Where a cell of an economy table stands on the sheet; one-based. */
export interface SheetPlace {
  readonly rowNumber: number;
  readonly columnNumber: number;
}
export type PlaceOf = (ref: EkonomiCellRef) => SheetPlace;

/** Terms of one sign in consecutive rows of one column. */
interface Run {
  readonly tecken: 1 | -1;
  readonly columnNumber: number;
  readonly from: number;
  readonly to: number;
}

function runList(termList: readonly EkonomiTerm[], placeOf: PlaceOf): readonly Run[] {
  const list: Run[] = [];
  for (const { ref, tecken } of termList) {
    const { rowNumber, columnNumber } = placeOf(ref);
    const last = list[list.length - 1];
    const continues =
      last?.tecken === tecken && last.columnNumber === columnNumber && last.to + 1 === rowNumber;
    if (continues) list[list.length - 1] = { ...last, to: rowNumber };
    else list.push({ tecken, columnNumber, from: rowNumber, to: rowNumber });
  }
  return list;
}

function runText({ columnNumber, from, to }: Run): string {
  const start = a1(from, columnNumber);
  return from === to ? start : `SUM(${start}:${a1(to, columnNumber)})`;
}

/**
 * A linear combination as a formula over the cells of the sheet (no leading `=`): `SUM(B5:B9)` for
 * neighbours of one sign, else `C12-B12`, `SUM(B5:B9)-SUM(B12:B16)`. Terms keep their order; `0` without any.
 */
export function cellFormula(termList: readonly EkonomiTerm[], placeOf: PlaceOf): string {
  return (
    runList(termList, placeOf).reduce((text, run) => {
      const operator = run.tecken === -1 ? '-' : text === '' ? '' : '+';
      return text + operator + runText(run);
    }, '') || '0'
  );
}
