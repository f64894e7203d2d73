import { countSeverities } from '../../actions';
import { SEVERITY_LIST, type Issue, type Severity } from '../../core';
import { t, type Lang } from '../../i18n';

/** `3 fel`, `1 varning`. */
export function severityCountText(lang: Lang, severity: Severity, count: number): string {
  return t(lang, count === 1 ? `cli.count.${severity}.one` : `cli.count.${severity}`, { count });
}

/** `3 fel, 5 varningar`: errors and warnings always, notes when there are any. */
export function countsText(lang: Lang, issueList: readonly Issue[]): string {
  const counts = countSeverities(issueList);
  return SEVERITY_LIST.filter((severity) => severity !== 'notis' || counts.notis > 0)
    .map((severity) => severityCountText(lang, severity, counts[severity]))
    .join(', ');
}

/** `5 indikatorer · 1 aktivitet`. */
export function rowCountsText(lang: Lang, indikatorCount: number, aktivitetCount: number): string {
  const suffixOf = (count: number) => (count === 1 ? '.one' : '');
  return [
    t(lang, `pane.resultat.indikatorCount${suffixOf(indikatorCount)}`, { count: indikatorCount }),
    t(lang, `pane.resultat.aktivitetCount${suffixOf(aktivitetCount)}`, { count: aktivitetCount }),
  ].join(' · ');
}
