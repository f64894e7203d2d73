import type { Issue, Severity } from '../../core';
import type { EkonomiTabell, Indikator, Modell, Utvardering } from '../model';

/** Everything a check may look at: the records as read and all that was computed from them. */
export interface CheckContext {
  readonly modell: Modell;
  readonly utvardering: Utvardering;
  readonly ekonomiTabellList: readonly EkonomiTabell[];
  /** The indicators as they stand in the sheet, small groups too; only to see that nothing gives them away. */
  readonly sourceIndikatorList?: readonly Indikator[];
}

/**
 * One check of domain 8. `code` is the stable code of the issues it gives (`issue.<code>` says what is wrong,
 * `fix.<code>` what to do); `run` is pure, linear in the rows and yields issues that carry that code and severity.
 */
export interface Check {
  readonly code: string;
  readonly severity: Severity;
  run(context: CheckContext): Iterable<Issue>;
}
