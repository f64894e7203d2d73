import {
  a1,
  cellText,
  EMPTY_CELL,
  makeIssue,
  type Cell,
  type CellRef,
  type Issue,
  type IssueParams,
  type Severity,
} from '../../core';
import type { TableData } from '../../workbook';
import { editDistance } from '../read/edit-distance';
import { headerKey, readHeader } from '../read/header';
import type { Choice, TableSpec } from '../spec';

/** One row of a settings sheet (Uppgifter, Regler), as data. */
export interface SettingSpec<Key extends string = string> {
  /** Field of the record. */
  readonly key: Key;
  /** Name in the sheet's first column. */
  readonly namn: string;
  readonly aliasList?: readonly string[];
  /** Allowed words, or suggested ones when `isOpen`. */
  readonly choiceList?: readonly Choice[];
  readonly isOpen?: boolean;
  /** Shown when the cell is chosen; at most 255 characters, Swedish. */
  readonly hint: string;
}

/** A setting as it stands in the sheet. */
export interface SettingCell {
  readonly cell: Cell;
  readonly ref: CellRef;
}

/** A settings sheet read: its cells by setting key, and what is wrong with it. */
export interface SettingReading {
  readonly cellByKey: ReadonlyMap<string, SettingCell>;
  readonly issueList: Issue[];
}

/** Text of a setting, trimmed; `''` when the row is missing or empty. */
export function settingText(reading: SettingReading, key: string): string {
  const setting = reading.cellByKey.get(key);
  return setting ? cellText(setting.cell).trim() : '';
}

/** Adds an issue on a setting's cell. */
export function addSettingIssue(
  reading: SettingReading,
  { key, namn, choiceList = [] }: SettingSpec,
  code: string,
  severity: Severity,
  params: IssueParams = {},
): void {
  const setting = reading.cellByKey.get(key);
  reading.issueList.push(
    makeIssue(code, severity, {
      sheet: setting?.ref.sheet ?? null,
      cell: setting ? a1(setting.ref.rowNumber, setting.ref.columnNumber) : null,
      raw: setting ? cellText(setting.cell) : '',
      params: { kolumn: namn, namn, ord: choiceList.map(({ text }) => text), ...params },
    }),
  );
}

/** Longest difference between a written name and a setting's that is taken for a slip of the pen. */
const NEAR_LIMIT = 2;

function namesOf({ namn, aliasList = [] }: SettingSpec): readonly string[] {
  return [namn, ...aliasList].map(headerKey);
}

/**
 * Finds the rows of a settings table by their names. Rows with other names are the user's and are left alone,
 * unless the name is nearly a missing setting's.
 */
export function readSettingRows(
  spec: TableSpec,
  settingList: readonly SettingSpec[],
  table: TableData,
): SettingReading {
  const { indexByKey } = readHeader(spec, table);
  const nameIndex = indexByKey.get(spec.idKey);
  const valueIndex = indexByKey.get('varde');
  const cellByKey = new Map<string, SettingCell>();
  const issueList: Issue[] = [];
  if (nameIndex === undefined || valueIndex === undefined) return { cellByKey, issueList };
  const keyByName = new Map(settingList.flatMap((s) => namesOf(s).map((name) => [name, s.key] as const)));
  const unknownList: { namn: string; rowNumber: number }[] = [];
  table.rowList.forEach((row, index) => {
    const namn = cellText(row[nameIndex] ?? EMPTY_CELL).trim();
    const rowNumber = table.range.top + 1 + index;
    const key = keyByName.get(headerKey(namn));
    if (namn === '') return;
    if (key === undefined) unknownList.push({ namn, rowNumber });
    else if (cellByKey.has(key)) issueList.push(nameIssue('duplicate-setting', rowNumber, namn, namn));
    else cellByKey.set(key, { cell: row[valueIndex] ?? EMPTY_CELL, ref: refOf(rowNumber, valueIndex) });
  });
  const missingList = settingList.filter(({ key }) => !cellByKey.has(key));
  for (const { namn, rowNumber } of unknownList) {
    const meant = missingList.find(
      (setting) => editDistance(headerKey(namn), headerKey(setting.namn), NEAR_LIMIT) <= NEAR_LIMIT,
    );
    if (meant) issueList.push(nameIssue('unknown-setting', rowNumber, namn, meant.namn));
  }
  return { cellByKey, issueList };

  function refOf(rowNumber: number, columnIndex: number): CellRef {
    return { sheet: table.sheet, rowNumber, columnNumber: table.range.left + columnIndex };
  }
  function nameIssue(code: string, rowNumber: number, raw: string, namn: string): Issue {
    const cell = a1(rowNumber, table.range.left + nameIndex!);
    return makeIssue(code, 'varning', { sheet: table.sheet, cell, raw, params: { namn } });
  }
}
