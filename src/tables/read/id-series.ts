/** Splits `M1.2.N3` into the series `M1.2.N` and 3; null for ids that do not end in digits. */
function splitId(id: string): { series: string; number: number } | null {
  const match = /^(.*?)(\d{1,9})$/.exec(id);
  return match ? { series: match[1]!, number: Number(match[2]) } : null;
}

/**
 * Gives out ids that have never been used: a series goes on after its highest number, so that the id of a
 * removed row is not given to another as long as anything remembers it (interfaces 2).
 */
export class IdSeries {
  private readonly usedSet = new Set<string>();
  private readonly highestBySeries = new Map<string, number>();

  constructor(usedIdList: Iterable<string>) {
    for (const id of usedIdList) this.use(id);
  }

  /** The wanted id when it is free, else null. */
  take(wanted: string): string | null {
    if (this.usedSet.has(wanted)) return null;
    this.use(wanted);
    return wanted;
  }

  /** The next id of a series: `I`, 3 → `I017`. */
  next(series: string, digits = 1): string {
    const id = series + String((this.highestBySeries.get(series) ?? 0) + 1).padStart(digits, '0');
    this.use(id);
    return id;
  }

  private use(id: string): void {
    this.usedSet.add(id);
    const parts = splitId(id);
    if (!parts) return;
    const highest = this.highestBySeries.get(parts.series) ?? 0;
    if (parts.number > highest) this.highestBySeries.set(parts.series, parts.number);
  }
}
