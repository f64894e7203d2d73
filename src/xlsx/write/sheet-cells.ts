import { CellTag } from '../read/cell-tag';
import type { ElementRange } from '../xml';
import { findPath, XmlScanner } from '../xml';

/** A row of a sheet as offsets; `rowNumber` also for rows without `r`. */
export interface RowRange {
  readonly rowNumber: number;
  readonly start: number;
  /** Behind the start tag. */
  readonly tagEnd: number;
  readonly isEmpty: boolean;
  /** Offset of `</row>`, or behind an empty row. */
  innerEnd: number;
  end: number;
  readonly cellList: CellSpan[];
}

/** A cell as offsets. */
export interface CellSpan {
  readonly rowNumber: number;
  readonly columnNumber: number;
  readonly start: number;
  readonly tagEnd: number;
  end: number;
  /** Its `<f>`, when it has one. */
  formula: FormulaSpan | null;
}

export interface FormulaSpan {
  readonly start: number;
  readonly tagEnd: number;
  end: number;
  /** `shared`, `array`, `dataTable`; '' for a normal formula. */
  readonly type: string;
  /** Range of an array or a shared group; '' for a member of a group. */
  readonly ref: string;
  /** Id of a shared group. */
  readonly groupId: string;
}

/** The `<sheetData>` of a worksheet's text. Throws when there is none. */
export function sheetDataOf(text: string): ElementRange {
  const element = findPath(text, ['worksheet', 'sheetData']);
  if (!element) throw new Error('worksheet without sheetData');
  return element;
}

/** Walks over all rows and cells of a sheet once, linear in its text. */
export function scanRows(text: string, sheetData: ElementRange): readonly RowRange[] {
  return new RowScan(text, sheetData).run();
}

class RowScan {
  private readonly rowList: RowRange[] = [];
  private readonly scanner: XmlScanner;
  private readonly tag: CellTag;
  private row: RowRange | null = null;
  private cell: CellSpan | null = null;
  private lastRow = 0;
  private lastColumn = 0;

  constructor(text: string, sheetData: ElementRange) {
    this.scanner = new XmlScanner(text, sheetData.innerStart, sheetData.innerEnd);
    this.tag = new CellTag(text);
  }

  run(): readonly RowRange[] {
    const { scanner } = this;
    for (let kind = scanner.next(); kind !== 'eof'; kind = scanner.next()) {
      if (kind === 'start' || kind === 'empty') this.open(kind === 'empty');
      else if (kind === 'end') this.close();
    }
    return this.rowList;
  }

  private open(isEmpty: boolean): void {
    const { scanner } = this;
    if (scanner.isNamed('row')) this.openRow(isEmpty);
    else if (scanner.isNamed('c')) this.openCell(isEmpty);
    else if (scanner.isNamed('f') && this.cell) this.openFormula(this.cell);
  }

  private openRow(isEmpty: boolean): void {
    const { scanner, tag } = this;
    tag.read(scanner.nameEnd, scanner.end);
    this.lastRow = tag.rowNumber || this.lastRow + 1;
    this.lastColumn = 0;
    const { start, end } = scanner;
    this.row = { rowNumber: this.lastRow, start, tagEnd: end, isEmpty, innerEnd: end, end, cellList: [] };
    this.rowList.push(this.row);
  }

  private openCell(isEmpty: boolean): void {
    const { scanner, tag } = this;
    tag.read(scanner.nameEnd, scanner.end);
    this.lastColumn = tag.columnNumber || this.lastColumn + 1;
    const { start, end } = scanner;
    const cell: CellSpan = {
      rowNumber: this.lastRow,
      columnNumber: this.lastColumn,
      start,
      tagEnd: end,
      end,
      formula: null,
    };
    this.row?.cellList.push(cell);
    this.cell = isEmpty ? null : cell;
  }

  private openFormula(cell: CellSpan): void {
    const { start, end } = this.scanner;
    const value = (name: string) => this.scanner.attribute(name) ?? '';
    cell.formula = { start, tagEnd: end, end, type: value('t'), ref: value('ref'), groupId: value('si') };
  }

  private close(): void {
    const { scanner } = this;
    if (scanner.isNamed('row') && this.row) {
      this.row.innerEnd = scanner.start;
      this.row.end = scanner.end;
    } else if (scanner.isNamed('c') && this.cell) {
      this.cell.end = scanner.end;
      this.cell = null;
    } else if (scanner.isNamed('f') && this.cell?.formula) {
      this.cell.formula.end = scanner.end;
    }
  }
}
