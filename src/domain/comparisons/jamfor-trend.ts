import { compare, type Varde } from '../../core';
import type { Seriepunkt, Typ } from '../model';
import { isComparableEnhet } from '../status';
import {
  cells,
  figureParams,
  jamforelse,
  type Jamforare,
  type Jamforelseunderlag,
} from './jamforelse-underlag';
import { utvecklingOf } from './utveckling';

type SerieKey = 'foregaendeUtfall' | 'utfallT1' | 'utfallT2' | 'utfall';

/** The figures of a long trend, per document, oldest first. */
const SERIE_TABLE: Readonly<Record<Typ, readonly (readonly [Seriepunkt['period'], SerieKey])[]>> = {
  VP: [],
  T1: [
    ['foregaendeAr', 'foregaendeUtfall'],
    ['T1', 'utfall'],
  ],
  T2: [
    ['foregaendeAr', 'foregaendeUtfall'],
    ['T1', 'utfallT1'],
    ['T2', 'utfall'],
  ],
  VB: [
    ['foregaendeAr', 'foregaendeUtfall'],
    ['T1', 'utfallT1'],
    ['T2', 'utfallT2'],
    ['VB', 'utfall'],
  ],
};

/** Two figures make a change (`foregaendeAr`); a trend needs one more. */
const MIN_POINTS = 3;

interface Point extends Seriepunkt {
  readonly key: SerieKey;
  readonly source: Varde;
}

function pointList({ indikator, typ }: Jamforelseunderlag): readonly Point[] {
  const list: Point[] = [];
  for (const [period, key] of SERIE_TABLE[typ]) {
    const source = indikator[key];
    if (source.slag !== 'varde' || source.varde === null) continue;
    if (!isComparableEnhet(source.enhet, indikator.utfall.enhet)) return [];
    list.push({ period, key, varde: source.varde, source });
  }
  return list;
}

function formOf(list: readonly Point[]): 'stigande' | 'fallande' | 'oforandrad' | 'blandad' {
  const stepList = list.slice(1).map(({ varde }, at) => compare(varde, list[at]!.varde));
  if (stepList.every((step) => step === 0)) return 'oforandrad';
  if (stepList.every((step) => step >= 0)) return 'stigande';
  return stepList.every((step) => step <= 0) ? 'fallande' : 'blandad';
}

/**
 * The long trend: last year, the tertials and now, from three figures on. Not for sums, whose tertials are parts of
 * the year.
 */
export const jamforTrend: Jamforare = (input) => {
  const { indikator, resultat } = input;
  if (indikator.berakning === 'summa') return null;
  const list = pointList(input);
  if (list.length < MIN_POINTS) return null;
  const [first, last] = [list[0]!, list[list.length - 1]!];
  const form = formOf(list);
  const isOneWay = form !== 'blandad';
  const utveckling = isOneWay ? utvecklingOf(last.varde, first.varde, resultat.riktning, indikator) : null;
  const params = Object.fromEntries(
    list.flatMap(({ period, source }) => {
      const { varde, enhet } = figureParams(indikator, source);
      return [[`varde_${period}`, varde] as const, [`enhet_${period}`, enhet] as const];
    }),
  );
  return jamforelse({
    slag: 'trend',
    utveckling,
    serieList: list.map(({ period, varde }) => ({ period, varde })),
    code: 'trend',
    params: { ...params, form, omdome: utveckling ?? 'inget' },
    cellList: cells(
      input,
      list.map(({ key }) => key),
    ),
  });
};
