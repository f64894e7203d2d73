import { foldText, type Issue } from '../../core';
import type { Dampad } from '../model';

/** What stands in Nyckel when a whole kind of issue is muted. */
const EVERY_ROW = 'alla';

/** A mute counts when it says which issue, on which row, and why (domain 8). */
export function isEffectiveMute({ kod, nyckel, skal }: Dampad): boolean {
  return kod !== '' && nyckel !== '' && skal !== '';
}

function keyOf(code: string, nyckel: string): string {
  return `${foldText(code)}\n${foldText(nyckel)}`;
}

/**
 * The issues that nobody has muted. Sheet Dämpade mutes a code on one row (Nyckel = row id) or everywhere
 * (`alla`), on the sheet named in Blad or, when that is empty, on every sheet.
 */
export function applyDampade(issueList: readonly Issue[], dampadList: readonly Dampad[]): readonly Issue[] {
  const bladListByKey = new Map<string, string[]>();
  for (const dampad of dampadList.filter(isEffectiveMute)) {
    const key = keyOf(dampad.kod, dampad.nyckel);
    bladListByKey.set(key, [...(bladListByKey.get(key) ?? []), foldText(dampad.blad)]);
  }
  if (bladListByKey.size === 0) return issueList;
  const isMuted = ({ code, sheet, rowId }: Issue): boolean =>
    [EVERY_ROW, ...(rowId === null ? [] : [rowId])].some((nyckel) =>
      (bladListByKey.get(keyOf(code, nyckel)) ?? []).some(
        (blad) => blad === '' || blad === foldText(sheet ?? ''),
      ),
    );
  return issueList.filter((issue) => !isMuted(issue));
}
