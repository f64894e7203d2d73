import type { LimitView } from '../../xlsx';

/** The value at a limit of icons or bars. `sortedList`: the range's numbers, rising; null = the limit is unknown. */
function limitValue(limit: LimitView, sortedList: readonly number[]): number | null {
  const lowest = sortedList[0] ?? 0;
  const highest = sortedList[sortedList.length - 1] ?? 0;
  const given = limit.value === null || limit.value.trim() === '' ? Number.NaN : Number(limit.value);
  switch (limit.kind) {
    case 'min':
      return lowest;
    case 'max':
      return highest;
    case 'percent':
      return Number.isNaN(given) ? null : lowest + ((highest - lowest) * given) / 100;
    case 'percentile':
      return Number.isNaN(given) ? null : percentile(sortedList, given / 100);
    default:
      return Number.isNaN(given) ? null : given;
  }
}

function percentile(sortedList: readonly number[], share: number): number {
  const at = Math.max(0, Math.min(1, share)) * (sortedList.length - 1);
  const low = sortedList[Math.floor(at)] ?? 0;
  const high = sortedList[Math.ceil(at)] ?? low;
  return low + (high - low) * (at - Math.floor(at));
}

/** Which icon of a set a value gets: zero-based, the lowest first; null when a limit is unknown. */
export function iconIndex(
  value: number,
  limitList: readonly LimitView[],
  sortedList: readonly number[],
): number | null {
  let index = 0;
  for (const [at, limit] of limitList.entries()) {
    if (at === 0) continue;
    const from = limitValue(limit, sortedList);
    if (from === null) return null;
    if (limit.isIncluded ? value >= from : value > from) index = at;
  }
  return index;
}

/** Share of a bar, 0–1; null when a limit is unknown. */
export function barShare(
  value: number,
  { min, max }: { readonly min: LimitView; readonly max: LimitView },
  sortedList: readonly number[],
): number | null {
  const [low, high] = [limitValue(min, sortedList), limitValue(max, sortedList)];
  if (low === null || high === null) return null;
  if (high <= low) return value >= high ? 1 : 0;
  return Math.max(0, Math.min(1, (value - low) / (high - low)));
}
