import type { CellRange } from '../../core';
import type { BorderEdge, BorderStyle, CellStyle } from '../../workbook';
import type { GridModel } from './model';

type Side = 'top' | 'left' | 'bottom' | 'right';

/** Lines around a cell as the grid draws them: those on its right and below, and the sheet's own outer ones. */
export type DrawnEdges = BorderStyle;

const WEIGHT: Readonly<Record<BorderEdge['line'], number>> = { hair: 1, thin: 2, medium: 3 };

/** Of two cells that share a line the heavier border is drawn, once. */
export function heavier(a: BorderEdge | undefined, b: BorderEdge | undefined): BorderEdge | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return WEIGHT[b.line] > WEIGHT[a.line] ? b : a;
}

/**
 * The lines of a cell (or of the merge that begins there). Two neighbours may both have a border on the line between
 * them: the left and the upper one draws it.
 */
export function drawnEdges(model: GridModel, box: CellRange): DrawnEdges {
  const { top, left, bottom, right } = box;
  const at = (row: number, column: number): CellStyle['border'] => model.sheet.styleAt(row, column).border;
  const side = (own: BorderStyle | undefined, name: Side, other: BorderStyle | undefined, across: Side) =>
    heavier(own?.[name], other?.[across]);
  const next = (axis: GridModel['rows'], line: number): number => {
    let shown = line + 1;
    while (shown < axis.count && axis.sizeOf(shown) === 0) shown += 1;
    return shown;
  };
  const rightEdge = side(at(top, right), 'right', at(top, next(model.columns, right)), 'left');
  const bottomEdge = side(at(bottom, left), 'bottom', at(next(model.rows, bottom), left), 'top');
  const topEdge = top === 1 ? at(top, left)?.top : undefined;
  const leftEdge = left === 1 ? at(top, left)?.left : undefined;
  return {
    ...(rightEdge && { right: rightEdge }),
    ...(bottomEdge && { bottom: bottomEdge }),
    ...(topEdge && { top: topEdge }),
    ...(leftEdge && { left: leftEdge }),
  };
}
