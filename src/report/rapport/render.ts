import type { Bedomning, Malniva } from '../../domain';
import type { Lang } from '../../i18n';
import type { StyleName } from '../../style';
import type { BlockRow, ColumnRole, DocumentBlock, TableContent } from '../blocks';
import type { SheetBuilder, TableRow } from '../layout';
import { tableCell } from './cells';
import type { RapportGrid } from './grid';

/** What a block is drawn on. */
export interface Canvas {
  readonly sheet: SheetBuilder;
  readonly grid: RapportGrid;
  readonly lang: Lang;
  /** The block above ended with a heading or status: nothing may come between it and this block. */
  readonly isHeaded: boolean;
}

type BlockOf<Kind extends DocumentBlock['kind']> = Extract<DocumentBlock, { kind: Kind }>;
type Renderer<Kind extends DocumentBlock['kind']> = (block: BlockOf<Kind>, canvas: Canvas) => void;

const STATUS_LINE: Readonly<Record<Bedomning, StyleName>> = {
  helt: 'statusLineHelt',
  delvis: 'statusLineDelvis',
  inte: 'statusLineInte',
  ingen: 'statusLineIngen',
};
const GOAL_BAND: Readonly<Record<Malniva, StyleName>> = {
  inriktningsmal: 'goalBand1',
  verksamhetsmal: 'goalBand2',
  namndmal: 'goalBand3',
  enhetsmal: 'goalBand4',
};
const HEADER_STYLE: Readonly<Record<ColumnRole, StyleName>> = {
  status: 'tableHeader',
  name: 'tableHeader',
  value: 'tableHeaderNumber',
  text: 'tableHeaderCenter',
};
/** Excel's cell padding, and a reserve for other programs' letter widths, points. */
const NUMBER_RESERVE_PT = 7;
const CHAR_PT = 5.25;
/** Between a heading and what it heads, and above a table. */
const SMALL_SPACE_PT = 4.5;
/** The status line covers the status and name columns, so that its colour marks the goal without flooding. */
const STATUS_LINE_TO = 2;

const RENDERER: { readonly [Kind in DocumentBlock['kind']]: Renderer<Kind> } = {
  title: ({ text, subtitle }, { sheet }) => {
    sheet.band(text, 'title');
    sheet.band(subtitle, 'subtitle');
    sheet.freezeAbove();
  },
  fieldList: ({ fieldList }, { sheet }) => {
    fieldList.forEach(({ label, value }) => sheet.text(`${label}: ${value}`, 'body'));
    sheet.space();
  },
  heading: ({ level, text }, { sheet, isHeaded }) => {
    sheet.space(undefined, isHeaded);
    sheet.band(text, `heading${level}`);
  },
  goalHeading: ({ niva, text }, { sheet, isHeaded }) => {
    sheet.space(isHeaded ? SMALL_SPACE_PT : undefined, isHeaded);
    sheet.band(text, GOAL_BAND[niva]);
  },
  status: ({ role, text }, { sheet }) => {
    sheet.band(text, STATUS_LINE[role], { to: STATUS_LINE_TO });
  },
  text: ({ label, itemList }, { sheet }) => {
    if (label !== null) sheet.band(label, 'heading3');
    itemList.forEach(({ underrubrik, paragraphList }) => {
      if (underrubrik !== '') sheet.band(underrubrik, 'heading4');
      paragraphList.forEach((paragraph) => sheet.text(paragraph, 'body'));
    });
  },
  resultList: ({ label, itemList }, { sheet }) => {
    sheet.band(label, 'heading3');
    itemList.forEach(({ text, noteList }) => {
      sheet.text(`• ${text}`, 'bullet', { keepWithNext: noteList.length > 0 });
      noteList.forEach((note) => sheet.text(note, 'bullet'));
    });
  },
  indicatorTable: (block, canvas) => renderTable(block, canvas),
  activityTable: (block, canvas) => renderTable(block, canvas),
  sentence: ({ label, textList }, { sheet, isHeaded }) => {
    sheet.space(SMALL_SPACE_PT, isHeaded);
    if (label !== null) sheet.band(label, 'heading3');
    textList.forEach((text) => sheet.text(text, 'sentence'));
  },
  economyTable: (block, canvas) => {
    canvas.sheet.space(SMALL_SPACE_PT, canvas.isHeaded);
    canvas.sheet.band(block.text, 'heading3');
    canvas.sheet.band(block.ingress, 'legend', { from: canvas.grid.nameColumn });
    renderTable(block, { ...canvas, isHeaded: true }, block.keepWithNext);
  },
  economyNote: ({ text, keepWithNext = false }, { sheet, grid }) => {
    sheet.text(text, 'footnote', { from: grid.nameColumn, keepWithNext });
  },
  emptySection: ({ text }, { sheet }) => {
    sheet.text(text, 'body');
  },
  list: ({ label, itemList }, { sheet }) => {
    sheet.space();
    sheet.band(label, 'heading2');
    itemList.forEach((item) => sheet.text(item, 'body'));
  },
};

/** Draws one block of the document on the sheet. */
export function renderBlock(block: DocumentBlock, canvas: Canvas): void {
  (RENDERER[block.kind] as Renderer<DocumentBlock['kind']>)(block, canvas);
}

/** Rows with analyses that may still stand on one page without leaving half of the one before empty. */
const MAX_KEPT_ROWS = 3;

/** Economy forms, short tables and tables without analyses are not split over pages (design 4). */
function isKeptTogether({ rowList }: TableContent): boolean {
  const isForm = rowList.some(({ emphasis }) => emphasis === 'netto');
  return isForm || rowList.length <= MAX_KEPT_ROWS || rowList.every(({ noteList }) => noteList.length === 0);
}

/** A table on the sheet's grid: it starts in the status column, or in the name column when it has no status. */
function renderTable(content: TableContent, canvas: Canvas, keepWithNext = false): void {
  const { sheet, grid, isHeaded } = canvas;
  const { columnList } = content;
  const from = columnList[0]?.role === 'status' ? 1 : grid.nameColumn;
  const lastRow = isKeptTogether(content) ? content.rowList.at(-1) : undefined;
  sheet.space(SMALL_SPACE_PT, isHeaded);
  sheet.table({
    from,
    header: columnList.map(({ caption, role }) => ({ text: caption, style: HEADER_STYLE[role] })),
    rowList: content.rowList.map((row) => ({
      ...tableRow(row, content, from, canvas),
      keepWithNext: row.emphasis === 'rubrik' || (lastRow !== undefined && row !== lastRow),
    })),
    analysisTo: sheet.columnCount,
    keepWithNext,
  });
}

function tableRow(row: BlockRow, { columnList }: TableContent, from: number, canvas: Canvas): TableRow {
  const { grid, lang } = canvas;
  return {
    cellList: row.cellList.map((cell, index) =>
      tableCell(cell, {
        role: columnList[index]!.role,
        emphasis: row.emphasis,
        isPart: row.isPart === true,
        widthPt: grid.widthCharsList[from - 1 + index]! * CHAR_PT - NUMBER_RESERVE_PT,
        lang,
      }),
    ),
    analysis: row.noteList.join('\n'),
  };
}
