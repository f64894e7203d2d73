import { useLayoutEffect, useMemo, useRef, useState, type ReactElement, type RefObject } from 'react';
import type { CellRange } from '../../core';
import { selectionOf, staleKey } from '../document';
import { useWorkbench } from '../app/context';
import { ActiveContent } from './ActiveContent';
import { cellId } from './GridCell';
import { GridRow, rowContext, type RowContext } from './GridRow';
import { HeaderRow, HEADER_PX, ROW_HEADER_PX } from './Headers';
import { layOut, type GridModel } from './model';
import { cellBox, selectedRange, type Selection } from './selection';
import { useGridEvents } from './use-grid-events';
import { useLines, type LineWindow } from './use-lines';

const HINT_ID = 'grid-hint';

/** The sheet that is shown, as a grid of cells that are really there: readable by screen readers, drawn as needed. */
export function Grid({ scroller }: { readonly scroller: RefObject<HTMLDivElement> }): ReactElement {
  const { state, say, editing } = useWorkbench();
  const selection = selectionOf(state, state.activeSheet);
  const { model, context } = useLayout(selection);
  const selected = useMemo(() => selectedRange(selection, model.sheet.mergeList), [selection, model]);
  const { top, left } = cellBox(model.sheet.mergeList, selection.active);
  const active = useMemo(() => ({ rowNumber: top, columnNumber: left }), [top, left]);
  const { rowWindow, columnWindow } = useWindow(scroller, model, selection);
  useScrollIntoView(scroller, selection, { rows: rowWindow, columns: columnWindow }, model.sheet.title);
  const pageRows = Math.max(1, rowWindow.last - rowWindow.first);
  const [isListOpen, setListOpen] = useState(false);
  const handlers = useGridEvents({ model, selection, selected, pageRows, openList: () => setListOpen(true) });
  const activeContent = (
    <ActiveContent model={model} active={active} isListOpen={isListOpen} setListOpen={setListOpen} />
  );
  const row = { context, columnKey: columnWindow.lineList.join(), selected, active };
  return (
    <div
      ref={scroller}
      className={`grid${model.sheet.showGridlines ? '' : ' is-plain'}`}
      role="grid"
      tabIndex={0}
      aria-label={say('workbench.grid', { sheet: model.sheet.title })}
      aria-describedby={HINT_ID}
      aria-rowcount={model.rows.count + 1}
      aria-colcount={model.columns.count + 1}
      aria-multiselectable="true"
      aria-activedescendant={editing.draft === null && !isListOpen ? cellId(top, left) : undefined}
      {...handlers}
    >
      <p id={HINT_ID} hidden>
        {say('workbench.grid.hint')}
      </p>
      <div className="sizer" role="presentation" style={sizeOf(model)}>
        <HeaderRow
          model={model}
          columnList={columnWindow.lineList}
          selected={selected}
          cornerLabel={say('workbench.grid.corner')}
        />
        <FrozenRows model={model} lineList={rowWindow.lineList} row={row} activeContent={activeContent} />
        {rowWindow.lineList
          .filter((line) => line > model.frozenRows)
          .map((line) => (
            <GridRow
              key={line}
              {...row}
              rowNumber={line}
              topPx={HEADER_PX + model.rows.startOf(line)}
              activeContent={line === top ? activeContent : null}
            />
          ))}
      </div>
    </div>
  );
}

interface RowParts {
  readonly context: RowContext;
  readonly columnKey: string;
  readonly selected: CellRange;
  readonly active: { readonly rowNumber: number; readonly columnNumber: number };
}

/** The rows that stay below the letters while the others scroll. */
function FrozenRows(props: {
  readonly model: GridModel;
  readonly lineList: readonly number[];
  readonly row: RowParts;
  readonly activeContent: ReactElement;
}): ReactElement | null {
  const { model, lineList, row, activeContent } = props;
  if (model.frozenRows === 0) return null;
  return (
    <div role="rowgroup" className="frozen-rows" style={{ top: HEADER_PX }}>
      {lineList
        .filter((line) => line <= model.frozenRows)
        .map((line) => (
          <GridRow
            key={line}
            {...row}
            rowNumber={line}
            topPx={null}
            activeContent={line === row.active.rowNumber ? activeContent : null}
          />
        ))}
    </div>
  );
}

