import { useRef, type ClipboardEvent, type KeyboardEvent, type MouseEvent, type PointerEvent } from 'react';
import { flushSync } from 'react-dom';
import type { CellRange } from '../../core';
import { useWorkbench, type WorkbenchHandle } from '../app/context';
import { entryText } from '../document';
import { cellClipOf, clearEdits, pasteCopied, pasteEdits, textBlockOf, type CellClip } from './blocks';
import { isExcelHtml, parseHtmlTable } from './html-table';
import { keyCommand, type KeyCommand } from './keys';
import { moveContext, type GridModel } from './model';
import { cellBox, moveSelection, nextInRange, selectionAt, type Place, type Selection } from './selection';
import { formatTsv, parseTsv, type TextBlock } from './tsv';

interface EventContext {
  readonly model: GridModel;
  readonly selection: Selection;
  readonly selected: CellRange;
  readonly pageRows: number;
  openList(): void;
}

interface GridHandlers {
  onKeyDown(event: KeyboardEvent): void;
  onPointerDown(event: PointerEvent): void;
  onPointerMove(event: PointerEvent): void;
  onDoubleClick(event: MouseEvent): void;
  onCopy(event: ClipboardEvent): void;
  onCut(event: ClipboardEvent): void;
  onPaste(event: ClipboardEvent): void;
}

/** True for events of what stands inside a cell (editor, list): they are not the grid's. */
const isInner = ({ target, currentTarget }: KeyboardEvent | ClipboardEvent): boolean =>
  target !== currentTarget;

/** What keys, mouse and clipboard do to the grid. */
export function useGridEvents(context: EventContext): GridHandlers {
  const workbench = useWorkbench();
  const isDragging = useRef(false);
  const { model, selection, selected } = context;
  const select = (next: Selection): void => void workbench.document.select(model.sheet.title, next);
  const clip = useRef<CellClip | null>(null);
  const copy = (event: ClipboardEvent, isMove: boolean): void => {
    event.preventDefault();
    const text = formatTsv(textBlockOf(model, selected, workbench.state.view.isDate1904));
    clip.current = cellClipOf(model, selected, text, isMove);
    event.clipboardData.setData('text/plain', text);
  };
  return {
    onKeyDown: (event) => {
      if (isInner(event)) return;
      const command = keyCommand(event);
      if (command === null) return;
      if (command.kind !== 'type') event.preventDefault();
      runCommand(command, context, workbench);
    },
    onPointerDown: (event) => {
      if (event.button !== 0) return;
      const next = pressed(event.target, context, event.shiftKey);
      if (next === null || !commitDraft(workbench)) return;
      isDragging.current = true;
      select(next);
    },
    onPointerMove: (event) => {
      if (event.buttons !== 1) isDragging.current = false;
      const place = isDragging.current ? placeOf(event.target) : null;
      if (place === null) return;
      const { end } = selection;
      if (place.rowNumber !== end.rowNumber || place.columnNumber !== end.columnNumber) {
        select({ active: selection.active, end: place });
      }
    },
    onDoubleClick: (event) => {
      if (placeOf(event.target) !== null) beginEdit(context, workbench);
    },
    onCopy: (event) => {
      if (!isInner(event)) copy(event, false);
    },
    onCut: (event) => {
      if (isInner(event)) return;
      copy(event, true);
      workbench.document.edit(clearEdits(model, selected));
    },
    onPaste: (event) => {
      if (isInner(event)) return;
      event.preventDefault();
      paste(event.clipboardData, clip.current, context, workbench);
    },
  };
}

function blockOf(data: DataTransfer): TextBlock {
  const html = data.getData('text/html');
  const text = data.getData('text/plain');
  const table = isExcelHtml(html) && text !== '' ? null : parseHtmlTable(html);
  return table ?? parseTsv(text);
}

function paste(
  data: DataTransfer,
  clip: CellClip | null,
  { model, selected }: EventContext,
  { document, state }: WorkbenchHandle,
): void {
  const isOwn = clip !== null && clip.text === data.getData('text/plain') && !data.getData('text/html');
  const { editList, range } = isOwn
    ? pasteCopied(model, selected, clip)
    : pasteEdits(model, selected, blockOf(data), state.view.isDate1904);
  if (!document.edit(editList)) return;
  document.select(model.sheet.title, {
    active: { rowNumber: range.top, columnNumber: range.left },
    end: { rowNumber: range.bottom, columnNumber: range.right },
  });
}

/** The cell of the element under the mouse; null for anything else, and for what stands inside a cell. */
function placeOf(target: EventTarget): Place | null {
  const element = target as HTMLElement;
  if (element.closest('[data-inner]') !== null) return null;
  const cell = element.closest<HTMLElement>('[data-row]');
  return cell && { rowNumber: Number(cell.dataset.row), columnNumber: Number(cell.dataset.column) };
}

