import { cellText, foldText, parseRange, type CellRange } from '../../core';
import type { SheetView, ValidationView, WorkbookView } from '../../xlsx';
import type { Notice } from '../document';
import type { Place } from '../grid/selection';

/** More choices than a person can use: a list over a whole column. */
const MAX_CHOICES = 1000;

/** The validation that holds for a cell; null when there is none. */
export function validationAt(sheet: SheetView, { rowNumber, columnNumber }: Place): ValidationView | null {
  const isInside = ({ top, left, bottom, right }: CellRange): boolean =>
    rowNumber >= top && rowNumber <= bottom && columnNumber >= left && columnNumber <= right;
  return sheet.validationList.find(({ rangeList }) => rangeList.some(isInside)) ?? null;
}

/** The texts of a cell's drop-down; null when it has none or its source cannot be read. */
export function choicesAt(view: WorkbookView, sheet: SheetView, place: Place): readonly string[] | null {
  const source = validationAt(sheet, place)?.source ?? null;
  return source === null ? null : choicesOf(view, sheet, source);
}

/** What a drop-down has to say about a text that it does not hold; `stop` refuses it, the others only tell. */
export function choiceProblem(
  view: WorkbookView,
  sheet: SheetView,
  place: Place,
  text: string,
): { readonly isRefused: boolean; readonly notice: Notice } | null {
  const validation = validationAt(sheet, place);
  const choiceList = choicesAt(view, sheet, place);
  const isFree = validation === null || choiceList === null || !validation.showsError;
  if (isFree || text === '' || choiceList.some((choice) => foldText(choice) === foldText(text))) return null;
  const written = [validation.errorTitle, validation.errorText].filter((part) => part !== '').join(': ');
  const notice: Notice =
    written === ''
      ? { kind: 'text', key: 'workbench.notInList', params: { text } }
      : { kind: 'written', text: written };
  return { isRefused: validation.errorStyle === 'stop', notice };
}

function choicesOf(view: WorkbookView, sheet: SheetView, source: string): readonly string[] | null {
  const text = source.trim().replace(/^=/, '');
  if (text.startsWith('"')) {
    return text
      .slice(1, -1)
      .split(',')
      .map((choice) => choice.trim());
  }
  const named = view.nameList.find(({ name }) => name.toLowerCase() === text.toLowerCase());
  if (named !== undefined && named.refersTo !== source) return choicesOf(view, sheet, named.refersTo);
  return choicesOfRange(view, sheet, text);
}

const REFERENCE = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?(\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)$/i;

function choicesOfRange(view: WorkbookView, own: SheetView, text: string): readonly string[] | null {
  const match = REFERENCE.exec(text);
  const range = match && parseRange(match[3]!);
  if (!range) return null;
  const title = match[1]?.replace(/''/g, "'") ?? match[2] ?? own.title;
  const sheet = view.sheetList.find((other) => other.title === title);
  if (sheet === undefined) return null;
  const textList: string[] = [];
  for (let row = range.top; row <= range.bottom && textList.length < MAX_CHOICES; row += 1) {
    for (let column = range.left; column <= range.right; column += 1) {
      const choice = cellText(sheet.cellAt(row, column));
      if (choice !== '') textList.push(choice);
    }
  }
  return textList;
}
