import { a1, cellText, EMPTY_CELL, makeIssue, type Cell, type Issue, type Severity } from '../../core';
import type { TableData } from '../../workbook';
import type { ColumnSpec, TableSpec } from '../spec';
import { cellReaderOf, emptyValueOf, type CellReader } from './cell-readers';
import { readHeader } from './header';
import type { DraftRecord, Problem } from './problem';
import { checkText } from './text-checks';

/**
 * More cells of one table than this that cannot be used, and the table holds something else than it should:
 * reading on would only cost time and memory, and nobody would mend them one by one.
 */
export const MAX_FEL = 20_000;

/** A table read row by row; ids, duplicates and references come next (`ids.ts`, `references.ts`). */
export interface DraftTable {
  readonly spec: TableSpec;
  readonly table: TableData;
  readonly recordList: readonly DraftRecord[];
  readonly problemList: Problem[];
  /** Issues of the table as such: headers, rows below. */
  readonly issueList: readonly Issue[];
  readonly hasColumn: (key: string) => boolean;
}

/** A column that is read: where it stands and how. */
interface BoundColumn {
  readonly spec: ColumnSpec;
  readonly key: string;
  readonly index: number;
  readonly read: CellReader;
  readonly isText: boolean;
}

/** True for columns that only the add-in writes: their cells are no data. */
export function isComputed({ writerList }: ColumnSpec): boolean {
  return writerList.length === 1 && writerList[0] === '=';
}

function isBlank({ value, formula, error }: Cell): boolean {
  if (error !== undefined) return false;
  if (value === null) return formula === undefined;
  return typeof value === 'string' && value.trim() === '';
}

/** `fel` for a cell that shows an error, or a formula whose result the file does not hold: never 0, never empty. */
function brokenCode({ value, formula, error }: Cell): 'error-value' | 'formula-without-result' | null {
  if (error !== undefined) return 'error-value';
  return value === null && formula !== undefined ? 'formula-without-result' : null;
}

class RowReader {
  readonly problemList: Problem[] = [];
  felCount = 0;
  private record: DraftRecord | null = null;
  private column: BoundColumn | null = null;
  private cell: Cell = EMPTY_CELL;

  constructor(
    private readonly boundList: readonly BoundColumn[],
    private readonly requiredList: readonly ColumnSpec[],
    private readonly blankRecord: DraftRecord,
  ) {}

  /** The row as a record; null when none of our cells holds anything (an unticked box is nothing). */
  read(row: readonly Cell[], rowNumber: number): DraftRecord | null {
    let record: DraftRecord | null = null;
    for (const column of this.boundList) {
      const cell = row[column.index];
      if (cell === undefined || isBlank(cell) || (record === null && cell.value === false)) continue;
      record ??= this.record = { ...this.blankRecord, origin: { ...this.blankRecord.origin, rowNumber } };
      this.column = column;
      this.cell = cell;
      record[column.key] = this.readCell(column, cell);
    }
    if (record) this.checkRequired(record);
    return record;
  }

  private readCell(column: BoundColumn, cell: Cell): unknown {
    const broken = brokenCode(cell);
    if (broken === null) {
      if (column.isText && typeof cell.value === 'string') {
        checkText(column.spec, cell.value, this.reportText);
      }
      return column.read(cell, this.report);
    }
    this.report(broken, 'fel');
    const { type } = column.spec;
    return type === 'value' || type === 'target' ? column.read(cell, ignore) : emptyValueOf(type);
  }

  private checkRequired(record: DraftRecord): void {
    for (const column of this.requiredList) {
      const value = record[column.key];
      if (value !== '' && value !== null) continue;
      if (this.hasProblem(record, column.key)) continue;
      this.add(record, column, 'missing-value', column.isFigure ? 'fel' : 'varning', '', '');
    }
  }

  /** Only the latest problems can be this record's. */
  private hasProblem(record: DraftRecord, key: string): boolean {
    for (let index = this.problemList.length - 1; index >= 0; index -= 1) {
      const problem = this.problemList[index]!;
      if (problem.record !== record) return false;
      if (problem.key === key) return true;
    }
    return false;
  }

