import type { CellRange } from '../../core';
import type { PlannedDropDown, PlannedHint } from '../../workbook';
import { encodeXstring, escapeAttribute, escapeText } from '../xml';
import type { RenamedSheets } from './formula';
import { toFileFormula } from './formula';
import { refuseOverlap, sqref } from './ranges';

const MAX_TITLE_LENGTH = 32;
const MAX_TEXT_LENGTH = 255;

interface Validation {
  readonly attributes: string;
  readonly body: string;
  readonly rangeList: CellRange[];
}

/**
 * `<dataValidations>` of a sheet, '' without any. Rules that say the same become one element. Throws
 * RangeError when a cell would get two rules or a text is longer than Excel allows: a damaged file.
 */
export function validationsXml(
  dropDownList: readonly PlannedDropDown[],
  hintList: readonly PlannedHint[],
  renamed?: RenamedSheets,
): string {
  const byContent = new Map<string, Validation>();
  for (const dropDown of dropDownList) {
    addTo(byContent, dropDownAttributes(dropDown), listBody(dropDown, renamed), dropDown.rangeList);
  }
  for (const hint of hintList) addTo(byContent, hintAttributes(hint), '', hint.rangeList);
  const list = [...byContent.values()];
  if (list.length === 0) return '';
  refuseOverlap(
    'data validations',
    list.flatMap((item) => item.rangeList),
  );
  return `<dataValidations count="${list.length}">${list.map(validationXml).join('')}</dataValidations>`;
}

function addTo(
  byContent: Map<string, Validation>,
  attributes: string,
  body: string,
  rangeList: readonly CellRange[],
): void {
  if (rangeList.length === 0) return;
  const key = attributes + body;
  const same = byContent.get(key);
  if (same) same.rangeList.push(...rangeList);
  else byContent.set(key, { attributes, body, rangeList: [...rangeList] });
}

function validationXml({ attributes, body, rangeList }: Validation): string {
  const start = `<dataValidation${attributes} sqref="${sqref(rangeList)}"`;
  return body === '' ? `${start}/>` : `${start}>${body}</dataValidation>`;
}

function listBody(dropDown: PlannedDropDown, renamed?: RenamedSheets): string {
  return `<formula1>${escapeText(toFileFormula(dropDown.source, renamed).text)}</formula1>`;
}

function dropDownAttributes(dropDown: PlannedDropDown): string {
  return [
    ' type="list"',
    dropDown.errorStyle === 'stop' ? '' : ` errorStyle="${dropDown.errorStyle}"`,
    dropDown.allowBlank ? ' allowBlank="1"' : '',
    ' showInputMessage="1" showErrorMessage="1"',
    textAttribute('errorTitle', dropDown.errorTitle, MAX_TITLE_LENGTH),
    textAttribute('error', dropDown.errorText, MAX_TEXT_LENGTH),
    textAttribute('promptTitle', dropDown.promptTitle, MAX_TITLE_LENGTH),
    textAttribute('prompt', dropDown.promptText, MAX_TEXT_LENGTH),
  ].join('');
}

function hintAttributes(hint: PlannedHint): string {
  return (
    ' allowBlank="1" showInputMessage="1"' +
    textAttribute('promptTitle', hint.promptTitle, MAX_TITLE_LENGTH) +
    textAttribute('prompt', hint.promptText, MAX_TEXT_LENGTH)
  );
}

function textAttribute(name: string, text: string | undefined, maxLength: number): string {
  if (text === undefined || text === '') return '';
  if (text.length > maxLength) throw new RangeError(`${name} longer than ${maxLength}: ${text}`);
  return ` ${name}="${escapeAttribute(encodeXstring(text))}"`;
}
