import type { ColumnSpec } from '../spec';
import type { DraftRecord } from './problem';
import type { DraftTable } from './rows';

function referenceColumns({ spec, hasColumn }: DraftTable): readonly ColumnSpec[] {
  return spec.columnList.filter(({ key, references }) => references !== undefined && hasColumn(key));
}

/** The ids that a cell mentions; none when it is empty. */
function mentionedIds(record: DraftRecord, key: string): readonly string[] {
  const value = record[key];
  if (typeof value === 'string') return value === '' ? [] : [value];
  return value as readonly string[];
}

/** Ids that other tables mention of each table: such ids belong to somebody, also when the row is gone. */
export function collectMentionedIds(draftList: readonly DraftTable[]): ReadonlyMap<string, Set<string>> {
  const mentionedByTable = new Map<string, Set<string>>();
  const setOf = (table: string): Set<string> => {
    const known = mentionedByTable.get(table) ?? new Set<string>();
    mentionedByTable.set(table, known);
    return known;
  };
  for (const draft of draftList) {
    for (const { key, references } of referenceColumns(draft)) {
      const idList = draft.recordList.flatMap((record) => mentionedIds(record, key));
      for (const set of references!.map(setOf)) idList.forEach((id) => set.add(id));
    }
  }
  return mentionedByTable;
}

/** Reports every id that points at no row (`unknown-reference`). Tables that are absent are not asked. */
export function checkReferences(draftList: readonly DraftTable[]): void {
  const idSetByTable = new Map(
    draftList.map(({ spec, recordList }) => [spec.table, new Set(recordList.map(({ id }) => id))]),
  );
  for (const draft of draftList) {
    for (const column of referenceColumns(draft)) {
      const setList = column.references!.flatMap((table) => idSetByTable.get(table) ?? []);
      if (setList.length > 0) checkColumn(draft, column, setList);
    }
  }
}

function checkColumn(draft: DraftTable, column: ColumnSpec, setList: readonly ReadonlySet<string>[]): void {
  for (const record of draft.recordList) {
    for (const id of mentionedIds(record, column.key)) {
      if (setList.some((set) => set.has(id))) continue;
      draft.problemList.push({
        record,
        key: column.key,
        code: 'unknown-reference',
        severity: 'fel',
        raw: id,
        params: { kolumn: column.header, tabell: column.references! },
      });
    }
  }
}
