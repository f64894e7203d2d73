import { rangeA1, type Cell, type CellRange } from '../../core';
import { isReplyTooLarge } from '../errors';
import { jsonBytes } from '../json-bytes';
import { toCells } from './cells';
import { cellCountOf, takePieces, type Cursor, type Piece } from './pieces';

/** Cells of the first piece: what they weigh tells how many the next may be. */
const FIRST_CELL_COUNT = 10_000;
const MAX_REPLY_BYTES = 3_000_000;
/** A piece that was too large is cut to one such part. */
const CUT = 4;

/** Cells to read: of which sheet, and which. */
export interface RangePlace {
  readonly sheet: string;
  readonly range: CellRange;
}

/** The cells of ranges whose reply is too large for one request, in as many as their bytes ask for. */
export async function readRanges(
  context: Excel.RequestContext,
  placeList: readonly RangePlace[],
): Promise<readonly (readonly (readonly Cell[])[])[]> {
  const reader = new PieceReader(context, placeList);
  await reader.readFrom({ index: 0, rowNumber: placeList[0]?.range.top ?? 0 }, FIRST_CELL_COUNT);
  return reader.rowListByRange;
}

class PieceReader {
  readonly rowListByRange: readonly (readonly Cell[])[][];
  private bytesPerCell = 0;
  /** Pieces of this many cells were too large. */
  private tooManyCells = Infinity;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly placeList: readonly RangePlace[],
  ) {
    this.rowListByRange = placeList.map(() => []);
  }

  /** One request a piece, each as large as the heaviest so far allows; one that is refused is cut. */
  async readFrom(cursor: Cursor, maxCellCount: number): Promise<void> {
    const rangeList = this.placeList.map(({ range }) => range);
    const { pieceList, next } = takePieces(rangeList, cursor, maxCellCount);
    const readList = pieceList.map((piece) => this.queue(piece));
    if (await this.isTooLarge(maxCellCount)) return this.readFrom(cursor, Math.floor(maxCellCount / CUT));
    for (const read of readList) read();
    const room = Math.floor(MAX_REPLY_BYTES / this.bytesPerCell);
    if (next) await this.readFrom(next, Math.min(room, Math.floor(this.tooManyCells / CUT)));
  }

  /** Sends what is queued; true when the reply would be too large although it can still be cut. */
  private async isTooLarge(maxCellCount: number): Promise<boolean> {
    try {
      await this.context.sync();
      return false;
    } catch (error) {
      if (!isReplyTooLarge(error) || maxCellCount <= 1) throw error;
      this.tooManyCells = Math.min(this.tooManyCells, maxCellCount);
      return true;
    }
  }

  private queue({ index, range }: Piece): () => void {
    const { sheet } = this.placeList[index]!;
    const proxy = this.context.workbook.worksheets.getItem(sheet).getRange(rangeA1(range));
    proxy.load('values,formulas,numberFormat').untrack();
    return () => {
      const { values, formulas, numberFormat } = proxy;
      const bytes = jsonBytes(values) + jsonBytes(formulas) + jsonBytes(numberFormat);
      this.bytesPerCell = Math.max(this.bytesPerCell, bytes / cellCountOf(range));
      this.rowListByRange[index]!.push(...toCells({ values, formulas, numberFormats: numberFormat }));
    };
  }
}
