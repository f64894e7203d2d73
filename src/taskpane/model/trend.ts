import { toNumber, type Decimal } from '../../core';
import type { Jamforelse, Indikatorresultat, Seriepunkt, Typ } from '../../domain';

/** A point of the drawing: 0–1 from the left and from the bottom. */
export interface TrendPoint {
  readonly period: Seriepunkt['period'];
  readonly varde: Decimal;
  readonly x: number;
  readonly y: number;
}

/**
 * The figures of an indicator over time, oldest first, placed for a small drawing: the long trend where there is
 * one, else last year and now; nothing for a single figure. Equal figures lie in the middle.
 */
export function trendPoints(
  { indikator }: Indikatorresultat,
  jamforelseList: readonly Jamforelse[],
  typ: Typ,
): readonly TrendPoint[] {
  const long = jamforelseList.find(({ slag }) => slag === 'trend')?.serieList ?? [];
  if (long.length > 0) return place(long);
  const isCompared = jamforelseList.some(({ slag }) => slag === 'foregaendeAr');
  const [before, now] = [indikator.foregaendeUtfall.varde, indikator.utfall.varde];
  if (!isCompared || before === null || now === null) return [];
  return place([
    { period: 'foregaendeAr', varde: before },
    { period: typ, varde: now },
  ]);
}

function place(serieList: readonly Seriepunkt[]): readonly TrendPoint[] {
  const valueList = serieList.map(({ varde }) => toNumber(varde));
  const [least, most] = [Math.min(...valueList), Math.max(...valueList)];
  return serieList.map(({ period, varde }, at) => ({
    period,
    varde,
    x: at / Math.max(1, serieList.length - 1),
    y: most === least ? 0.5 : (valueList[at]! - least) / (most - least),
  }));
}
