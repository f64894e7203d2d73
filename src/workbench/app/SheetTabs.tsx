import { useRef, type KeyboardEvent, type ReactElement } from 'react';
import { useWorkbench } from './context';

/** Id of the grid's box, which the tabs switch. */
export const SHEET_PANEL_ID = 'sheet-panel';

/** Id of a sheet's tab. */
function sheetTabId(index: number): string {
  return `sheet-tab-${index}`;
}

const STEP_BY_KEY: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/** The sheets that are not hidden, as tabs in the order of the file. */
export function SheetTabs(): ReactElement {
  const { state, document, say } = useWorkbench();
  const list = useRef<HTMLDivElement>(null);
  const shownList = state.view.sheetList.filter(({ visibility }) => visibility === 'visible');
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = shownList.findIndex(({ title }) => title === state.activeSheet);
    const ends: Readonly<Record<string, number>> = { Home: 0, End: shownList.length - 1 };
    const step = STEP_BY_KEY[event.key];
    const next = step === undefined ? ends[event.key] : (at + step + shownList.length) % shownList.length;
    if (next === undefined) return;
    event.preventDefault();
    document.select(shownList[next]!.title);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  };
  return (
    <div
      ref={list}
      className="sheet-tabs"
      role="tablist"
      aria-label={say('workbench.sheets')}
      onKeyDown={onKeyDown}
    >
      {shownList.map(({ title, tabColor }, index) => (
        <button
          key={title}
          id={sheetTabId(index)}
          type="button"
          role="tab"
          aria-selected={title === state.activeSheet}
          aria-controls={SHEET_PANEL_ID}
          tabIndex={title === state.activeSheet ? 0 : -1}
          className="sheet-tab"
          style={tabColor === null ? undefined : { borderBottomColor: tabColor }}
          onClick={() => document.select(title)}
        >
          {title}
        </button>
      ))}
    </div>
  );
}
