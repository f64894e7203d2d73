import { rangeA1, type CellRange } from '../../core';
import type { PlannedDropDown, PlannedHint, PlannedTable } from '../../workbook';
import { addressLists } from './addresses';
import { mergeCalls } from './merges';
import { renameSheets, type RenamedSheets } from './sheet-references';
import { WEIGHT, type Step } from './steps';

/** Merges: one short-lived proxy each, or for rows below each other. */
export function mergeSteps(title: string, mergeList: readonly CellRange[]): readonly Step[] {
  return mergeCalls(mergeList).map(({ range, isAcross }) => ({
    bytes: WEIGHT.proxy + WEIGHT.action,
    queue(scope) {
      scope.onRange(title, range, (proxy) => proxy.merge(isAcross));
    },
  }));
}

/** Tables over cells that hold their headers already. */
export function tableSteps(title: string, tableList: readonly PlannedTable[]): readonly Step[] {
  return tableList.map(({ name, range, tableStyle, hasFilter }) => ({
    bytes: WEIGHT.proxy + 4 * WEIGHT.action + 2 * WEIGHT.part,
    queue(scope) {
      const table = scope.sheet(title).tables.add(rangeA1(range), true);
      table.name = name;
      table.style = tableStyle;
      table.showFilterButton = hasFilter;
    },
  }));
}

const ALERT_STYLE = { stop: 'Stop', warning: 'Warning', information: 'Information' } as const;

/** Drop-downs and input hints. */
export function validationSteps(
  title: string,
  dropDownList: readonly PlannedDropDown[],
  hintList: readonly PlannedHint[],
  renamed: RenamedSheets,
): readonly Step[] {
  const dropDownSteps = dropDownList.flatMap((dropDown) =>
    validationStepsOf(title, dropDown.rangeList, (validation) =>
      writeDropDown(validation, dropDown, renameSheets(dropDown.source, renamed)),
    ),
  );
  const hintSteps = hintList.flatMap((hint) =>
    validationStepsOf(title, hint.rangeList, (validation) => writePrompt(validation, hint)),
  );
  return [...dropDownSteps, ...hintSteps];
}

/** Longest texts: two titles of 32 and two texts of 255 characters of up to three bytes. */
const VALIDATION_TEXT_BYTES = 1_800;

function validationStepsOf(
  title: string,
  rangeList: readonly CellRange[],
  write: (validation: Excel.DataValidation) => void,
): readonly Step[] {
  return addressLists(rangeList).map((addressList) => ({
    bytes: WEIGHT.proxy + WEIGHT.part + 4 * WEIGHT.action + VALIDATION_TEXT_BYTES + addressList.length,
    queue(scope) {
      scope.onAreas(title, addressList, ({ dataValidation }) => write(dataValidation));
    },
  }));
}

function writeDropDown(validation: Excel.DataValidation, dropDown: PlannedDropDown, source: string): void {
  validation.rule = { list: { inCellDropDown: true, source: `=${source}` } };
  validation.ignoreBlanks = dropDown.allowBlank;
  validation.errorAlert = {
    showAlert: true,
    style: ALERT_STYLE[dropDown.errorStyle],
    title: dropDown.errorTitle ?? '',
    message: dropDown.errorText ?? '',
  };
  writePrompt(validation, dropDown);
}

function writePrompt(
  validation: Excel.DataValidation,
  { promptTitle = '', promptText = '' }: Pick<PlannedDropDown, 'promptTitle' | 'promptText'>,
): void {
  validation.prompt = { showPrompt: true, title: promptTitle, message: promptText };
}
