import { useState, type KeyboardEvent, type ReactElement } from 'react';
import { a1, rangeA1 } from '../../core';
import { entryText, selectionOf, sheetOf, staleKey } from '../document';
import { onEditorKey } from '../grid/ActiveContent';
import { cellBox, selectedRange, selectionAt } from '../grid/selection';
import { parseAddress } from './address';
import { useWorkbench } from './context';
import { promptAt } from './rules';

const REASON_ID = 'formula-reason';

/** Name box and formula bar: where the person is and what stands there, in full; both can be typed into. */
export function FormulaBar(): ReactElement {
  const { state, say } = useWorkbench();
  const { sheet, place } = useActive();
  const stale = state.staleByCell.get(staleKey(state.activeSheet, place.rowNumber, place.columnNumber));
  const prompt = sheet === null ? '' : promptAt(sheet, place);
  return (
    <div className="formula-bar" role="group" aria-label={say('workbench.formulaBar')}>
      <NameBox />
      <FormulaField />
      {stale !== undefined && (
        <p id={REASON_ID} className="formula-reason" role="status">
          {say('workbench.stale', { reason: say(`workbench.stale.${stale}`) })}
        </p>
      )}
      {stale === undefined && prompt !== '' && <p className="formula-prompt">{prompt}</p>}
    </div>
  );
}

/** The sheet that is shown and its active cell (the first of a merge). */
function useActive() {
  const { state } = useWorkbench();
  const sheet = sheetOf(state.view, state.activeSheet);
  const { active } = selectionOf(state, state.activeSheet);
  const { top, left } = cellBox(sheet?.mergeList ?? [], active);
  return { sheet, place: { rowNumber: top, columnNumber: left } };
}

function NameBox(): ReactElement {
  const { state, document, say, focusGrid } = useWorkbench();
  const { sheet, place } = useActive();
  const [typed, setTyped] = useState<string | null>(null);
  const range = selectedRange(selectionOf(state, state.activeSheet), sheet?.mergeList ?? []);
  const box = cellBox(sheet?.mergeList ?? [], place);
  const shown = rangeA1(range) === rangeA1(box) ? a1(place.rowNumber, place.columnNumber) : rangeA1(range);
  const go = (): void => {
    const target = parseAddress(state.view, state.activeSheet, typed ?? '');
    if (target === null || !document.goTo(target.sheet, target.address)) {
      document.notify({ kind: 'text', key: 'workbench.noSuchPlace', params: { place: typed ?? '' } });
      return;
    }
    setTyped(null);
    focusGrid();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') go();
    else if (event.key === 'Escape') {
      setTyped(null);
      focusGrid();
    }
  };
  return (
    <input
      className="name-box"
      aria-label={say('workbench.nameBox')}
      spellCheck={false}
      value={typed ?? shown}
      onFocus={({ target }) => target.select()}
      onBlur={() => setTyped(null)}
      onChange={({ target }) => setTyped(target.value)}
      onKeyDown={onKeyDown}
    />
  );
}

function FormulaField(): ReactElement {
  const { state, editing, document, say, focusGrid } = useWorkbench();
  const { sheet, place } = useActive();
  const { draft } = editing;
  const cell = sheet?.cellAt(place.rowNumber, place.columnNumber) ?? { value: null };
  const numberFormat = sheet?.styleAt(place.rowNumber, place.columnNumber).numberFormat;
  const text = draft?.text ?? entryText(cell, { numberFormat, isDate1904: state.view.isDate1904 });
  const begin = (next: string): void =>
    editing.begin({ sheet: state.activeSheet, place, text: next, origin: 'bar' });
  const finish = (rows: number, columns: number): void => {
    if (!editing.commit()) return;
    const next = {
      rowNumber: Math.max(1, place.rowNumber + rows),
      columnNumber: Math.max(1, place.columnNumber + columns),
    };
    document.select(state.activeSheet, selectionAt(next));
    focusGrid();
  };
  return (
    <textarea
      className="formula-field"
      aria-label={say('workbench.formula')}
      aria-describedby={REASON_ID}
      rows={1}
      spellCheck={false}
      value={text}
      onChange={({ target }) => (draft === null ? begin(target.value) : editing.change(target.value))}
      onKeyDown={(event) => onEditorKey(event, finish, () => (editing.cancel(), focusGrid()))}
      onBlur={({ relatedTarget }) => {
        if (draft?.origin === 'bar' && !(relatedTarget as HTMLElement | null)?.closest('[role=grid]'))
          editing.commit();
      }}
    />
  );
}
