import type { Cell } from './cell';
import type { Decimal } from './decimal';
import {
  meantDecimal,
  parseNumberFormat,
  shownDecimal,
  shownNumber,
  type NumberFormat,
} from './number-format';
import { readAmount } from './number-text';
import { cellText, normalizeBlanks } from './text';
import { TOMT_VARDE, type Varde } from './varde';
import { TARGET_READER_LIST, type Meaning } from './varde-target';
import { readJaNej, readMarkering } from './varde-words';

/** A measured value (outcome, amount) or a target (bounds, intervals and directions too). */
export type VardeKind = 'value' | 'target';

type Reader = (text: string) => Meaning | null;

const OLASBAR: Meaning = {
  slag: 'olasbar',
  varde: null,
  till: null,
  decimaler: 0,
  enhet: null,
  markering: null,
};

function readPlain(text: string): Meaning | null {
  const amount = readAmount(text);
  return amount && { slag: 'varde', ...amount, till: null, markering: null };
}

function readNoValue(text: string): Meaning | null {
  const markering = readMarkering(text);
  return markering && { ...OLASBAR, slag: 'ejSatt', markering };
}

function readYesNo(text: string): Meaning | null {
  const answer = readJaNej(text);
  return answer === null ? null : { ...OLASBAR, slag: 'janej', varde: integer(answer) };
}

const VALUE_READER_LIST: readonly Reader[] = [readPlain, readNoValue, readYesNo];
const READER_LIST: Readonly<Record<VardeKind, readonly Reader[]>> = {
  value: VALUE_READER_LIST,
  target: [...VALUE_READER_LIST, ...TARGET_READER_LIST],
};

function integer(value: number): Decimal {
  return { coefficient: BigInt(value), scale: 0 };
}

/**
 * Reads a written value or target (domain 3), e.g. `68 %`, `1 000 st`, `(572)`, `Max 10 personer`, `+/-1 %`,
 * `Ökning`, `i.u.`. Kinds of blanks and minus signs do not matter. What cannot be read for certain is `olasbar`
 * with its text kept; in a `value` bounds, intervals and directions are `olasbar` too. `raw` is the text as given.
 */
export function parseVardeText(text: string, kind: VardeKind): Varde {
  const clean = normalizeBlanks(text).replace(/[\u2012\u2212\ufe63\uff0d]/g, '-');
  if (clean === '') return TOMT_VARDE;
  for (const read of READER_LIST[kind]) {
    const meaning = read(clean);
    if (meaning) return { raw: text, ...meaning };
  }
  return { raw: text, ...OLASBAR };
}

/**
 * Reads a cell as Excel holds it (domain 3): a number by its format (`0.68` under `0%` is 68 with unit %, a
 * literal such as `"st"` is the unit), text by `parseVardeText`. A formula without a stored result, an error
 * value and a number under a date format are `olasbar`, never 0 and never empty. `raw` is what a person sees.
 */
export function readVarde(cell: Cell, kind: VardeKind): Varde {
  const { value } = cell;
  if (cell.error !== undefined) return { raw: cell.error, ...OLASBAR };
  if (value === null) return cell.formula === undefined ? TOMT_VARDE : { raw: cellText(cell), ...OLASBAR };
  if (typeof value === 'number') return readNumberCell(value, cell.numberFormat, kind);
  if (typeof value === 'string') return parseVardeText(value, kind);
  return { raw: cellText(cell), ...OLASBAR, slag: 'janej', varde: integer(value ? 1 : 0) };
}

function readNumberCell(value: number, code: string | undefined, kind: VardeKind): Varde {
  const format = parseNumberFormat(code);
  if (format.kind === 'date' || !Number.isFinite(value)) return { raw: shownNumber(value, code), ...OLASBAR };
  const varde = meantDecimal(value, format);
  const raw = shownDecimal(value, varde, format);
  // A word before the digits (`"Max "0`) is part of what stands there: the text as shown is read.
  if (format.prefix.trim() !== '') return parseVardeText(raw, kind);
  return numberVarde(raw, varde, format);
}

function numberVarde(raw: string, varde: Decimal, format: NumberFormat): Varde {
  return {
    raw,
    slag: 'varde',
    varde,
    till: null,
    decimaler: format.decimals ?? varde.scale,
    enhet: format.unit,
    markering: null,
  };
}
