import { useEffect, type RefObject } from 'react';
import type { FileDeeds } from './TopBar';

/** Parts of the page that F6 goes between, each by what in it takes the focus. */
const STOP_LIST = [
  '.top-bar button',
  '[role=grid]',
  '.sheet-tabs [aria-selected=true]',
  '.splitter',
  '.pane [role=tab][aria-selected=true], .pane button',
];

/** Ctrl+S, Ctrl+O, and F6 between the parts of the page: the way out of the grid, where Tab goes from cell to cell. */
export function useShortcuts(page: RefObject<HTMLElement | null>, deeds: FileDeeds): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const isCtrl = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
      if (event.key === 'F6') moveFocus(page.current, event.shiftKey ? -1 : 1);
      else if (isCtrl && event.key.toLowerCase() === 's') deeds.save();
      else if (isCtrl && event.key.toLowerCase() === 'o')
        page.current?.querySelector<HTMLElement>('.file-input')?.click();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [page, deeds]);
}

function moveFocus(page: HTMLElement | null, step: -1 | 1): void {
  const stopList = STOP_LIST.map((selector) => page?.querySelector<HTMLElement>(selector) ?? null).filter(
    (element) => element !== null,
  );
  const partOf = (element: Element): Element =>
    element.closest('.top-bar, .sheet-panel, .sheet-tabs, .splitter, .pane') ?? element;
  const focused = document.activeElement;
  const at = focused === null ? -1 : stopList.findIndex((stop) => partOf(stop).contains(focused));
  const from = at < 0 && step < 0 ? 0 : at;
  stopList[(from + step + stopList.length) % stopList.length]?.focus();
}
