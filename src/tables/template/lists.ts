import { columnLetters, quoteSheet } from '../../core';
import type { PlannedColumn, PlannedName, PlannedRow, SheetPlan } from '../../workbook';
import { CHOICES, type ChoiceName } from '../specs/choices';
import { SPEC_LIST } from '../specs/list';
import type { Choice, ColumnSpec, TableSpec } from '../spec';
import { hasIdColumn } from '../read/ids';
import { plainSheet } from './plain-sheet';
import { HEADER_STYLE } from './styles';

/** Title of the hidden sheet that holds the words of all drop-downs. */
const LIST_SHEET = 'Listor';
const NAME_PREFIX = 'Malkedjan.Lista.';
const LIST_STYLE = 'mall.text';
const LIST_WIDTH_CHARS = 24;
/** Rows that an id list may grow to beyond those of the template. */
const ID_ROOM = 2000;

const CHOICE_ENTRY_LIST = Object.entries(CHOICES) as readonly (readonly [ChoiceName, readonly Choice[]])[];

/** Defined name of a list of words; lists are told apart by identity. */
export function choiceSource(choiceList: readonly Choice[]): string | null {
  const name = CHOICE_ENTRY_LIST.find(([, list]) => list === choiceList)?.[0];
  return name === undefined ? null : NAME_PREFIX + name;
}

/** Defined name of a table's ids, e.g. `Malkedjan.Lista.MalId`. */
function idSource(table: string): string {
  return `${NAME_PREFIX}${table}Id`;
}

/** The drop-down source of a column; null when any text may stand there or the target sheet is absent. */
export function sourceOf(column: ColumnSpec, tableSet: ReadonlySet<string>): string | null {
  if (column.type === 'choiceList' || column.type === 'idList') return null;
  if (column.type === 'tick') return choiceSource(CHOICES.Bock);
  if (column.choiceList) return choiceSource(column.choiceList);
  const [table, ...otherList] = column.references ?? [];
  return table !== undefined && otherList.length === 0 && tableSet.has(table) ? idSource(table) : null;
}

/** The hidden sheet: one column a list, its name on top. */
export function planListSheet(): SheetPlan {
  const rowCount = 1 + Math.max(...CHOICE_ENTRY_LIST.map(([, list]) => list.length));
  const rowList: PlannedRow[] = Array.from({ length: rowCount }, (_, index) => ({
    rowNumber: index + 1,
    cellList: CHOICE_ENTRY_LIST.flatMap(([name, list], column) => {
      const value = index === 0 ? name : list[index - 1]?.text;
      if (value === undefined) return [];
      const style = index === 0 ? HEADER_STYLE : LIST_STYLE;
      return [{ columnNumber: column + 1, content: { kind: 'value' as const, value }, style }];
    }),
  }));
  const columnList: PlannedColumn[] = [
    { from: 1, to: CHOICE_ENTRY_LIST.length, widthChars: LIST_WIDTH_CHARS },
  ];
  return { ...plainSheet(LIST_SHEET), visibility: 'hidden', columnList, rowList };
}

function choiceNames(): readonly PlannedName[] {
  return CHOICE_ENTRY_LIST.map(([name, list], column) => {
    const letters = columnLetters(column + 1);
    const refersTo = `${LIST_SHEET}!$${letters}$2:$${letters}$${list.length + 1}`;
    return { name: NAME_PREFIX + name, refersTo, isHidden: true };
  });
}

/**
 * The ids of a table as a range that ends with the last one: `A2:INDEX(A2:A2001, number of ids)`. A data
 * validation cannot hold `Mal[Mål-ID]`, a plain range as long as the table does not grow in every program, and
 * a longer one ends in blanks, which Excel shows first and lets through. This form works in all of them.
 */
function idName({ sheet, table, idKey, columnList }: TableSpec, rowCount: number): PlannedName {
  const index = columnList.findIndex(({ key }) => key === idKey) + 1;
  const letters = columnLetters(index);
  const prefix = `${quoteSheet(sheet)}!`;
  const first = `${prefix}$${letters}$2`;
  const all = `${first}:$${letters}$${1 + rowCount + ID_ROOM}`;
  return {
    name: idSource(table),
    refersTo: `${first}:INDEX(${all},MAX(1,COUNTA(${all})))`,
    isHidden: true,
  };
}

/** Every defined name that a drop-down of these sheets uses. */
export function planNames(
  specList: readonly TableSpec[],
  rowCountOf: (spec: TableSpec) => number,
): readonly PlannedName[] {
  const referredSet = new Set(
    SPEC_LIST.flatMap(({ columnList }) => columnList.flatMap(({ references }) => references ?? [])),
  );
  const idNameList = specList
    .filter((spec) => hasIdColumn(spec) && referredSet.has(spec.table))
    .map((spec) => idName(spec, rowCountOf(spec)));
  return [...choiceNames(), ...idNameList];
}
