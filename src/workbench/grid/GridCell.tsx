import { memo, type CSSProperties, type ReactElement, type ReactNode } from 'react';
import type { CellStyle } from '../../workbook';
import { cellCss, edgesCss, fillCss } from './cell-css';
import type { DrawnEdges } from './edges';
import type { CellFace } from './face';
import { CELL_PADDING_PX } from './sizes';
import { NO_SPILL, textPx, type Spill } from './spill';

/** Id of a cell's element, for `aria-activedescendant`. */
export function cellId(rowNumber: number, columnNumber: number): string {
  return `cell-${rowNumber}-${columnNumber}`;
}

/** Where a cell stands in its row. */
export interface CellBox {
  /** Null for frozen cells, which stand in the row's flow. */
  readonly leftPx: number | null;
  /** Where a frozen cell stays when the sheet scrolls. */
  readonly stickyPx: number | null;
  readonly widthPx: number;
  readonly heightPx: number;
}

interface GridCellProps {
  readonly rowNumber: number;
  readonly columnNumber: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly box: CellBox;
  readonly face: CellFace;
  readonly style: CellStyle;
  readonly spill: Spill;
  readonly edges: DrawnEdges;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  readonly isReadOnly: boolean;
  readonly staleReason: string | null;
  readonly children?: ReactNode;
}

/** One cell of the grid. It renders anew only when what it shows has changed. */
export const GridCell = memo(function GridCell(props: GridCellProps): ReactElement {
  const { rowNumber, columnNumber, isActive, isSelected, staleReason, face, columnSpan, rowSpan } = props;
  const className = [
    'cell',
    props.box.stickyPx === null ? '' : 'is-frozen',
    isActive ? 'is-active' : '',
    isSelected ? 'is-selected' : '',
    staleReason === null ? '' : 'is-stale',
  ];
  return (
    <div
      id={cellId(rowNumber, columnNumber)}
      role="gridcell"
      aria-colindex={columnNumber + 1}
      aria-selected={isSelected}
      aria-readonly={props.isReadOnly || undefined}
      aria-invalid={staleReason === null ? undefined : true}
      {...(columnSpan > 1 && { 'aria-colspan': columnSpan })}
      {...(rowSpan > 1 && { 'aria-rowspan': rowSpan })}
      data-row={rowNumber}
      data-column={columnNumber}
      className={className.filter((name) => name !== '').join(' ')}
      style={{ ...cellCss(props.style), ...boxCss(props.box), ...faceCss(face), ...edgesCss(props.edges) }}
    >
      {face.bar && <Bar {...face.bar} />}
      {face.icon && (
        <span className="icon-sign" style={{ color: face.icon.color }}>
          {face.icon.sign}
        </span>
      )}
      <CellText {...props} />
      {props.children}
    </div>
  );
});

function Bar({ color, share }: NonNullable<CellFace['bar']>): ReactElement {
  return (
    <span
      className="bar"
      aria-hidden="true"
      style={{ width: `${Math.round(share * 100)}%`, backgroundColor: color }}
    />
  );
}

function boxCss({ leftPx, stickyPx, widthPx, heightPx }: CellBox): CSSProperties {
  const size = { width: widthPx, height: heightPx };
  return stickyPx === null
    ? { position: 'absolute', left: leftPx ?? 0, ...size }
    : { position: 'sticky', left: stickyPx, ...size };
}

function faceCss({ color, fill, isBold }: CellFace): CSSProperties {
  return {
    ...(color !== undefined && { color }),
    ...(fill !== undefined && fillCss(fill)),
    ...(isBold && { fontWeight: 700 }),
  };
}

function CellText({ face, style, spill, box }: GridCellProps): ReactElement | null {
  if (face.text === '') return null;
  const isSpilling = spill !== NO_SPILL && spill.leftPx + spill.rightPx > 0;
  const css: CSSProperties = {
    textAlign: face.align,
    ...(isSpilling && { marginLeft: -spill.leftPx, marginRight: -spill.rightPx }),
  };
  return (
    <span className={isSpilling ? 'text is-spilling' : 'text'} style={css}>
      {fitNumber(face, style, box.widthPx)}
    </span>
  );
}

/** A number that does not fit is never cut: Excel shows signs instead, so that nobody reads half a figure. */
function fitNumber({ text, isNumber }: CellFace, style: CellStyle, widthPx: number): string {
  const roomPx = widthPx - CELL_PADDING_PX + 2;
  if (!isNumber || textPx(text, style) <= roomPx) return text;
  return '#'.repeat(Math.max(1, Math.floor(roomPx / textPx('#', style))));
}