  private readonly report = (code: string, severity: Severity): void => {
    this.add(this.record!, this.column!.spec, code, severity, cellText(this.cell), '');
  };

  private readonly reportText = (code: string, severity: Severity, found: string): void => {
    this.add(this.record!, this.column!.spec, code, severity, cellText(this.cell), found);
  };

  private add(
    record: DraftRecord,
    column: ColumnSpec,
    code: string,
    severity: Severity,
    raw: string,
    found: string,
  ): void {
    const ord = column.choiceList?.map(({ text }) => text) ?? [];
    if (severity === 'fel') this.felCount += 1;
    this.problemList.push({
      record,
      key: column.key,
      code,
      severity,
      raw,
      params: { kolumn: column.header, ord, text: found },
    });
  }
}

/** A value that cannot be read is kept as its text; the problem is reported by the caller. */
const ignore = (): void => undefined;

function bindColumns(
  spec: TableSpec,
  indexByKey: ReadonlyMap<string, number>,
  isDate1904: boolean,
): readonly BoundColumn[] {
  return spec.columnList.flatMap((column) => {
    const index = indexByKey.get(column.key);
    if (index === undefined || isComputed(column)) return [];
    const read = cellReaderOf(column, isDate1904);
    return [{ spec: column, key: column.key, index, read, isText: column.type === 'text' }];
  });
}

function overflowIssueList({ sheet, range, overflowRowCount }: TableData, spec: TableSpec): readonly Issue[] {
  if (overflowRowCount === 0) return [];
  const params = { antal: overflowRowCount, tabell: spec.table };
  const cell = a1(range.bottom + 1, range.left);
  return [makeIssue('rows-below-table', 'varning', { sheet, cell, params })];
}

interface KnownDraft {
  readonly spec: TableSpec;
  readonly isDate1904: boolean;
  readonly draft: DraftTable;
}

/** Tables as first read. Ports that read again after every edit give the same object for a table that has not changed. */
const draftByTable = new WeakMap<TableData, KnownDraft>();

/**
 * Reads headers and rows of one table; each column's reader is bound once, empty cells cost nothing. A table that has
 * been read before and whose rows all bear their ids is not read again.
 */
export function readRows(spec: TableSpec, table: TableData, isDate1904: boolean): DraftTable {
  const known = draftByTable.get(table);
  const isKnown = known !== undefined && known.spec === spec && known.isDate1904 === isDate1904;
  const draft = isKnown ? known.draft : parseRows(spec, table, isDate1904);
  // Rows without an id are given one, in place: they are read anew.
  if (!isKnown && draft.recordList.every(({ id }) => id !== ''))
    draftByTable.set(table, { spec, isDate1904, draft });
  return { ...draft, problemList: [...draft.problemList] };
}

function parseRows(spec: TableSpec, table: TableData, isDate1904: boolean): DraftTable {
  const header = readHeader(spec, table);
  const blank: Record<string, unknown> = { id: '' };
  for (const column of spec.columnList) {
    if (!isComputed(column)) blank[column.key] = emptyValueOf(column.type);
  }
  const origin = { table: header.origin, rowNumber: 0 };
  const requiredList = spec.columnList.filter(
    ({ key, isRequired }) => isRequired && header.indexByKey.has(key),
  );
  // Spreading gives V8 an object with fast properties: 100 000 records share its shape.
  const blankRecord: DraftRecord = { ...blank, id: '', origin };
  const reader = new RowReader(bindColumns(spec, header.indexByKey, isDate1904), requiredList, blankRecord);
  const recordList: DraftRecord[] = [];
  for (let index = 0; index < table.rowList.length && reader.felCount <= MAX_FEL; index += 1) {
    const record = reader.read(table.rowList[index]!, table.range.top + 1 + index);
    if (record) recordList.push(record);
  }
  return {
    spec,
    table,
    recordList,
    problemList: reader.problemList,
    issueList: [...header.issueList, ...overflowIssueList(table, spec)],
    hasColumn: (key) => header.indexByKey.has(key),
  };
}
