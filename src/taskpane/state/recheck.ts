/** Runs `check` once so many milliseconds have passed since the last `touch`. */
export interface Recheck {
  touch(): void;
  stop(): void;
}

/** Quiet time, milliseconds, before a new check where the host names none. */
const DEFAULT_DELAY_MS = 1500;
/** A check that took longer than this, milliseconds, is left to the person: it would be in the way of the work. */
const CHEAP_MS = 1000;

/**
 * How long to wait for a re-check: what the host says (null = never), else the default where the last check took
 * `tookMs` milliseconds and that was little; null = the person asks.
 */
export function recheckDelay(wanted: number | null | undefined, tookMs: number): number | null {
  if (wanted !== undefined) return wanted;
  return tookMs <= CHEAP_MS ? DEFAULT_DELAY_MS : null;
}

/** A re-check after quiet; while `delayOf` gives null nothing is run: the person asks. */
export function createRecheck(delayOf: () => number | null, check: () => unknown): Recheck {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    touch: () => {
      clearTimeout(timer);
      const delayMs = delayOf();
      if (delayMs !== null) timer = setTimeout(check, delayMs);
    },
    stop: () => clearTimeout(timer),
  };
}
