import { normalizeBlanks, type Decimal, type Varde } from '../../core';
import type { Bedomning } from '../../domain';

/** Printed where there is no value: kept apart from 0 (domain 3). */
export const MISSING = '–';
/** Printed for figures that are not shown because too few answered (domain 4.10). */
export const SUPPRESSED = '..';

/** A cell of a block's table. Numbers stay numbers; `decimals` and `unit` say how they are printed. */
export type BlockCell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: Decimal; readonly decimals: number; readonly unit: string }
  /** An amount: a blank leaf has value null; zero prints blank in a leaf unless `hasZero`, never in a deviation. */
  | {
      readonly kind: 'amount';
      readonly value: Decimal | null;
      readonly decimals: number;
      readonly isDeviation: boolean;
      readonly hasZero?: boolean;
    }
  | { readonly kind: 'status'; readonly role: Bedomning; readonly text: string };

/** A text cell; empty text prints as missing. */
export function textCell(text: string): BlockCell {
  return { kind: 'text', text: text === '' ? MISSING : text };
}

/** How the values of one indicator are printed: the same decimals in every cell of its row. */
export interface ValueFormat {
  readonly decimals: number;
  /** Unit of the definition; a unit typed in the cell comes first. */
  readonly unit: string;
}

/** Most decimals printed when the definition does not say: more is noise of a division. */
const MAX_DECIMALS = 6;

/** The format of a row: decimals of the definition, or as many as any of its values was typed with. */
export function valueFormat(
  decimaler: number | null,
  unit: string,
  vardeList: readonly Varde[],
): ValueFormat {
  const typed = vardeList.filter(({ slag }) => slag === 'varde').map((varde) => varde.decimaler);
  return { decimals: decimaler ?? Math.min(MAX_DECIMALS, Math.max(0, ...typed)), unit };
}

/** Marks that mean "no value", as printed; other marks stand as written. */
const MARK_TEXT: Readonly<Record<string, string>> = { streck: MISSING, iu: 'i.u.', dold: SUPPRESSED };

/** A value as a cell: a number where it is one, else its text as written (targets, intervals, marks). */
export function vardeCell(varde: Varde, { decimals, unit }: ValueFormat): BlockCell {
  if (varde.slag === 'varde' && varde.varde !== null) {
    return { kind: 'number', value: varde.varde, decimals, unit: varde.enhet ?? unit };
  }
  const mark = varde.markering === null ? undefined : MARK_TEXT[varde.markering];
  return textCell(mark ?? normalizeBlanks(varde.raw));
}
