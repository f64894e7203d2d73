import {
  normalize,
  readVarde,
  toNumber,
  toPlain,
  type Cell,
  type CellScalar,
  type Varde,
} from '../../../core';
import type { Beloppsenhet } from '../../../domain';

/** What a printed cell of a money table is: a figure (marks such as `i.u.` too), nothing, or words. */
export interface Siffra {
  readonly slag: 'tal' | 'markering' | 'tom' | 'text';
  readonly varde: Varde;
  /** As it is written in a data sheet: a number, or text where a number would lose decimals or a mark. */
  readonly scalar: CellScalar;
}

const MONEY_SET: ReadonlySet<string> = new Set([
  'kr',
  'tkr',
  'kkr',
  'mnkr',
  'mkr',
  'kronor',
  'sek',
  '%',
  'st',
]);

/** `*` and footnote marks behind a figure are no part of it. */
const FOOTNOTE_MARK = /(?<=\d)(?:\s?\*+|\s?[¹²³]| \d\))$/u;

/** Reads a printed cell; decimals are kept as printed (`66,0` stays one decimal: domain 3). */
export function readSiffra(cell: Cell): Siffra {
  const clean =
    typeof cell.value === 'string' ? { ...cell, value: cell.value.trim().replace(FOOTNOTE_MARK, '') } : cell;
  const varde = readVarde(clean, 'value');
  if (varde.slag === 'tom') return { slag: 'tom', varde, scalar: null };
  if (varde.slag === 'ejSatt') return { slag: 'markering', varde, scalar: varde.raw.trim() };
  const isFigure =
    varde.slag === 'varde' && (varde.enhet === null || MONEY_SET.has(varde.enhet.toLowerCase()));
  return { slag: isFigure ? 'tal' : 'text', varde, scalar: isFigure ? scalarOf(varde) : varde.raw.trim() };
}

/**
 * A figure for a data cell: a number when it keeps its decimals that way (`55,8`), else text with a decimal
 * comma (`66,0`, `12 %`), which `readVarde` reads as the same figure and the template writes with its format.
 */
export function scalarOf({ varde, decimaler, enhet }: Varde): CellScalar {
  const exact = normalize(varde!);
  const digits = toPlain(exact).split('.')[1]?.length ?? 0;
  if (enhet === null && digits >= decimaler) return toNumber(exact);
  const fraction = decimaler > digits ? decimaler - digits : 0;
  const plain = toPlain(exact) + (digits === 0 && fraction > 0 ? '.' : '') + '0'.repeat(fraction);
  return enhet === null ? plain.replace('.', ',') : `${plain.replace('.', ',')} ${enhet}`;
}

const UNIT_LIST: readonly { readonly enhet: Beloppsenhet; readonly pattern: RegExp }[] = [
  { enhet: 'mnkr', pattern: /(?<!\p{L})(?:mnkr|mnrk|mkr|mn ?kr|msek|miljoner kr(?:onor)?)(?!\p{L})/iu },
  { enhet: 'tkr', pattern: /(?<!\p{L})(?:tkr|kkr|t ?kr|ksek|tusentals kr(?:onor)?|tusen kronor)(?!\p{L})/iu },
  { enhet: 'kr', pattern: /(?<!\p{L})(?:kr|sek|kronor)(?!\p{L})/iu },
];

/** The money unit that a caption, header or sentence names (`Mnkr`, `TKr !`, misprint `mnrk`); null without. */
export function unitInText(text: string): Beloppsenhet | null {
  return UNIT_LIST.find(({ pattern }) => pattern.test(text))?.enhet ?? null;
}
