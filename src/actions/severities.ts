import { SEVERITY_LIST, type Issue, type Severity } from '../core';

export type SeverityCounts = Readonly<Record<Severity, number>>;

/** How many issues of each severity. */
export function countSeverities(issueList: readonly Issue[]): SeverityCounts {
  const countOf = (severity: Severity) => issueList.filter((issue) => issue.severity === severity).length;
  return Object.fromEntries(SEVERITY_LIST.map((severity) => [severity, countOf(severity)])) as SeverityCounts;
}

/** True when something is wrong or unusable: the command then ends with exit code 1. */
export function hasFel(issueList: readonly Issue[]): boolean {
  return issueList.some((issue) => issue.severity === 'fel');
}
