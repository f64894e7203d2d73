import type { Cell } from '../../core';
import type { CellEdit, SheetView, WorkbookView } from '../../xlsx';

/** The sheet of that title; null when there is none. */
export function sheetOf(view: WorkbookView, title: string): SheetView | null {
  return view.sheetList.find((sheet) => sheet.title === title) ?? null;
}

/** The edits that put back what edited cells hold in `view`, number formats too where the edits change them. */
export function inverseEdits(view: WorkbookView, editList: readonly CellEdit[]): readonly CellEdit[] {
  const sheetByTitle = new Map(view.sheetList.map((sheet) => [sheet.title, sheet]));
  return editList.map((edit) => {
    const sheet = sheetByTitle.get(edit.sheet);
    const cell = sheet?.cellAt(edit.rowNumber, edit.columnNumber) ?? { value: null };
    const format = sheet?.styleAt(edit.rowNumber, edit.columnNumber).numberFormat ?? 'General';
    const { sheet: title, rowNumber, columnNumber } = edit;
    return {
      sheet: title,
      rowNumber,
      columnNumber,
      content: contentOf(cell),
      ...(edit.numberFormat === undefined ? {} : { numberFormat: format }),
    };
  });
}

/** What a cell holds, as the content of an edit. */
function contentOf({ value, formula, error }: Cell): CellEdit['content'] {
  if (formula === undefined) return { kind: 'value', value };
  return { kind: 'formula', formula, cached: value, ...(error === undefined ? {} : { error }) };
}

/** True when an edit writes right below a table: the table then grows, which no edit takes back. */
export function growsTable(view: WorkbookView, editList: readonly CellEdit[]): boolean {
  return editList.some(({ sheet, rowNumber, columnNumber, content }) => {
    if (content.kind === 'value' && content.value === null) return false;
    const tableList = sheetOf(view, sheet)?.tableList ?? [];
    return tableList.some(
      ({ range }) => rowNumber > range.bottom && columnNumber >= range.left && columnNumber <= range.right,
    );
  });
}
