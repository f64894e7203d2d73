import { memo, type ReactElement, type ReactNode } from 'react';
import type { CellRange } from '../../core';
import type { WorkbookView } from '../../xlsx';
import { ConditionalLooks } from '../conditional';
import { RowHeader, ROW_HEADER_PX } from './Headers';
import { GridCell, type CellBox } from './GridCell';
import { drawnEdges } from './edges';
import { faceOf, type CellFace } from './face';
import type { GridModel } from './model';
import type { Place } from './selection';
import { NO_SPILL, spillOf } from './spill';

/** What rows need beside the sheet's layout. */
export interface RowContext {
  readonly model: GridModel;
  readonly isDate1904: boolean;
  /** Rises with every change of the workbook. */
  readonly revision: number;
  face(rowNumber: number, columnNumber: number): CellFace;
  staleReason(rowNumber: number, columnNumber: number): string | null;
}

interface GridRowProps {
  readonly context: RowContext;
  readonly rowNumber: number;
  /** From the top of the part that the row stands in; null for frozen rows, which stand in the flow. */
  readonly topPx: number | null;
  /** Columns to draw, rising; frozen ones first. */
  readonly columnKey: string;
  readonly selected: CellRange;
  readonly active: Place;
  /** What the active cell holds beside its text: the editor, the arrow of its list. */
  readonly activeContent: ReactNode;
}

/** One row of cells with its number. Props of rows that the selection does not touch stay equal. */
export const GridRow = memo(
  function GridRow(props: GridRowProps): ReactElement {
    const { context, rowNumber, topPx, selected } = props;
    const { rows, columns } = context.model;
    const heightPx = rows.sizeOf(rowNumber);
    const isSelected = rowNumber >= selected.top && rowNumber <= selected.bottom;
    return (
      <div
        role="row"
        aria-rowindex={rowNumber + 1}
        className="row"
        style={{
          height: heightPx,
          width: ROW_HEADER_PX + columns.startOf(columns.count + 1),
          ...(topPx !== null && { position: 'absolute', top: topPx }),
        }}
      >
        <RowHeader rowNumber={rowNumber} heightPx={heightPx} isSelected={isSelected} />
        {props.columnKey.split(',').map((column) => cellOf(props, Number(column)))}
      </div>
    );
  },
  (before, after) =>
    before.context === after.context &&
    before.topPx === after.topPx &&
    before.columnKey === after.columnKey &&
    before.activeContent === after.activeContent &&
    (!touches(before) && !touches(after)
      ? true
      : before.selected === after.selected && before.active === after.active),
);

function touches({ rowNumber, selected, active }: GridRowProps): boolean {
  return (rowNumber >= selected.top && rowNumber <= selected.bottom) || rowNumber === active.rowNumber;
}

function cellOf(props: GridRowProps, columnNumber: number): ReactElement | null {
  const { context, rowNumber, selected, active } = props;
  const { model } = context;
  if (model.merges.isCovered(rowNumber, columnNumber)) return null;
  const merge = model.merges.anchoredAt(rowNumber, columnNumber);
  const style = model.sheet.styleAt(rowNumber, columnNumber);
  const face = context.face(rowNumber, columnNumber);
  const isActive = rowNumber === active.rowNumber && columnNumber === active.columnNumber;
  const isText = merge === null && !face.isNumber;
  return (
    <GridCell
      key={columnNumber}
      rowNumber={rowNumber}
      columnNumber={columnNumber}
      rowSpan={merge === null ? 1 : merge.bottom - merge.top + 1}
      columnSpan={merge === null ? 1 : merge.right - merge.left + 1}
      box={boxOf(model, rowNumber, columnNumber, merge)}
      face={face}
      style={style}
      spill={isText ? spillOf(model, rowNumber, columnNumber, face.text, style) : NO_SPILL}
      edges={drawnEdges(model, merge ?? ownBox(rowNumber, columnNumber))}
      isActive={isActive}
      isSelected={isInside(selected, rowNumber, columnNumber)}
      isReadOnly={model.sheet.isProtected && (style.locked ?? true)}
      staleReason={context.staleReason(rowNumber, columnNumber)}
    >
      {isActive ? props.activeContent : null}
    </GridCell>
  );
}

function boxOf(model: GridModel, row: number, column: number, merge: CellRange | null): CellBox {
  const { rows, columns, frozenColumns } = model;
  const leftPx = ROW_HEADER_PX + columns.startOf(column);
  const isFrozen = column <= frozenColumns;
  return {
    leftPx: isFrozen ? null : leftPx,
    stickyPx: isFrozen ? leftPx : null,
    widthPx: merge === null ? columns.sizeOf(column) : columns.span(merge.left, merge.right),
    heightPx: merge === null ? rows.sizeOf(row) : rows.span(merge.top, merge.bottom),
  };
}

const ownBox = (row: number, column: number): CellRange => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});

const isInside = ({ top, left, bottom, right }: CellRange, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

/** The context of a layout. Faces are made once per cell and revision. */
export function rowContext(
  model: GridModel,
  view: WorkbookView,
  revision: number,
  staleReason: RowContext['staleReason'],
): RowContext {
  const { isDate1904 } = view;
  const looks = new ConditionalLooks(view, model.sheet);
  const faceByKey = new Map<number, CellFace>();
  return {
    model,
    isDate1904,
    revision,
    staleReason,
    face: (rowNumber, columnNumber) => {
      const key = rowNumber * 16_385 + columnNumber;
      const known = faceByKey.get(key);
      if (known !== undefined) return known;
      const face = faceOf(
        model.sheet,
        rowNumber,
        columnNumber,
        isDate1904,
        looks.lookAt(rowNumber, columnNumber),
      );
      faceByKey.set(key, face);
      return face;
    },
  };
}
