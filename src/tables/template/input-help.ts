import type { CellRange } from '../../core';
import type { PlannedDropDown, PlannedHint } from '../../workbook';
import type { SettingSpec } from '../settings/setting';
import type { ColumnSpec } from '../spec';
import { choiceSource, sourceOf } from './lists';

/** Excel's own limits of an input message. */
const LONGEST_TITLE = 32;
const LONGEST_TEXT = 255;

/** Drop-downs and hints of one sheet. */
export interface InputHelp {
  readonly dropDownList: readonly PlannedDropDown[];
  readonly hintList: readonly PlannedHint[];
}

function shorten(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1)}…`;
}

/** Closed lists refuse other words, references ask (the row may come later), suggestions only tell. */
function errorOf(column: ColumnSpec): Pick<PlannedDropDown, 'errorStyle' | 'errorTitle' | 'errorText'> {
  const errorTitle = shorten(column.header, LONGEST_TITLE);
  if (column.references) {
    return { errorStyle: 'warning', errorTitle, errorText: 'Det finns ingen rad med det id:t. Behåll ändå?' };
  }
  return column.type === 'text' || column.type === 'tick'
    ? { errorStyle: 'information', errorTitle, errorText: 'Ordet finns inte i listan, men får användas.' }
    : { errorStyle: 'stop', errorTitle, errorText: 'Välj ett av orden i listan.' };
}

/** Help for the columns of a table: a list where there is one, else the hint. */
export function columnHelp(
  columnList: readonly ColumnSpec[],
  tableSet: ReadonlySet<string>,
  body: CellRange,
): InputHelp {
  const dropDownList: PlannedDropDown[] = [];
  const hintList: PlannedHint[] = [];
  columnList.forEach((column, index) => {
    const rangeList = [{ ...body, left: index + 1, right: index + 1 }];
    const promptTitle = shorten(column.header, LONGEST_TITLE);
    const promptText = shorten(column.hint, LONGEST_TEXT);
    const isComputed = column.writerList.length === 1 && column.writerList[0] === '=';
    const source = isComputed ? null : sourceOf(column, tableSet);
    if (source === null) hintList.push({ rangeList, promptTitle, promptText });
    else {
      dropDownList.push({
        rangeList,
        source,
        allowBlank: true,
        ...errorOf(column),
        promptTitle,
        promptText,
      });
    }
  });
  return { dropDownList, hintList };
}

/** Help for the value cells of a settings sheet, row by row. */
export function settingHelp(
  settingList: readonly SettingSpec[],
  rowNumberOf: (setting: SettingSpec) => number | null,
  columnNumber: number,
): InputHelp {
  const dropDownList: PlannedDropDown[] = [];
  const hintList: PlannedHint[] = [];
  for (const setting of settingList) {
    const row = rowNumberOf(setting);
    if (row === null) continue;
    const rangeList = [{ top: row, bottom: row, left: columnNumber, right: columnNumber }];
    const promptTitle = shorten(setting.namn, LONGEST_TITLE);
    const promptText = shorten(setting.hint, LONGEST_TEXT);
    const source = setting.choiceList ? choiceSource(setting.choiceList) : null;
    if (source === null) hintList.push({ rangeList, promptTitle, promptText });
    else {
      const errorStyle = setting.isOpen ? ('information' as const) : ('stop' as const);
      const errorText = setting.isOpen
        ? 'Ordet finns inte i listan, men får användas.'
        : 'Välj ett av orden i listan.';
      dropDownList.push({
        rangeList,
        source,
        allowBlank: true,
        errorStyle,
        errorTitle: promptTitle,
        errorText,
        promptTitle,
        promptText,
      });
    }
  }
  return { dropDownList, hintList };
}
