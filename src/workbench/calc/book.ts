import type { Cell, CellRange } from '../../core';
import type { SheetView, WorkbookView } from '../../xlsx';

/** A cell with a formula. */
export interface FormulaCell {
  readonly sheet: SheetView;
  readonly rowNumber: number;
  readonly columnNumber: number;
  readonly cell: Cell & { readonly formula: string };
  /** Inside an array formula or data table. */
  readonly isArray: boolean;
}

/** Part of a sheet that a formula reads. */
export interface Area {
  readonly sheet: SheetView;
  readonly range: CellRange;
}

type Table = SheetView['tableList'][number];

/** A workbook made ready for looking things up by the names that formulas use. */
export class CalcBook {
  private formulas: readonly FormulaCell[] | null = null;
  private readonly sheetByTitle: ReadonlyMap<string, SheetView>;
  private readonly nameByFolded: ReadonlyMap<string, string>;
  private readonly tableByName: ReadonlyMap<string, { readonly sheet: SheetView; readonly table: Table }>;

  constructor(readonly view: WorkbookView) {
    this.sheetByTitle = new Map(view.sheetList.map((sheet) => [sheet.title.toLowerCase(), sheet]));
    this.nameByFolded = new Map(view.nameList.map(({ name, refersTo }) => [name.toLowerCase(), refersTo]));
    this.tableByName = new Map(
      view.sheetList.flatMap((sheet) =>
        sheet.tableList.map((table) => [table.name.toLowerCase(), { sheet, table }] as const),
      ),
    );
  }

  get formulaList(): readonly FormulaCell[] {
    return (this.formulas ??= this.view.sheetList.flatMap(formulaCells));
  }

  sheet(title: string): SheetView | null {
    return this.sheetByTitle.get(title.toLowerCase()) ?? null;
  }

  /** What a workbook-scoped name stands for. */
  name(name: string): string | null {
    return this.nameByFolded.get(name.toLowerCase()) ?? null;
  }

  /** A table by name; an empty name means the table around the cell. */
  table(
    name: string,
    { sheet, rowNumber, columnNumber }: Pick<FormulaCell, 'sheet' | 'rowNumber' | 'columnNumber'>,
  ): { readonly sheet: SheetView; readonly table: Table } | null {
    if (name !== '') return this.tableByName.get(name.toLowerCase()) ?? null;
    const table = sheet.tableList.find(({ range }) => isInside(range, rowNumber, columnNumber));
    return table ? { sheet, table } : null;
  }
}

export function isInside(range: CellRange, rowNumber: number, columnNumber: number): boolean {
  return (
    rowNumber >= range.top &&
    rowNumber <= range.bottom &&
    columnNumber >= range.left &&
    columnNumber <= range.right
  );
}

function formulaCells(sheet: SheetView): readonly FormulaCell[] {
  const list: FormulaCell[] = [];
  for (const [rowNumber, row] of sheet.cellsByRow)
    row.forEach((cell, at) => {
      const { formula } = cell;
      if (formula === undefined) return;
      const columnNumber = at + 1;
      const isArray = sheet.arrayRangeList.some((range) => isInside(range, rowNumber, columnNumber));
      list.push({ sheet, rowNumber, columnNumber, cell: { ...cell, formula }, isArray });
    });
  return list;
}
