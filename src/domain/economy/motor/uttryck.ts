import {
  abs,
  add,
  compare,
  divide,
  multiply,
  negate,
  parseDecimal,
  roundTo,
  shift,
  sign,
  subtract,
  ZERO,
  type Decimal,
} from '../../../core';
import type { EkonomiCellRef, EkonomiTerm, EkonomiUttryck } from '../../model';

/** Finds the figure of a cell; null = blank. */
export type FigureOf = (ref: EkonomiCellRef) => Decimal | null;

/** Exact sum of terms, blanks as 0. */
export function sumTerms(termList: readonly EkonomiTerm[], figureOf: FigureOf): Decimal {
  return termList.reduce((total, { ref, tecken, exponent = 0 }) => {
    const varde = shift(figureOf(ref) ?? ZERO, exponent);
    return tecken === 1 ? add(total, varde) : subtract(total, varde);
  }, ZERO);
}

const whole = (value: number): Decimal => parseDecimal(String(value))!;

/** Whole units towards zero, as TRUNC of a spreadsheet. */
function truncate(value: Decimal): Decimal {
  const size = abs(value);
  const rounded = roundTo(size, 0);
  const cut = compare(rounded, size) > 0 ? subtract(rounded, whole(1)) : rounded;
  return sign(value) < 0 ? negate(cut) : cut;
}

/** Digits that a share keeps before it is cut: amounts have far fewer. */
const SHARE_SCALE = 12;

/** The exact value of an expression over cells, blanks as 0. */
export function evaluateUttryck(uttryck: EkonomiUttryck, figureOf: FigureOf): Decimal {
  switch (uttryck.op) {
    case 'termer':
      return sumTerms(uttryck.termList, figureOf);
    case 'tal':
      return uttryck.varde;
    case 'andel': {
      const over = multiply(evaluateUttryck(uttryck.av, figureOf), whole(uttryck.taljare));
      return truncate(divide(over, whole(uttryck.namnare), SHARE_SCALE));
    }
    case 'plus':
      return uttryck.list.reduce((total, each) => add(total, evaluateUttryck(each, figureOf)), ZERO);
    default: {
      const [first, ...rest] = uttryck.list.map((each) => evaluateUttryck(each, figureOf));
      const wanted = uttryck.op === 'min' ? -1 : 1;
      return rest.reduce((best, each) => (compare(each, best) === wanted ? each : best), first ?? ZERO);
    }
  }
}

/** Every cell that an expression reads. */
export function refsOf(uttryck: EkonomiUttryck): readonly EkonomiCellRef[] {
  switch (uttryck.op) {
    case 'termer':
      return uttryck.termList.map(({ ref }) => ref);
    case 'tal':
      return [];
    case 'andel':
      return refsOf(uttryck.av);
    default:
      return uttryck.list.flatMap(refsOf);
  }
}
