import { useVirtualizer, type Range, type Virtualizer } from '@tanstack/react-virtual';
import { useCallback, useLayoutEffect, type RefObject } from 'react';
import type { Axis } from './axis';
import { HEADER_PX, ROW_HEADER_PX } from './Headers';

/** Lines drawn beyond the window on each side. */
const OVERSCAN = { rows: 6, columns: 2 } as const;

/** What a scrollbar may hide of the window. */
const SCROLLBAR_PX = 20;

export interface LineWindow {
  /** Lines to draw, rising, hidden ones left out: frozen ones and those in the window. */
  readonly lineList: readonly number[];
  /** First and last line in the window, without the frozen ones. */
  readonly first: number;
  readonly last: number;
  /** `isFresh`: the place of the window is not known yet (another sheet). */
  scrollTo(line: number, isFresh: boolean): void;
}

interface LineOptions {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly axis: Axis;
  readonly frozen: number;
  readonly isHorizontal: boolean;
  /** Lines that are drawn wherever the window is (the active cell's, first cells of merges). */
  readonly always: readonly number[];
}

/** Which rows or columns to draw as the sheet scrolls, over `@tanstack/react-virtual`. */
export function useLines({ scroller, axis, frozen, isHorizontal, always }: LineOptions): LineWindow {
  const headPx = isHorizontal ? ROW_HEADER_PX : HEADER_PX;
  const paddingPx = headPx + axis.startOf(frozen + 1);
  const rangeExtractor = useCallback(
    (range: Range) =>
      withLines(
        range,
        always.map((line) => line - frozen - 1),
      ),
    [always, frozen],
  );
  const virtualizer = useVirtualizer<HTMLElement, Element>({
    count: axis.count - frozen,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => axis.sizeOf(index + frozen + 1),
    horizontal: isHorizontal,
    overscan: isHorizontal ? OVERSCAN.columns : OVERSCAN.rows,
    paddingStart: paddingPx,
    scrollPaddingStart: paddingPx,
    rangeExtractor,
    initialRect: { width: 1200, height: 800 },
  });
  useLayoutEffect(() => {
    virtualizer.measure();
  }, [virtualizer, axis, frozen]);
  return windowOf(virtualizer, axis, frozen);
}

function windowOf(virtualizer: Virtualizer<HTMLElement, Element>, axis: Axis, frozen: number): LineWindow {
  const frozenList = Array.from({ length: frozen }, (_, index) => index + 1);
  const scrolledList = virtualizer.getVirtualItems().map(({ index }) => index + frozen + 1);
  const { range } = virtualizer;
  return {
    lineList: [...frozenList, ...scrolledList].filter((line) => line <= axis.count && axis.sizeOf(line) > 0),
    first: (range?.startIndex ?? 0) + frozen + 1,
    last: (range?.endIndex ?? 0) + frozen + 1,
    scrollTo: (line, isFresh) => {
      if (line <= frozen || (!isFresh && isShown(virtualizer, axis, line))) return;
      virtualizer.scrollToIndex(line - frozen - 1, { align: 'auto' });
    },
  };
}

/** True when the whole line is in the window, as far as is known without asking the browser to lay the page out. */
function isShown(virtualizer: Virtualizer<HTMLElement, Element>, axis: Axis, line: number): boolean {
  const { scrollOffset, scrollRect, options } = virtualizer;
  if (scrollOffset === null || scrollRect === null) return false;
  const sizePx = (options.horizontal ? scrollRect.width : scrollRect.height) - SCROLLBAR_PX;
  const startPx = axis.startOf(line) + (options.horizontal ? ROW_HEADER_PX : HEADER_PX);
  const isAfterFrozen = startPx >= scrollOffset + (options.scrollPaddingStart ?? 0);
  return isAfterFrozen && startPx + axis.sizeOf(line) <= scrollOffset + sizePx;
}

/** The indexes of a window with its overscan and some more, rising, each once. */
export function withLines(range: Range, moreList: readonly number[]): number[] {
  const first = Math.max(range.startIndex - range.overscan, 0);
  const last = Math.min(range.endIndex + range.overscan, range.count - 1);
  const indexList = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  const wantedSet = new Set([...indexList, ...moreList.filter((index) => index >= 0 && index < range.count)]);
  return [...wantedSet].sort((a, b) => a - b);
}
