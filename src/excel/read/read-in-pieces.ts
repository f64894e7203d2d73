import { rangeA1, type Cell } from '../../core';
import type { TableData } from '../../workbook';
import { jsonBytes } from '../json-bytes';
import { countFilledRows, toCells } from './cells';
import { cellCountOf, takePieces, type Cursor, type Piece } from './pieces';
import type { SurveyTable } from './survey';
import { cutTable, rangeOf, type RawTable } from './table-data';
import { queueOverflow } from './overflow';

/** Cells of the first piece: what they weigh tells how many the next may be. */
const FIRST_CELL_COUNT = 10_000;
const MAX_REPLY_BYTES = 3_000_000;

type TablePlace = Omit<RawTable, 'cells'>;

/** Reads tables whose cells do not fit into one reply: first where they stand, then their rows in pieces. */
export async function readInPieces(
  context: Excel.RequestContext,
  tableList: readonly SurveyTable[],
): Promise<readonly TableData[]> {
  const placeList = await readPlaces(context, tableList);
  const reader = new PieceReader(context, placeList);
  await reader.readFrom({ index: 0, rowNumber: placeList[0]?.range.top ?? 0 }, FIRST_CELL_COUNT);
  return placeList.map((place, index) => cutTable({ ...place, cells: reader.rowListByTable[index]! }));
}

async function readPlaces(
  context: Excel.RequestContext,
  tableList: readonly SurveyTable[],
): Promise<readonly TablePlace[]> {
  const readList = tableList.map((table) => {
    const proxy = context.workbook.tables.getItem(table.name);
    const range = proxy.getRange();
    const overflow = queueOverflow(range);
    const columns = table.hasHeaders ? null : proxy.columns.load('items/name');
    range.load('address').untrack();
    return (): TablePlace => ({
      table,
      range: rangeOf(range.address),
      columnNameList: columns ? columns.items.map(({ name }) => name) : null,
      overflowRowCount: countFilledRows(overflow.values),
    });
  });
  await context.sync();
  return readList.map((read) => read());
}

class PieceReader {
  readonly rowListByTable: readonly (readonly Cell[])[][];
  private bytesPerCell = 0;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly placeList: readonly TablePlace[],
  ) {
    this.rowListByTable = placeList.map(() => []);
  }

  /** One request a piece, each as large as the heaviest so far allows. */
  async readFrom(cursor: Cursor, maxCellCount: number): Promise<void> {
    const rangeList = this.placeList.map(({ range }) => range);
    const { pieceList, next } = takePieces(rangeList, cursor, maxCellCount);
    const readList = pieceList.map((piece) => this.queue(piece));
    await this.context.sync();
    for (const read of readList) read();
    if (next) await this.readFrom(next, Math.floor(MAX_REPLY_BYTES / this.bytesPerCell));
  }

  private queue({ index, range }: Piece): () => void {
    const { sheet } = this.placeList[index]!.table;
    const proxy = this.context.workbook.worksheets.getItem(sheet).getRange(rangeA1(range));
    proxy.load('values,formulas,numberFormat').untrack();
    return () => {
      const { values, formulas, numberFormat } = proxy;
      const bytes = jsonBytes(values) + jsonBytes(formulas) + jsonBytes(numberFormat);
      this.bytesPerCell = Math.max(this.bytesPerCell, bytes / cellCountOf(range));
      this.rowListByTable[index]!.push(...toCells({ values, formulas, numberFormats: numberFormat }));
    };
  }
}
