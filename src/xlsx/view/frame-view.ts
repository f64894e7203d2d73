import { parseRange, type CellRange } from '../../core';
import { frameChild, type SheetFrame } from '../read';
import { attributesOf, childElements, findChild, isTrue } from '../xml';
import type { CellLooks } from './cell-looks';
import { ColumnLooks } from './column-looks';
import { readConditionals, type ConditionalContext } from './conditionals';
import type { ConditionalView, SheetView, ValidationView } from './types';
import { readValidations } from './validations';

/** 64 pixels, as Excel shows a column that nobody has touched. */
const DEFAULT_WIDTH_CHARS = 9.140625;
const DEFAULT_HEIGHT_PT = 15;

/** What the sheets of a workbook share. */
export interface ViewContext extends ConditionalContext {
  readonly looks: CellLooks;
}

/** What a sheet says beside its rows; rules are worked out when they are first asked for. */
export class FrameView {
  readonly mergeList: readonly CellRange[];
  readonly columns: ColumnLooks;
  readonly showGridlines: boolean;
  readonly tabColor: string | null;
  readonly freeze: SheetView['freeze'];
  readonly defaultColumnWidthChars: number;
  readonly defaultRowHeightPt: number;
  readonly areRowsHidden: boolean;
  private validations: readonly ValidationView[] | null = null;
  private conditionals: readonly ConditionalView[] | null = null;

  constructor(
    private readonly frame: SheetFrame,
    private readonly context: ViewContext,
  ) {
    this.mergeList = readMerges(frame);
    this.columns = new ColumnLooks(frame.text, frameChild(frame, 'cols'));
    const view = this.readView();
    this.showGridlines = view.showGridlines;
    this.freeze = view.freeze;
    this.tabColor = this.readTabColor();
    const format = this.attributes('sheetFormatPr');
    this.defaultColumnWidthChars = positive(format.get('defaultColWidth')) ?? DEFAULT_WIDTH_CHARS;
    this.defaultRowHeightPt = positive(format.get('defaultRowHeight')) ?? DEFAULT_HEIGHT_PT;
    this.areRowsHidden = isTrue(format.get('zeroHeight'));
  }

  get validationList(): readonly ValidationView[] {
    const { text, root } = this.frame;
    return (this.validations ??= root ? readValidations(text, root) : []);
  }

  get conditionalList(): readonly ConditionalView[] {
    const { text, root } = this.frame;
    return (this.conditionals ??= root ? readConditionals(text, root, this.context) : []);
  }

  private attributes(localName: string): ReadonlyMap<string, string> {
    const child = frameChild(this.frame, localName);
    return child ? attributesOf(this.frame.text, child) : new Map();
  }

  private readView(): Pick<SheetView, 'showGridlines' | 'freeze'> {
    const { text } = this.frame;
    const parent = frameChild(this.frame, 'sheetViews');
    const view = parent && findChild(text, parent, 'sheetView');
    if (!view) return { showGridlines: true, freeze: { rowCount: 0, columnCount: 0 } };
    const pane = findChild(text, view, 'pane');
    const attributes: ReadonlyMap<string, string> = pane ? attributesOf(text, pane) : new Map();
    const isFrozen = (attributes.get('state') ?? '').startsWith('frozen');
    const count = (name: string) => (isFrozen ? Math.trunc(positive(attributes.get(name)) ?? 0) : 0);
    return {
      showGridlines: isTrue(attributesOf(text, view).get('showGridLines'), true),
      freeze: { rowCount: count('ySplit'), columnCount: count('xSplit') },
    };
  }

  private readTabColor(): string | null {
    const properties = frameChild(this.frame, 'sheetPr');
    const colour = properties && findChild(this.frame.text, properties, 'tabColor');
    return colour ? this.context.palette.colourOf(attributesOf(this.frame.text, colour)) : null;
  }
}

/** The merged ranges of a sheet. */
export function readMerges(frame: SheetFrame): readonly CellRange[] {
  const parent = frameChild(frame, 'mergeCells');
  return (parent ? childElements(frame.text, parent, 'mergeCell') : []).flatMap(
    (element) => parseRange(attributesOf(frame.text, element).get('ref') ?? '') ?? [],
  );
}

function positive(text: string | undefined): number | null {
  const number = Number(text ?? Number.NaN);
  return number > 0 && number < 1e6 ? number : null;
}
