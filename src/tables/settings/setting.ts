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

/** A setting on a sheet whose rows are dated. */
export interface DatedSetting extends SettingCell {
  readonly nameRef: CellRef;
  /** The cell Gäller från; null when the table lacks the column or the cell is empty. */
  readonly gallerFran: Cell | null;
}

/** A settings sheet read: its cells by setting key, and what is wrong with it. */
export interface SettingReading {
  readonly cellByKey: Map<string, SettingCell>;
  readonly issueList: Issue[];
  /** Every row of each setting, where rows are dated (sheet Regler); `settingsOn` chooses among them. */
  readonly datedByKey?: Map<string, DatedSetting[]>;
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
/** Shorter names differ by chance. */
const SHORTEST_NEAR_NAME = 5;

function namesOf({ namn, aliasList = [] }: SettingSpec): readonly string[] {
  return [namn, ...aliasList].map(headerKey);
}

/** One row of a settings table that has a name. */
interface NamedRow {
  readonly namn: string;
  readonly rowNumber: number;
  readonly cell: Cell;
  readonly gallerFran: Cell | null;
}

function namedRows(
  { range, rowList }: TableData,
  nameIndex: number,
  valueIndex: number,
  fromIndex: number | undefined,
): NamedRow[] {
  return rowList
    .map((row, index) => ({
      namn: cellText(row[nameIndex] ?? EMPTY_CELL).trim(),
      rowNumber: range.top + 1 + index,
      cell: row[valueIndex] ?? EMPTY_CELL,
      gallerFran: filledCell(fromIndex === undefined ? undefined : row[fromIndex]),
    }))
    .filter(({ namn }) => namn !== '');
}

function filledCell(cell: Cell | undefined): Cell | null {
  return cell === undefined || cell.value === null || cell.value === '' ? null : cell;
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
  const { indexByKey, origin } = readHeader(spec, table);
  const nameIndex = indexByKey.get(spec.idKey);
  const valueIndex = indexByKey.get('varde');
  const fromIndex = indexByKey.get('gallerFran');
  const datedByKey = new Map<string, DatedSetting[]>();
  const reading: SettingReading = {
    cellByKey: new Map(),
    issueList: [],
    ...(fromIndex === undefined ? {} : { datedByKey }),
  };
  if (nameIndex === undefined || valueIndex === undefined) return reading;
  const { sheet, columnByKey } = origin;
  const report = (code: string, row: NamedRow, namn: string): void => {
    const cell = a1(row.rowNumber, columnByKey[spec.idKey]!);
    reading.issueList.push(makeIssue(code, 'varning', { sheet, cell, raw: row.namn, params: { namn } }));
  };
  const keyByName = new Map(settingList.flatMap((s) => namesOf(s).map((name) => [name, s.key] as const)));
  const unknownList: NamedRow[] = [];
  for (const row of namedRows(table, nameIndex, valueIndex, fromIndex)) {
    const key = keyByName.get(headerKey(row.namn));
    if (key === undefined) {
      unknownList.push(row);
      continue;
    }
    const ref = { sheet, rowNumber: row.rowNumber, columnNumber: columnByKey['varde']! };
    const nameRef = { ...ref, columnNumber: columnByKey[spec.idKey]! };
    const { cell, gallerFran } = row;
    datedByKey.set(key, [...(datedByKey.get(key) ?? []), { cell, ref, nameRef, gallerFran }]);
    if (!reading.cellByKey.has(key)) reading.cellByKey.set(key, { cell, ref });
    else if (fromIndex === undefined) report('duplicate-setting', row, row.namn);
  }
  const missingList = settingList.filter(({ key }) => !reading.cellByKey.has(key));
  for (const row of unknownList) {
    const meant = missingList.find(({ namn }) => isNear(row.namn, namn));
    if (meant) report('unknown-setting', row, meant.namn);
  }
  return reading;
}

function isNear(written: string, namn: string): boolean {
  const key = headerKey(written);
  return key.length >= SHORTEST_NEAR_NAME && editDistance(key, headerKey(namn), NEAR_LIMIT) <= NEAR_LIMIT;
}
