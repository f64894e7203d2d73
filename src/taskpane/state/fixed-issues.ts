import type { Issue } from '../../core';

/** What makes an issue the same in the next check: rows move, so the row's id counts before its cell. */
export function issueKey({ code, sheet, cell, rowId }: Issue): string {
  const column = cell?.replace(/\d+$/, '') ?? '';
  return [code, sheet ?? '', rowId ?? cell ?? '', column].join('|');
}

/** Issues of the check before that the new one no longer has, in their order. */
export function fixedIssues(before: readonly Issue[], now: readonly Issue[]): readonly Issue[] {
  const nowSet = new Set(now.map(issueKey));
  return before.filter((issue) => !nowSet.has(issueKey(issue)));
}
