import { issueAt, type Issue } from '../../core';
import { isAmount } from '../economy';
import type { EkonomiFalt, Ekonomirad } from '../model';
import type { Check } from './check';

const YEAR = /(?<!\d)20\d\d(?!\d)/g;

const yearsIn = (text: string): readonly number[] => (text.match(YEAR) ?? []).map(Number);

/** Figures of the document's own year; a row without any may name an earlier year alone. */
const AR_FALT_LIST: readonly EkonomiFalt[] = [
  'budgetVp',
  'budget',
  'utfall',
  'prognosT1',
  'prognosT2',
  'angivenAvvikelse',
];

/** Years that a transfer's label must name, from the document's year. */
const OVERFORING_LIST: readonly (readonly [RegExp, number])[] = [
  [/överföring.*från|överskott från/i, -1],
  [/överföring.*till|överskott till/i, 1],
];

/** The year that a row's label should name; null when its label names none. */
function labelYear({ rad }: Ekonomirad, ar: number): number | null {
  const [stated] = yearsIn(rad);
  const found = OVERFORING_LIST.find(([pattern]) => pattern.test(rad));
  return stated === undefined || !found || stated === ar + found[1] ? null : ar + found[1];
}

function* rowIssues(rad: Ekonomirad, ar: number): Iterable<Issue> {
  const expected = labelYear(rad, ar);
  if (expected !== null) {
    const params = { text: rad.rad, ar: String(expected) };
    yield issueAt(rad, 'rad', 'stated-year-differs', 'varning', rad.rad, params);
  }
  const yearList = yearsIn(rad.kalla);
  const isOfYear = AR_FALT_LIST.some((falt) => isAmount(rad[falt]));
  if (yearList.length === 0 || yearList.includes(ar) || !isOfYear) return;
  const params = { text: rad.kalla, ar: String(ar) };
  yield issueAt(rad, 'kalla', 'stated-year-differs', 'varning', rad.kalla, params);
}

/** A printed table or a transfer that names another year than the document's figures are of (domain 2, 8). */
export const statedYearDiffersCheck: Check = {
  code: 'stated-year-differs',
  severity: 'varning',
  *run({ modell }) {
    const seen = new Set<string>();
    for (const rad of modell.ekonomiradList) {
      for (const issue of rowIssues(rad, modell.uppgifter.ar)) {
        // A table names its year once, however many of its rows are kept.
        if (seen.has(issue.raw)) continue;
        seen.add(issue.raw);
        yield issue;
      }
    }
  },
};
