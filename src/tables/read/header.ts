import { foldText, type Issue, type TableOrigin } from '../../core';
import type { TableData } from '../../workbook';
import type { ColumnSpec, TableSpec } from '../spec';
import { editDistance } from './edit-distance';
import { headerIssue } from './problem';

/** Which header stands for which column of the specification. */
export interface HeaderReading {
  /** Column key → zero-based index in the table's rows. */
  readonly indexByKey: ReadonlyMap<string, number>;
  readonly origin: TableOrigin;
  readonly issueList: readonly Issue[];
}

/**
 * A header for matching: lower case, without blanks, since narrow columns break words (`Utfall kvinn or/
 * flicko r`) and both `män/pojkar` and `män/ pojkar` are printed.
 */
export function headerKey(header: string): string {
  return foldText(header).replace(/ /g, '');
}

type Match = 'exact' | 'alias';

function matchHeader(column: ColumnSpec, key: string): Match | null {
  if (headerKey(column.header) === key) return 'exact';
  const isAlias =
    column.aliasList?.some((alias) => headerKey(alias) === key) === true ||
    column.aliasPatternList?.some((pattern) => pattern.test(key)) === true;
  return isAlias ? 'alias' : null;
}

/** Indexes of the headers that match a column in one way. */
function findIndexes(column: ColumnSpec, keyList: readonly string[], match: Match): readonly number[] {
  return keyList.flatMap((key, index) => (matchHeader(column, key) === match ? [index] : []));
}

class HeaderResolver {
  readonly indexByKey = new Map<string, number>();
  readonly issueList: Issue[] = [];
  private readonly keyList: readonly string[];
  private readonly usedSet = new Set<number>();

  constructor(
    private readonly spec: TableSpec,
    private readonly table: TableData,
  ) {
    this.keyList = table.headerList.map(headerKey);
  }

  /** Exact headers first for every column, so that one column's alias never takes another's header. */
  run(): void {
    for (const match of ['exact', 'alias'] as const) {
      for (const column of this.spec.columnList) this.take(column, match);
    }
    this.reportUnknown();
    for (const column of this.spec.columnList) {
      if (column.isColumnRequired && !this.indexByKey.has(column.key)) this.reportMissing(column);
    }
  }

  private take(column: ColumnSpec, match: Match): void {
    for (const index of findIndexes(column, this.keyList, match)) {
      if (this.usedSet.has(index)) continue;
      this.usedSet.add(index);
      const first = this.indexByKey.get(column.key);
      const params = { rubrik: this.table.headerList[index]!, kolumn: column.header };
      if (first !== undefined) {
        this.issueList.push(headerIssue(this.table, index, 'duplicate-column', 'varning', params));
        continue;
      }
      this.indexByKey.set(column.key, index);
      if (match === 'alias') {
        this.issueList.push(headerIssue(this.table, index, 'header-alias', 'notis', params));
      }
    }
  }

  /** Users' own columns are welcome; only one that is nearly a missing column of ours is asked about. */
  private reportUnknown(): void {
    const missingList = this.spec.columnList.filter(({ key }) => !this.indexByKey.has(key));
    this.keyList.forEach((key, index) => {
      if (this.usedSet.has(index)) return;
      const limit = key.length < 4 ? 0 : key.length < 7 ? 1 : 2;
      const meant = missingList.find(
        ({ header }) => limit > 0 && editDistance(key, headerKey(header), limit) <= limit,
      );
      if (!meant) return;
      const params = { rubrik: this.table.headerList[index]!, kolumn: meant.header };
      this.issueList.push(headerIssue(this.table, index, 'unknown-column', 'varning', params));
    });
  }

  private reportMissing({ header }: ColumnSpec): void {
    const params = { kolumn: header, tabell: this.spec.table };
    this.issueList.push(headerIssue(this.table, 0, 'missing-column', 'fel', params));
  }
}

/** Joins a table's headers with its specification, once per table. */
export function readHeader(spec: TableSpec, table: TableData): HeaderReading {
  const resolver = new HeaderResolver(spec, table);
  resolver.run();
  const columnByKey: Record<string, number> = {};
  for (const [key, index] of resolver.indexByKey) columnByKey[key] = table.range.left + index;
  return {
    indexByKey: resolver.indexByKey,
    origin: { sheet: table.sheet, table: table.name, columnByKey },
    issueList: resolver.issueList,
  };
}
