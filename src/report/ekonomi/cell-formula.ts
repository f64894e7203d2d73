import { a1, toPlain } from '../../core';
import type { EkonomiCell, EkonomiCellRef, EkonomiTerm, EkonomiUttryck } from '../../domain';

/** Where a cell of an economy table stands on the sheet; one-based. */
export interface SheetPlace {
  readonly rowNumber: number;
  readonly columnNumber: number;
}
export type PlaceOf = (ref: EkonomiCellRef) => SheetPlace;

/** Terms of one sign in consecutive rows of one column. */
interface Run {
  readonly tecken: 1 | -1;
  readonly exponent: number;
  readonly columnNumber: number;
  readonly from: number;
  readonly to: number;
}

function runList(termList: readonly EkonomiTerm[], placeOf: PlaceOf): readonly Run[] {
  const list: Run[] = [];
  for (const { ref, tecken, exponent = 0 } of termList) {
    const { rowNumber, columnNumber } = placeOf(ref);
    const last = list[list.length - 1];
    const continues =
      last?.tecken === tecken &&
      last.exponent === exponent &&
      last.columnNumber === columnNumber &&
      last.to + 1 === rowNumber;
    if (continues) list[list.length - 1] = { ...last, to: rowNumber };
    else list.push({ tecken, exponent, columnNumber, from: rowNumber, to: rowNumber });
  }
  return list;
}

function runText({ columnNumber, exponent, from, to }: Run): string {
  const start = a1(from, columnNumber);
  const text = from === to ? start : `SUM(${start}:${a1(to, columnNumber)})`;
  if (exponent === 0) return text;
  const factor = String(10 ** Math.abs(exponent));
  return `${text}${exponent < 0 ? '/' : '*'}${factor}`;
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

const FUNCTION_BY_OP = { min: 'MIN', max: 'MAX', plus: 'SUM' } as const;

function uttryckFormula(uttryck: EkonomiUttryck, placeOf: PlaceOf): string {
  switch (uttryck.op) {
    case 'termer':
      return cellFormula(uttryck.termList, placeOf);
    case 'tal':
      return toPlain(uttryck.varde);
    case 'andel':
      return `TRUNC((${uttryckFormula(uttryck.av, placeOf)})*${uttryck.taljare}/${uttryck.namnare})`;
    default: {
      const list = uttryck.list.map((each) => uttryckFormula(each, placeOf));
      return `${FUNCTION_BY_OP[uttryck.op]}(${list.join(',')})`;
    }
  }
}

/** How a computed cell is written as a formula over cells of the sheet (no leading `=`); `''` for a leaf. */
export function formulaOf(cell: EkonomiCell, placeOf: PlaceOf): string {
  switch (cell.kind) {
    case 'leaf':
      return '';
    case 'combination':
      return cellFormula(cell.termList, placeOf);
    case 'kvot': {
      const [over, under] = [cell.taljare, cell.namnare].map((list) => cellFormula(list, placeOf));
      return `ROUND(${cell.faktor}*(${over!})/(${under!}),${cell.skala})`;
    }
    case 'medel': {
      const list = cell.refList.map((ref) => {
        const { rowNumber, columnNumber } = placeOf(ref);
        return a1(rowNumber, columnNumber);
      });
      return `ROUND(AVERAGE(${list.join(',')}),${cell.skala})`;
    }
    case 'overforing':
      return uttryckFormula(cell.uttryck, placeOf);
  }
}
