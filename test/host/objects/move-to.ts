import {
  assertContentWritable,
  columnCountOf,
  DEFAULT_FORMAT,
  isInside,
  mapReferences,
  NO_CONTENT,
  NO_VALIDATION,
  rowCountOf,
  type Rect,
  type SheetModel,
  type WorkbookModel,
} from '../model';

interface Place {
  readonly sheet: SheetModel;
  readonly rect: Rect;
}

/** Formulas that name the moved cells name their new place; those in the moved cells keep what they name. */
function followFormulas(book: WorkbookModel, from: Place, to: Place): void {
  if (from.sheet !== to.sheet) return;
  const [rows, columns] = [to.rect.top - from.rect.top, to.rect.left - from.rect.left];
  for (const own of book.sheetList) {
    for (const { row, column, content } of [...own.cells.all()]) {
      if (content.formula === undefined) continue;
      const formula = mapReferences(content.formula, ({ sheet: name, rect }) => {
        const isHit =
          (name === null ? own : book.findSheet(name)) === from.sheet && isInside(rect, from.rect);
        if (!isHit) return rect;
        const { top, bottom, left, right } = rect;
        return { top: top + rows, bottom: bottom + rows, left: left + columns, right: right + columns };
      });
      if (formula !== content.formula) own.cells.set(row, column, { value: content.value, formula });
    }
  }
}

/** Cuts cells out and puts them in elsewhere, with looks and rules. */
export function moveCells(book: WorkbookModel, from: Place, corner: Place): void {
  const { top, left } = corner.rect;
  const rect = {
    top,
    left,
    bottom: top + rowCountOf(from.rect) - 1,
    right: left + columnCountOf(from.rect) - 1,
  };
  const to = { sheet: corner.sheet, rect };
  assertContentWritable(from.sheet, from.rect);
  assertContentWritable(to.sheet, to.rect);
  const takenList = [...cellsOf(from)];
  followFormulas(book, from, to);
  const formulaList = takenList.map(({ row, column }) => from.sheet.cells.get(row, column));
  for (const { row, column } of takenList) {
    from.sheet.cells.set(row, column, NO_CONTENT);
    from.sheet.formats.set(row, column, DEFAULT_FORMAT);
    from.sheet.validations.set(row, column, NO_VALIDATION);
  }
  for (const [index, { row, column, format, validation }] of takenList.entries()) {
    const at = [row - from.rect.top + top, column - from.rect.left + left] as const;
    to.sheet.cells.set(...at, formulaList[index]!);
    to.sheet.formats.set(...at, format);
    to.sheet.validations.set(...at, validation);
  }
}

function* cellsOf({ sheet, rect }: Place) {
  for (let row = rect.top; row <= rect.bottom; row += 1) {
    for (let column = rect.left; column <= rect.right; column += 1) {
      const format = sheet.formats.get(row, column);
      yield { row, column, format, validation: sheet.validations.get(row, column) };
    }
  }
}
