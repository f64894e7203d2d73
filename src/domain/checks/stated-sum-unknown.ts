import { issueAt, type Issue, type Severity } from '../../core';
import { amountFinder, ekonomiOf, walkRows } from '../economy';
import type { Modell } from '../model';
import type { Check } from './check';

/** Stated figures that no table answers to, one issue per row; those of another document type's columns are not missed. */
function* unplacedIssues(modell: Modell, code: string, severity: Severity): Iterable<Issue> {
  const seen = new Set<unknown>();
  for (const { record, falt, isOkand, vad } of ekonomiOf(modell).oplaceradList) {
    if (!isOkand || seen.has(record)) continue;
    seen.add(record);
    const key = record.origin.table.table === 'Ekonomi' ? 'rad' : falt;
    yield issueAt(record, key, code, severity, vad, { rad: vad });
  }
}

/** A stated sum whose label names no row of the form, so that nothing can be compared with it. */
export const statedSumUnknownCheck: Check = {
  code: 'stated-sum-unknown',
  severity: 'varning',
  *run({ modell }) {
    yield* unplacedIssues(modell, this.code, this.severity);
    if (modell.uppgifter.niva === 'namnd') return;
    const hasAmount = amountFinder(modell);
    for (const { rad, roll } of walkRows(modell)) {
      if (roll.kind !== 'angiven' || roll.mal !== null || !hasAmount(rad)) continue;
      yield issueAt(rad, 'rad', this.code, this.severity, rad.rad, { rad: rad.rad });
    }
  },
};
