/** Runs `check` once so many milliseconds have passed since the last `touch`. */
export interface Recheck {
  touch(): void;
  stop(): void;
}

/** A re-check after quiet; with `delayMs` undefined nothing is ever run: the person asks. */
export function createRecheck(delayMs: number | undefined, check: () => unknown): Recheck {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    touch: () => {
      if (delayMs === undefined) return;
      clearTimeout(timer);
      timer = setTimeout(check, delayMs);
    },
    stop: () => clearTimeout(timer),
  };
}