function sizeOf({ rows, columns }: GridModel): { readonly width: number; readonly height: number } {
  return {
    width: ROW_HEADER_PX + columns.startOf(columns.count + 1),
    height: HEADER_PX + rows.startOf(rows.count + 1),
  };
}

/** The layout is made anew when the sheet has changed or somebody went beyond its end. */
function useLayout(selection: Selection): { readonly model: GridModel; readonly context: RowContext } {
  const { state } = useWorkbench();
  const { view, activeSheet, staleByCell, revision } = state;
  const sheet = view.sheetList.find(({ title }) => title === activeSheet)!;
  const farRow = Math.max(selection.active.rowNumber, selection.end.rowNumber);
  const farColumn = Math.max(selection.active.columnNumber, selection.end.columnNumber);
  const reachRow = farRow > sheet.rowCount ? farRow : 1;
  const reachColumn = farColumn > sheet.columnCount ? farColumn : 1;
  const model = useMemo(
    () => layOut(sheet, { rowNumber: reachRow, columnNumber: reachColumn }),
    [sheet, reachRow, reachColumn],
  );
  const context = useMemo(() => {
    const staleReason = (row: number, column: number): string | null =>
      staleByCell.size === 0 ? null : (staleByCell.get(staleKey(sheet.title, row, column)) ?? null);
    return rowContext(model, view, revision, staleReason);
  }, [model, view, sheet, staleByCell, revision]);
  return { model, context };
}

function useWindow(
  scroller: RefObject<HTMLDivElement>,
  model: GridModel,
  { active }: Selection,
): { readonly rowWindow: LineWindow; readonly columnWindow: LineWindow } {
  const { rows, columns, frozenRows, frozenColumns, merges } = model;
  const [seen, setSeen] = useState({ top: 1, left: 1, bottom: 1, right: 1 });
  const anchors = useMemo(() => merges.anchorsInto(seen), [merges, seen]);
  const rowList = useMemo(() => [active.rowNumber, ...anchors.rowList], [active, anchors]);
  const columnList = useMemo(() => [active.columnNumber, ...anchors.columnList], [active, anchors]);
  const rowWindow = useLines({
    scroller,
    axis: rows,
    frozen: frozenRows,
    isHorizontal: false,
    always: rowList,
  });
  const columnWindow = useLines({
    scroller,
    axis: columns,
    frozen: frozenColumns,
    isHorizontal: true,
    always: columnList,
  });
  const { first: top, last: bottom } = rowWindow;
  const { first: left, last: right } = columnWindow;
  useLayoutEffect(() => setSeen({ top, left, bottom, right }), [top, left, bottom, right]);
  return { rowWindow, columnWindow };
}

interface Windows {
  readonly rows: LineWindow;
  readonly columns: LineWindow;
}

/** What the keyboard goes to is brought into the window, also when somebody else selects it. */
function useScrollIntoView(
  scroller: RefObject<HTMLDivElement>,
  { end }: Selection,
  windows: Windows,
  sheet: string,
): void {
  const latest = useRef(windows);
  useLayoutEffect(() => {
    latest.current = windows;
  });
  useLayoutEffect(() => {
    if (scroller.current) Object.assign(scroller.current, { scrollTop: 0, scrollLeft: 0 });
  }, [scroller, sheet]);
  const { rowNumber, columnNumber } = end;
  const shown = useRef<string | null>(null);
  useLayoutEffect(() => {
    const isFresh = shown.current !== sheet;
    shown.current = sheet;
    latest.current.rows.scrollTo(rowNumber, isFresh);
    latest.current.columns.scrollTo(columnNumber, isFresh);
  }, [rowNumber, columnNumber, sheet]);
}