/** The selection that a press on a cell, a letter, a row number or the corner makes. */
function pressed(
  target: EventTarget,
  { model, selection }: EventContext,
  isExtending: boolean,
): Selection | null {
  const place = placeOf(target);
  if (place !== null) return isExtending ? { active: selection.active, end: place } : selectionAt(place);
  const { headRow, headColumn, corner } = (target as HTMLElement).dataset;
  const last = { rowNumber: model.rows.count, columnNumber: model.columns.count };
  const from = isExtending ? selection.active : null;
  if (corner !== undefined) return { active: { rowNumber: 1, columnNumber: 1 }, end: last };
  if (headRow !== undefined) {
    const rowNumber = Number(headRow);
    return {
      active: { rowNumber: from?.rowNumber ?? rowNumber, columnNumber: 1 },
      end: { ...last, rowNumber },
    };
  }
  if (headColumn === undefined) return null;
  const columnNumber = Number(headColumn);
  return {
    active: { rowNumber: 1, columnNumber: from?.columnNumber ?? columnNumber },
    end: { ...last, columnNumber },
  };
}

const commitDraft = ({ editing }: WorkbenchHandle): boolean => editing.draft === null || editing.commit();

function beginEdit(
  { model, selection }: EventContext,
  { editing, state }: WorkbenchHandle,
  text?: string,
): void {
  const { top, left } = cellBox(model.sheet.mergeList, selection.active);
  const cell = model.sheet.cellAt(top, left);
  const context = {
    numberFormat: model.sheet.styleAt(top, left).numberFormat,
    isDate1904: state.view.isDate1904,
  };
  // At once: the key that began the typing goes into the editor that now has the focus.
  flushSync(() =>
    editing.begin({
      sheet: model.sheet.title,
      place: { rowNumber: top, columnNumber: left },
      text: text ?? entryText(cell, context),
      origin: 'cell',
    }),
  );
}

type Runner<Kind extends KeyCommand['kind']> = (
  command: Extract<KeyCommand, { kind: Kind }>,
  context: EventContext,
  workbench: WorkbenchHandle,
) => void;

/** What each command of the keyboard does; a table, so that none is forgotten. */
const RUNNER_BY_KIND: { readonly [Kind in KeyCommand['kind']]: Runner<Kind> } = {
  move: ({ move, isExtending }, { model, selection, pageRows }, { document }) =>
    void document.select(
      model.sheet.title,
      moveSelection(selection, move, isExtending, moveContext(model, pageRows)),
    ),
  next: ({ by, isBack }, context, { document }) =>
    void document.select(context.model.sheet.title, nextSelection(context, by, isBack)),
  edit: (_, context, workbench) => beginEdit(context, workbench),
  type: (_, context, workbench) => beginEdit(context, workbench, ''),
  openList: (_, { openList }) => openList(),
  clear: (_, { model, selected }, { document }) => void document.edit(clearEdits(model, selected)),
  undo: (_, _context, { document }) => document.undo(),
  redo: (_, _context, { document }) => document.redo(),
  selectAll: (_, { model, selection }, { document }) =>
    void document.select(model.sheet.title, {
      active: selection.active,
      end: { rowNumber: model.sheet.rowCount, columnNumber: model.sheet.columnCount },
    }),
  sheet: ({ step }, _, { document, state }) => {
    const shownList = state.view.sheetList.filter(({ visibility }) => visibility === 'visible');
    const at = shownList.findIndex(({ title }) => title === state.activeSheet);
    const next = shownList[at + step];
    if (next) document.select(next.title);
  },
};

function runCommand(command: KeyCommand, context: EventContext, workbench: WorkbenchHandle): void {
  const run = RUNNER_BY_KIND[command.kind] as Runner<KeyCommand['kind']>;
  run(command, context, workbench);
}

/** Where Enter and Tab go: round the selected cells, or to the next cell. */
function nextSelection(
  { model, selection, selected, pageRows }: Omit<EventContext, 'openList'>,
  by: 'row' | 'column',
  isBack: boolean,
): Selection {
  const { bottom, right } = cellBox(model.sheet.mergeList, selection.active);
  const isOneCell =
    selected.bottom === bottom && selected.right === right && isTopLeft(selected, selection.active);
  if (!isOneCell) {
    const active = nextInRange(selected, selection.active, by, isBack);
    return { active, anchor: selection.anchor ?? selection.active, end: selection.end };
  }
  const size = isBack ? -1 : 1;
  const move = { kind: 'step', rows: by === 'row' ? size : 0, columns: by === 'column' ? size : 0 } as const;
  return moveSelection(selection, move, false, moveContext(model, pageRows));
}

const isTopLeft = ({ top, left }: CellRange, { rowNumber, columnNumber }: Place): boolean =>
  top === rowNumber && left === columnNumber;
