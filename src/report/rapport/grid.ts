import type { Typ } from '../../domain';
import { cellStyleByName, textWidthPt } from '../../style';
import type { DocumentBlock } from '../blocks';

/** The one column grid of the sheet, characters: what follows the name column holds values. */
export interface RapportGrid {
  readonly widthCharsList: readonly number[];
  /** Column of a table whose first column is the name, one-based. */
  readonly nameColumn: number;
}

const STATUS = 17;
/** Wide enough for "Tas fram av nämnd/styrelse" without cutting its longest word. */
const KF_ARSMAL = 15.5;

const TERTIAL: RapportGrid = {
  widthCharsList: [STATUS, 40, 10.5, 10.5, 10.5, 11, 10.5, 12, KF_ARSMAL, 10],
  nameColumn: 2,
};

/**
 * Widths per kind of document, made so that A4 landscape holds them at full size: status, name, then as many
 * value columns as the widest table has (domain 2); a plan has no status column.
 */
const GRID_BY_TYP: Readonly<Record<Typ, RapportGrid>> = {
  VP: { widthCharsList: [86, 20, 20, 20], nameColumn: 1 },
  T1: TERTIAL,
  T2: TERTIAL,
  VB: { widthCharsList: [STATUS, 44, 11.5, 11.5, 11.5, 12, 13, KF_ARSMAL, 10.5], nameColumn: 2 },
};

/** A plan with budgets of several years beside each other. */
const WIDE_PLAN: RapportGrid = {
  widthCharsList: [49, KF_ARSMAL, KF_ARSMAL, 13, 13, 13, 13, 13],
  nameColumn: 1,
};

/** Names are never narrower than this, however long the words of captions are. */
const SMALLEST_NAME = 34;
const CHAR_PT = 5.25;
/** Blank space in a cell and what Excel adds to a column, points. */
const RESERVE_PT = 3;

/** Captions of the value columns of every economy table, table by table. */
function captionListList(blockList: readonly DocumentBlock[]): readonly (readonly string[])[] {
  return blockList.flatMap((block) =>
    block.kind === 'economyTable' ? [block.columnList.slice(1).map(({ caption }) => caption)] : [],
  );
}

function neededChars(caption: string): number {
  const { font } = cellStyleByName.tableHeaderNumber;
  const widthPt = Math.max(0, ...caption.split(/[\s-]+/).map((word) => textWidthPt(word, font)));
  return Math.ceil(((widthPt + RESERVE_PT) / CHAR_PT) * 2) / 2;
}

/** The grid of the sheet Rapport for a kind of document, its value columns wide enough for the economy's captions. */
export function rapportGrid(typ: Typ, blockList: readonly DocumentBlock[] = []): RapportGrid {
  const captions = captionListList(blockList);
  const columnCount = Math.max(0, ...captions.map(({ length }) => length));
  const base = GRID_BY_TYP[typ];
  const hasRoom = base.nameColumn + columnCount <= base.widthCharsList.length;
  const { widthCharsList, nameColumn } = hasRoom ? base : WIDE_PLAN;
  const fittedList = widthCharsList.map((width, index) => {
    const wordList = index < nameColumn ? [] : captions.flatMap((list) => list[index - nameColumn] ?? []);
    return Math.max(width, ...wordList.map(neededChars));
  });
  const added = fittedList.reduce((total, width, index) => total + width - widthCharsList[index]!, 0);
  const name = Math.max(SMALLEST_NAME, widthCharsList[nameColumn - 1]! - added);
  return {
    widthCharsList: fittedList.map((width, index) => (index === nameColumn - 1 ? name : width)),
    nameColumn,
  };
}
