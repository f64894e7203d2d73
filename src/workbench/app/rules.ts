import type { CellEdit, SheetView, ValidationView, WorkbookView } from '../../xlsx';
import type { Notice } from '../document';
import type { Place } from '../grid/selection';
import { brokenValidation, choicesOf, validationAt } from '../validation';

/** The texts of a cell's drop-down; null when it has none or its source cannot be read. */
export function choicesAt(view: WorkbookView, sheet: SheetView, place: Place): readonly string[] | null {
  const validation = validationAt(sheet, place.rowNumber, place.columnNumber);
  return validation && choicesOf(view, sheet, validation);
}

/** The hint that a cell's author wrote for whoever stands in it; empty when there is none. */
export function promptAt(sheet: SheetView, place: Place): string {
  const validation = validationAt(sheet, place.rowNumber, place.columnNumber);
  return [validation?.promptTitle, validation?.promptText].filter((text) => text).join(': ');
}

/** What a cell's validation has to say about typed content: `stop` refuses it, `warning` asks, `information` tells. */
export interface EntryProblem {
  readonly style: ValidationView['errorStyle'];
  readonly notice: Notice;
}

/** The problem of typed content in its cell; null when it may stand. */
export function entryProblem(
  view: WorkbookView,
  sheet: SheetView,
  place: Place,
  content: CellEdit['content'],
): EntryProblem | null {
  const broken = content.kind === 'value' ? brokenValidation(view, sheet, place, content.value) : null;
  if (broken === null) return null;
  const written = [broken.errorTitle, broken.errorText].filter((part) => part !== '').join(': ');
  const notice: Notice =
    written === ''
      ? { kind: 'text', key: 'workbench.notAllowed', params: {} }
      : { kind: 'written', text: written };
  return { style: broken.errorStyle, notice };
}
