import { IdSeries } from '../../read/id-series';
import { rowOf, type Datarad } from './rows';
import type { Textgrupp } from './text-collector';

const TEXT_ID_DIGITS = 3;
/** A cell holds 32 767 characters; a row of text that long could not be read. */
const MAX_CELL_CHARS = 8000;

/** Gives out T001, T002 … through the whole document. */
export class TextIds {
  private readonly series = new IdSeries([]);

  next(): string {
    return this.series.next('T', TEXT_ID_DIGITS);
  }
}

/** A paragraph in pieces that a cell can hold, cut at blanks. */
function pieces(paragraph: string): readonly string[] {
  const pieceList: string[] = [];
  let rest = paragraph;
  while (rest.length > MAX_CELL_CHARS) {
    const blank = rest.lastIndexOf(' ', MAX_CELL_CHARS);
    const end = blank > 0 ? blank : MAX_CELL_CHARS;
    pieceList.push(rest.slice(0, end));
    rest = rest.slice(end).trimStart();
  }
  return [...pieceList, rest];
}

/** Paragraphs in cells, as many in each as it holds. */
function cellTexts(paragraphList: readonly string[]): readonly string[] {
  const cellList: string[] = [];
  for (const piece of paragraphList.flatMap(pieces)) {
    const last = cellList.at(-1);
    const isRoom = last !== undefined && last.length + piece.length + 2 <= MAX_CELL_CHARS;
    if (isRoom) cellList[cellList.length - 1] = `${last}\n\n${piece}`;
    else cellList.push(piece);
  }
  return cellList.length > 0 ? cellList : [''];
}

/** Rows of Texter for one goal or section: a row for each paragraph group, more when a cell cannot hold it. */
export function groupRows(
  agareId: string,
  groupList: readonly Textgrupp[],
  textIds: TextIds,
): readonly Datarad[] {
  let ordning = 0;
  return groupList.flatMap(({ block, underrubrik, paragraphList }) =>
    cellTexts(paragraphList).map((text, index) => {
      ordning += 1;
      return rowOf({
        'Text-ID': textIds.next(),
        'Mål-ID eller Avsnitt-ID': agareId,
        Block: block,
        Ordning: ordning,
        Underrubrik: index === 0 ? underrubrik : '',
        Text: text,
      });
    }),
  );
}
