import { Cells } from './cells';
import { DEFAULT_FORMAT, type CellFormat } from './cell-format';
import {
  newPageLayout,
  NO_VALIDATION,
  type ConditionalFormatModel,
  type NameModel,
  type PageLayoutModel,
  type SheetVisibility,
  type Validation,
} from './features';
import { LayeredGrid } from './layered-grid';
import type { Rect } from './rect';
import type { FilterModel, TableModel } from './table';

/** Width of an untouched column and height of an untouched row, in points. */
export const STANDARD_WIDTH_PT = 48;
export const STANDARD_HEIGHT_PT = 15;

/** Where a cell leads. */
export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

/** One worksheet. Everything is zero-based; sizes are points. */
export class SheetModel {
  visibility: SheetVisibility = 'Visible';
  /** `''` = none. */
  tabColor = '';
  showGridlines = true;
  showHeadings = true;
  enableCalculation = true;
  standardWidth = 8.43;
  isDeleted = false;
  readonly cells = new Cells();
  readonly formats = new LayeredGrid<CellFormat>(DEFAULT_FORMAT);
  readonly validations = new LayeredGrid<Validation>(NO_VALIDATION);
  readonly widthByColumn = new Map<number, number>();
  readonly heightByRow = new Map<number, number>();
  /** Outline levels, from 1. */
  readonly levelByRow = new Map<number, number>();
  readonly levelByColumn = new Map<number, number>();
  readonly hyperlinks = new LayeredGrid<Hyperlink | null>(null);
  readonly hiddenColumnSet = new Set<number>();
  readonly hiddenRowSet = new Set<number>();
  mergeList: readonly Rect[] = [];
  tableList: TableModel[] = [];
  conditionalFormatList: ConditionalFormatModel[] = [];
  nameList: NameModel[] = [];
  /** The sheet's own filter, outside tables. */
  filter: FilterModel | null = null;
  /** The frozen pane; null = none. */
  freezeRect: Rect | null = null;
  readonly pageLayout: PageLayoutModel = newPageLayout();
  /** Rows and columns that begin a page. */
  rowBreakList: readonly number[] = [];
  columnBreakList: readonly number[] = [];
  /** Null = not protected; else the options it was protected with. */
  protection: Readonly<Record<string, unknown>> | null = null;
  readonly customPropertyByKey = new Map<string, string>();

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  widthOf(column: number): number {
    return this.widthByColumn.get(column) ?? STANDARD_WIDTH_PT;
  }

  heightOf(row: number): number {
    return this.heightByRow.get(row) ?? STANDARD_HEIGHT_PT;
  }
}
