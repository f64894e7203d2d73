import { performance } from 'node:perf_hooks';

/** Milliseconds of each of `runCount` runs, after one run that is not counted. */
export async function timesOf(run: () => unknown, runCount: number): Promise<readonly number[]> {
  await run();
  const timeList: number[] = [];
  for (let index = 0; index < runCount; index += 1) {
    const start = performance.now();
    await run();
    timeList.push(performance.now() - start);
  }
  return timeList;
}

export function median(list: readonly number[]): number {
  const sorted = [...list].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

export function best(list: readonly number[]): number {
  return Math.min(...list);
}

/** Two decimals are all that a ratio of noisy times can bear. */
export function twoDecimals(value: number): number {
  return Math.round(value * 100) / 100;
}
