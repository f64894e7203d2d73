import { useRef, type KeyboardEvent, type PointerEvent, type ReactElement } from 'react';

/** Widths of the pane, pixels: Excel's own pane is 320–350 wide. */
export const PANE_WIDTH = { least: 320, usual: 350, most: 640 } as const;
const STEP_PX = 10;

interface SplitterProps {
  readonly label: string;
  readonly widthPx: number;
  readonly controls: string;
  setWidth(widthPx: number): void;
}

/** Keeps a width within its limits. */
export function limitWidth(widthPx: number): number {
  return Math.min(PANE_WIDTH.most, Math.max(PANE_WIDTH.least, Math.round(widthPx)));
}

/** The line between grid and pane: dragged, or moved with the arrow keys. */
export function Splitter({ label, widthPx, controls, setWidth }: SplitterProps): ReactElement {
  const start = useRef<{ readonly x: number; readonly widthPx: number } | null>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const target: Readonly<Record<string, number>> = {
      ArrowLeft: widthPx + STEP_PX,
      ArrowRight: widthPx - STEP_PX,
      Home: PANE_WIDTH.least,
      End: PANE_WIDTH.most,
    };
    const next = target[event.key];
    if (next === undefined) return;
    event.preventDefault();
    setWidth(limitWidth(next));
  };
  const onPointerMove = ({ clientX }: PointerEvent): void => {
    if (start.current !== null) setWidth(limitWidth(start.current.widthPx + start.current.x - clientX));
  };
  return (
    <div
      className="splitter"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={label}
      aria-controls={controls}
      aria-valuemin={PANE_WIDTH.least}
      aria-valuemax={PANE_WIDTH.most}
      aria-valuenow={widthPx}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = { x: event.clientX, widthPx };
      }}
      onPointerMove={onPointerMove}
      onPointerUp={() => (start.current = null)}
    />
  );
}
