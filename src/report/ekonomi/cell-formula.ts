import { a1, toPlain, type Decimal } from '../../core';
import type { EkonomiCell, EkonomiCellRef, EkonomiTerm, EkonomiUttryck } from '../../domain';

/** Where a cell of an economy table stands on the sheet; one-based. */
export interface SheetPlace {
  readonly rowNumber: number;
  readonly columnNumber: number;
}
export type PlaceOf = (ref: EkonomiCellRef) => SheetPlace;
/** Where a cap of result units stands, in percent; undefined = it is written into the formula. */
export type TakPlaceOf = (tak: 'arets' | 'ackumulerat') => SheetPlace | undefined;

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

/** Digits that a share keeps before it is cut, so that binary fractions cut the same whole tkr as exact ones. */
const SHARE_DIGITS = 8;

/** A share of an amount in whole units: `TRUNC(ROUND((B5)*$B$30/100,8))` over the cell of its cap. */
function andelFormula(
  { av, taljare, namnare, tak }: EkonomiUttryck & { op: 'andel' },
  placeOf: PlaceOf,
  takPlaceOf: TakPlaceOf,
): string {
  const place = tak && takPlaceOf(tak);
  const share = place
    ? `$${a1(place.rowNumber, place.columnNumber).replace(/\d/, '$$$&')}/100`
    : `${taljare}/${namnare}`;
  return `TRUNC(ROUND((${uttryckFormula(av, placeOf, takPlaceOf)})*${share},${SHARE_DIGITS}))`;
}

function uttryckFormula(uttryck: EkonomiUttryck, placeOf: PlaceOf, takPlaceOf: TakPlaceOf): string {
  switch (uttryck.op) {
    case 'termer':
      return cellFormula(uttryck.termList, placeOf);
    case 'tal':
      return toPlain(uttryck.varde);
    case 'andel':
      return andelFormula(uttryck, placeOf, takPlaceOf);
    default: {
      const list = uttryck.list.map((each) => uttryckFormula(each, placeOf, takPlaceOf));
      return `${FUNCTION_BY_OP[uttryck.op]}(${list.join(',')})`;
    }
  }
}

/**
 * A formula over amounts with decimals, cut back to them: sums of binary fractions miss the exact figure by the last
 * bits, and a stored result must equal what is recalculated. One cell, or whole amounts, stand as they are.
 */
function exactly(formula: string, { scale }: Decimal, isPlain: boolean): string {
  return scale > 0 && !isPlain ? `ROUND(${formula},${scale})` : formula;
}

/** How a computed cell is written as a formula over cells of the sheet (no leading `=`); `''` for a leaf. */
export function formulaOf(
  cell: EkonomiCell,
  placeOf: PlaceOf,
  takPlaceOf: TakPlaceOf = () => undefined,
): string {
  switch (cell.kind) {
    case 'leaf':
      return '';
    case 'combination': {
      const { termList, konstant } = cell;
      const isPlain = termList.length === 1 && (termList[0]!.exponent ?? 0) === 0;
      const terms = cellFormula(termList, placeOf);
      if (konstant === undefined) return exactly(terms, cell.varde, isPlain);
      return exactly(`${toPlain(konstant)}${terms.startsWith('-') ? '' : '+'}${terms}`, cell.varde, false);
    }
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
      return exactly(uttryckFormula(cell.uttryck, placeOf, takPlaceOf), cell.varde, false);
  }
}
