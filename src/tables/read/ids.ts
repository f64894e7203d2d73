import { a1 } from '../../core';
import type { Mal } from '../../domain';
import { malSpec } from '../specs/mal';
import type { TableSpec } from '../spec';
import { GoalIds } from './goal-ids';
import { IdSeries } from './id-series';
import type { DraftRecord } from './problem';
import type { DraftTable } from './rows';

const DEFAULT_DIGITS = 3;

/** True when the rows of a sheet bear ids of their own. */
export function hasIdColumn(spec: TableSpec): boolean {
  return spec.columnList.some(({ key, type }) => key === spec.idKey && type === 'id');
}

/** Rows without ids are known by their first text, e.g. a name: it survives sorting. */
function nameRows({ spec, recordList }: DraftTable): void {
  const column = spec.columnList.find(({ type, isColumnRequired }) => type === 'text' && isColumnRequired);
  const key = column?.key ?? spec.idKey;
  for (const record of recordList) record.id = String(record[key] ?? '');
}

type Proposer = (record: DraftRecord) => string;

function proposerOf(spec: TableSpec, series: IdSeries): { propose: Proposer; pass: Proposer | null } {
  if (spec.table === malSpec.table) {
    const goals = new GoalIds(series);
    const asGoal = (record: DraftRecord) => record as unknown as Mal;
    return {
      propose: (record) => goals.propose(asGoal(record)),
      pass: (record) => (goals.pass(asGoal(record)), record.id),
    };
  }
  const prefix = spec.idPrefix ?? '';
  return { propose: () => series.next(prefix, spec.idDigits ?? DEFAULT_DIGITS), pass: null };
}

/** True when some row still needs an id; only then is it worth knowing which ids are taken. */
export function lacksIds({ spec, recordList }: DraftTable): boolean {
  return hasIdColumn(spec) && recordList.some(({ id }) => id === '');
}

/**
 * Gives every record its id: the one that stands there, or a proposed one (`missing-id`, a safe fix). The same
 * id twice is `duplicate-id`. `reservedIdList`: ids that other tables mention; they are never given out.
 */
export function assignIds(draft: DraftTable, reservedIdList: Iterable<string>): void {
  const { spec, recordList } = draft;
  if (!hasIdColumn(spec)) {
    nameRows(draft);
    return;
  }
  const writtenIdList = lacksIds(draft) ? recordList.map(({ id }) => id).filter((id) => id !== '') : [];
  const { propose, pass } = proposerOf(spec, new IdSeries([...writtenIdList, ...reservedIdList]));
  const firstById = new Map<string, DraftRecord>();
  for (const record of recordList) {
    if (record.id === '') giveId(draft, record, propose);
    else checkUnique(draft, record, firstById);
    pass?.(record);
  }
}

function giveId(draft: DraftTable, record: DraftRecord, propose: Proposer): void {
  record.id = propose(record);
  // A table without the column has said so once; its rows need no issue each.
  if (!draft.hasColumn(draft.spec.idKey)) return;
  addProblem(draft, record, 'missing-id', 'varning', { forslag: record.id });
}

function checkUnique(draft: DraftTable, record: DraftRecord, firstById: Map<string, DraftRecord>): void {
  const first = firstById.get(record.id);
  if (first === undefined) {
    firstById.set(record.id, record);
    return;
  }
  const column = first.origin.table.columnByKey[draft.spec.idKey]!;
  addProblem(draft, record, 'duplicate-id', 'fel', { forsta: a1(first.origin.rowNumber, column) });
}

function addProblem(
  { spec, problemList }: DraftTable,
  record: DraftRecord,
  code: string,
  severity: 'fel' | 'varning',
  params: Readonly<Record<string, string>>,
): void {
  const kolumn = spec.columnList.find(({ key }) => key === spec.idKey)!.header;
  const raw = code === 'missing-id' ? '' : record.id;
  problemList.push({ record, key: spec.idKey, code, severity, raw, params: { ...params, kolumn } });
}
