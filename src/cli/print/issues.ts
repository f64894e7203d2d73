import { SEVERITY_LIST, type Issue } from '../../core';
import { countSeverities } from '../../actions';
import { issueFix, issueMessage, t, type Lang } from '../../i18n';
import type { CliIo } from '../io';

/** `Indikatorer!F12`, or the sheet, or the workbook. */
function placeOf(lang: Lang, { sheet, cell }: Issue): string {
  if (sheet === null) return t(lang, 'cli.place.workbook');
  return cell === null ? sheet : `${sheet}!${cell}`;
}

function printIssue(io: CliIo, lang: Lang, issue: Issue): void {
  io.out(`  ${placeOf(lang, issue)}  ${issueMessage(lang, issue)}`);
  const fix = issueFix(lang, issue);
  if (fix !== null) io.out(`      → ${fix}`);
}

/** One line of counts: `0 fel, 3 varningar, 1 notis`. */
export function severityLine(lang: Lang, issueList: readonly Issue[]): string {
  const counts = countSeverities(issueList);
  const part = (severity: (typeof SEVERITY_LIST)[number]) =>
    t(lang, counts[severity] === 1 ? `cli.count.${severity}.one` : `cli.count.${severity}`, {
      count: counts[severity],
    });
  return SEVERITY_LIST.map(part).join(', ');
}

/** All issues for people, grouped by severity, the gravest first. */
export function printIssues(io: CliIo, lang: Lang, issueList: readonly Issue[]): void {
  for (const severity of SEVERITY_LIST) {
    const group = issueList.filter((issue) => issue.severity === severity);
    if (group.length === 0) continue;
    io.out('');
    io.out(t(lang, `cli.heading.${severity}`));
    for (const issue of group) printIssue(io, lang, issue);
  }
}

/** Why nothing could be done, to standard error. */
export function printFailure(io: CliIo, lang: Lang, issueList: readonly Issue[]): void {
  for (const issue of issueList.filter(({ severity }) => severity === 'fel')) {
    io.err(issueMessage(lang, issue));
    const fix = issueFix(lang, issue);
    if (fix !== null) io.err(`  → ${fix}`);
  }
}
