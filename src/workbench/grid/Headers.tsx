import type { ReactElement } from 'react';
import { columnLetters, type CellRange } from '../../core';
import type { GridModel } from './model';

/** Height of the row of column letters and width of the column of row numbers, pixels. */
export const HEADER_PX = 24;
export const ROW_HEADER_PX = 48;

interface HeaderRowProps {
  readonly model: GridModel;
  readonly columnList: readonly number[];
  readonly selected: CellRange;
  readonly cornerLabel: string;
}

/** The letters above the columns; they stay on top. */
export function HeaderRow({ model, columnList, selected, cornerLabel }: HeaderRowProps): ReactElement {
  const { columns, frozenColumns } = model;
  return (
    <div role="row" aria-rowindex={1} className="head" style={{ height: HEADER_PX }}>
      <div
        role="columnheader"
        aria-colindex={1}
        data-corner=""
        className="head-cell corner"
        style={{ width: ROW_HEADER_PX, height: HEADER_PX }}
      >
        <span className="visually-hidden">{cornerLabel}</span>
      </div>
      {columnList.map((column) => (
        <div
          key={column}
          role="columnheader"
          aria-colindex={column + 1}
          data-head-column={column}
          className={headClass(column >= selected.left && column <= selected.right, column <= frozenColumns)}
          style={{
            width: columns.sizeOf(column),
            height: HEADER_PX,
            left: ROW_HEADER_PX + columns.startOf(column),
          }}
        >
          {columnLetters(column)}
        </div>
      ))}
    </div>
  );
}

/** The number before a row; it stays at the left. */
export function RowHeader(props: {
  readonly rowNumber: number;
  readonly heightPx: number;
  readonly isSelected: boolean;
}): ReactElement {
  return (
    <div
      role="rowheader"
      aria-colindex={1}
      data-head-row={props.rowNumber}
      className={`head-cell row-head${props.isSelected ? ' is-selected' : ''}`}
      style={{ width: ROW_HEADER_PX, height: props.heightPx }}
    >
      {props.rowNumber}
    </div>
  );
}

function headClass(isSelected: boolean, isFrozen: boolean): string {
  return `head-cell${isSelected ? ' is-selected' : ''}${isFrozen ? ' is-frozen' : ''}`;
}
