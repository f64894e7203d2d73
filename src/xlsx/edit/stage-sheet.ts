import {
  a1,
  EMPTY_CELL,
  failureOf,
  makeIssue,
  success,
  type Cell,
  type Issue,
  type Result,
} from '../../core';
import type { OpcPackage } from '../package';
import type { KnownSheet, TablePart } from '../read';
import {
  newRowWrites,
  resizedTableText,
  resizeRules,
  spliceRows,
  type CellWrite,
  type SplicedRows,
  type StyleSheet,
} from '../write';
import type { CellEdit, SheetSource } from '../view';
import { growTables, type EditsByRow, type Growth } from './grow-tables';
import { headerName, isColumnReferred, renamedColumns } from './table-headers';
import { typedFormula } from './typed-formula';

/** Excel's limit for the text of a cell, in UTF-16 units. */
const MAX_TEXT_LENGTH = 32_767;

/** What the edits of one sheet come to. */
export interface StagedSheet {
  readonly textByPart: ReadonlyMap<string, string>;
  /** What is known of the sheet after the edits, when it is not to be read anew. */
  readonly known: KnownSheet | null;
  /** True when formula cells come or go. */
  readonly isChainStale: boolean;
  /** True when more than stored results changed. */
  readonly isCalcStale: boolean;
  readonly issueList: readonly Issue[];
}

/** Works out the edits of one sheet; the package stays as it is. */
export function stageSheet(
  pkg: OpcPackage,
  source: SheetSource,
  editList: readonly CellEdit[],
  styles: StyleSheet,
): Result<StagedSheet> {
  return new SheetStage(pkg, source, styles).run(editList);
}

type CellContent = Pick<CellWrite, 'value' | 'error' | 'formula'>;

class SheetStage {
  private readonly issueList: Issue[] = [];
  private readonly writeByKey = new Map<string, CellWrite>();
  private readonly nameByTable = new Map<TablePart, Map<number, string>>();
  private isCalcStale = false;

  constructor(
    private readonly pkg: OpcPackage,
    private readonly source: SheetSource,
    private readonly styles: StyleSheet,
  ) {}

  run(editList: readonly CellEdit[]): Result<StagedSheet> {
    const growth = growTables(this.source, groupByRow(editList));
    const tables = this.growTexts(growth.growthList);
    if (!tables.ok) return tables;
    for (const edit of editList) this.take(edit);
    const spliced = spliceRows(this.source.known, [...this.writeByKey.values()], this.pkg.limits);
    this.issueList.push(...spliced.lockedList.map((cell) => this.issue('write-array-formula', cell)));
    if (this.issueList.length > 0) return failureOf(this.issueList);
    const renamed = this.renameHeaders(tables.value);
    if (!renamed.ok) return renamed;
    const text = growth.growthList.reduce(resizeRules, spliced.text);
    return success(
      this.staged(new Map([...renamed.value, [this.source.content.part, text]]), spliced, growth.issueList),
    );
  }

  private staged(
    textByPart: ReadonlyMap<string, string>,
    { hasOverwrittenFormula, hasNewFormula, known }: SplicedRows,
    issueList: readonly Issue[],
  ): StagedSheet {
    const isChainStale = hasOverwrittenFormula || hasNewFormula;
    return { textByPart, known, isChainStale, isCalcStale: this.isCalcStale, issueList };
  }

  /** Table parts that grow; the cells of their new rows are planned too. */
  private growTexts(growthList: readonly Growth[]): Result<ReadonlyMap<string, string>> {
    const textByPart = new Map<string, string>();
    for (const growth of growthList) {
      const text = this.pkg.readText(growth.table.partName);
      if (!text.ok) return text;
      textByPart.set(growth.table.partName, resizedTableText(text.value, growth));
      for (const write of newRowWrites(growth.table, text.value, this.source, growth.newRowList))
        this.plan(write);
    }
    return success(textByPart);
  }

  private plan(write: CellWrite): void {
    this.writeByKey.set(a1(write.rowNumber, write.columnNumber), write);
  }

  private take(edit: CellEdit): void {
    const { rowNumber, columnNumber } = edit;
    const ref = a1(rowNumber, columnNumber);
    const header = this.tableAt(edit, true);
    const content: CellContent | null = header ? this.headerContent(edit, header) : this.contentOf(edit, ref);
    if (!content) return;
    const look = this.writeByKey.get(ref)?.styleIndex;
    const style = edit.numberFormat === undefined ? look : this.styleFor(edit, look, edit.numberFormat);
    this.isCalcStale ||= content.formula !== 'keep';
    this.plan({ rowNumber, columnNumber, ...content, ...(style === undefined ? {} : { styleIndex: style }) });
  }

