import type { CellContent, CellStyle } from '../../workbook';
import { innerWidthPt, type Grid } from './grid';
import { splitText, type TextPiece } from './split-text';
import type { NamedStyle } from '../../style';

/** A table cell with its look found. */
export interface ResolvedCell {
  readonly content: CellContent | (() => CellContent);
  readonly named: NamedStyle;
  readonly shown: string | undefined;
}

/** One sheet row of a table row; very long texts need more than one. */
export interface PhysicalRow {
  readonly heightPt: number;
  readonly contentList: readonly (CellContent | (() => CellContent))[];
}

const EMPTY: CellContent = { kind: 'value', value: null };

function shownText({ content, shown }: ResolvedCell): string {
  if (shown !== undefined) return shown;
  return typeof content === 'function' || content.kind === 'formula' ? '' : String(content.value ?? '');
}

/** Only plain text is cut; figures and formulas stand whole in the first row. */
function isCuttable({ content }: ResolvedCell): boolean {
  return typeof content !== 'function' && content.kind === 'value' && typeof content.value === 'string';
}

function contentOf(
  cell: ResolvedCell,
  piece: TextPiece | undefined,
  rowIndex: number,
): ResolvedCell['content'] {
  if (!isCuttable(cell)) return rowIndex === 0 ? cell.content : EMPTY;
  return piece ? { kind: 'value', value: piece.text } : EMPTY;
}

/** The sheet rows of a table row: as high as its highest cell, continued where a text is too tall for one. */
export function physicalRowList(
  grid: Grid,
  from: number,
  cellList: readonly ResolvedCell[],
): readonly PhysicalRow[] {
  const pieceListList = cellList.map((cell, index) => {
    const style: CellStyle = cell.named.style;
    return splitText(shownText(cell), style, innerWidthPt(grid, from + index, from + index, style));
  });
  const rowCount = Math.max(1, ...pieceListList.map((pieceList) => pieceList.length));
  return Array.from({ length: rowCount }, (_, rowIndex) => ({
    heightPt: Math.max(0, ...pieceListList.map((pieceList) => pieceList[rowIndex]?.heightPt ?? 0)),
    contentList: cellList.map((cell, index) => contentOf(cell, pieceListList[index]![rowIndex], rowIndex)),
  }));
}
