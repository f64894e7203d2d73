import type { Organisationsniva, Typ } from '../../src/domain';
import type { CellScalar } from '../../src/core';

/** Column header → cell, as a person would fill it in. */
export type Row = Readonly<Record<string, CellScalar>>;

/** A text of a section, found by the section's heading in the template. */
export interface SampleText {
  readonly rubrik: string;
  readonly underrubrik?: string;
  readonly text: string;
}

/** Everything that a sample workbook holds beyond its template. */
export interface Sample {
  readonly fileName: string;
  readonly template: { readonly typ: Typ; readonly niva: Organisationsniva; readonly ar: number };
  /** Table of settings → name → value, laid over the template's own rows. */
  readonly settingByTable: Readonly<Record<string, Readonly<Record<string, CellScalar>>>>;
  readonly rowListByTable: Readonly<Record<string, readonly Row[]>>;
  readonly textByRubrik: readonly SampleText[];
}

/** `I` and 0 → `I001`. */
export function numbered(prefix: string, index: number): string {
  return prefix + String(index + 1).padStart(3, '0');
}