  private styleFor({ rowNumber, columnNumber }: CellEdit, look: number | undefined, code: string): number {
    const base = look ?? this.source.effectiveStyleAt(rowNumber, columnNumber);
    return this.styles.withNumberFormat(base, code);
  }

  private contentOf(edit: CellEdit, ref: string): CellContent | null {
    const { content } = edit;
    if (content.kind === 'value') {
      if (typeof content.value === 'string' && content.value.length > MAX_TEXT_LENGTH) {
        this.issueList.push(
          this.issue('write-text-too-long', ref, { length: content.value.length, limit: MAX_TEXT_LENGTH }),
        );
        return null;
      }
      return { value: content.value };
    }
    const result = {
      value: content.cached,
      ...(content.error === undefined ? {} : { error: content.error }),
    };
    if (this.cellAt(edit).formula === content.formula) return { ...result, formula: 'keep' };
    const formula = typedFormula(content.formula, this.tableAt(edit, false)?.displayName ?? null);
    if (formula) return { ...result, formula };
    this.issueList.push({ ...this.issue('edit-formula-refused', ref), raw: content.formula });
    return null;
  }

  private cellAt({ rowNumber, columnNumber }: CellEdit): Cell {
    return this.source.grid.get(rowNumber)?.[columnNumber - 1] ?? EMPTY_CELL;
  }

  /** The table around a cell: its header row alone, or all of it with the row below. */
  private tableAt({ rowNumber, columnNumber }: CellEdit, isHeader: boolean): TablePart | null {
    const found = this.source.tableList.find(({ range, headerRowCount }) => {
      const isInColumns = columnNumber >= range.left && columnNumber <= range.right;
      if (isHeader) return isInColumns && headerRowCount > 0 && rowNumber === range.top;
      return isInColumns && rowNumber >= range.top && rowNumber <= range.bottom + 1;
    });
    return found ?? null;
  }

  /** A header is text and the name of its column, both at once. */
  private headerContent(edit: CellEdit, table: TablePart): Pick<CellWrite, 'value'> {
    const nameByPosition = this.nameByTable.get(table) ?? new Map<number, string>();
    this.nameByTable.set(table, nameByPosition);
    const position = edit.columnNumber - table.range.left;
    const nameList = table.columnNameList.map((name, at) => nameByPosition.get(at) ?? name);
    const typed = edit.content.kind === 'value' ? edit.content.value : edit.content.cached;
    const name = headerName(typed, position, nameList);
    nameByPosition.set(position, name);
    return { value: name };
  }

  private renameHeaders(textByPart: ReadonlyMap<string, string>): Result<ReadonlyMap<string, string>> {
    const nextByPart = new Map(textByPart);
    for (const [table, nameByPosition] of this.nameByTable) {
      for (const [position, name] of nameByPosition) this.refuseReferred(table, position, name);
      const text = nextByPart.get(table.partName) ?? this.pkg.readText(table.partName);
      if (typeof text !== 'string' && !text.ok) return text;
      nextByPart.set(
        table.partName,
        renamedColumns(typeof text === 'string' ? text : text.value, nameByPosition),
      );
    }
    return this.issueList.length > 0 ? failureOf(this.issueList) : success(nextByPart);
  }

  private refuseReferred(table: TablePart, position: number, name: string): void {
    const before = table.columnNameList[position] ?? '';
    if (before === name || !isColumnReferred(this.pkg, table, before)) return;
    const cell = a1(table.range.top, table.range.left + position);
    this.issueList.push(
      this.issue('edit-header-in-formula', cell, { column: before, table: table.displayName }),
    );
  }

  private issue(code: string, cell: string, params: Issue['params'] = {}): Issue {
    return makeIssue(code, 'fel', { sheet: this.source.sheet.title, cell, params });
  }
}

function groupByRow(editList: readonly CellEdit[]): EditsByRow {
  const byRow = new Map<number, CellEdit[]>();
  for (const edit of editList) {
    const list = byRow.get(edit.rowNumber);
    if (list) list.push(edit);
    else byRow.set(edit.rowNumber, [edit]);
  }
  return byRow;
}
