import type { ModellFields } from '../../../helpers/modell';

/** One check: a workbook that triggers it, where, and a near miss that must not. */
export interface CheckCase {
  readonly code: string;
  readonly trigger: ModellFields;
  /** `sheet!cell` of every issue, in the order they are told. */
  readonly at: readonly string[];
  readonly nearMiss: ModellFields;
}
