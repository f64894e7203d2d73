import { compare } from '../../core';
import type { Indikatorstatus, Riktning } from '../model';
import { isComparableEnhet } from './enhet';
import type { Underlag, Utslag } from './underlag';
import { ejBedombar, enhetParam, figure, shownFigure } from './utslag';

/** What a change since last year means: better, none or worse (domain 4.2). */
const STATUS_BY_CHANGE: Readonly<Record<-1 | 0 | 1, Indikatorstatus>> = {
  1: 'helt',
  0: 'delvis',
  '-1': 'inte',
};

const UPWARD_SET: ReadonlySet<Riktning> = new Set<Riktning>(['hogre', 'oka']);

/**
 * Against last year's outcome: better → helt, unchanged → delvis, worse → inte, no last year → ej bedömbar
 * (domain 4.2); for targets `öka` and `minska`, and for the rule `trend`.
 */
export function judgeTrend(underlag: Underlag): Utslag {
  const { varde, indikator, kalla, riktning } = underlag;
  const last = indikator.foregaendeUtfall;
  const kolumnList = [...underlag.judgedKolumnList, 'foregaendeUtfall', 'arsmal'] as const;
  if (varde.varde === null || varde.slag === 'janej') {
    return ejBedombar('utfall', { varde: varde.raw }, kolumnList);
  }
  if (last.varde === null || last.slag === 'janej') return ejBedombar('foregaende', {}, kolumnList);
  if (!isComparableEnhet(varde.enhet, last.enhet)) {
    return ejBedombar('enhet', { varde: varde.raw, arsmal: last.raw }, kolumnList);
  }
  const isUpward = UPWARD_SET.has(riktning!);
  const change = compare(varde.varde, last.varde);
  const status = STATUS_BY_CHANGE[isUpward ? change : ((-change || 0) as -1 | 0 | 1)];
  return {
    status,
    code: `${kalla}.${status}${isUpward ? 'Oka' : 'Minska'}`,
    params: {
      varde: shownFigure(varde, last.varde),
      enhet: enhetParam(underlag, varde),
      foregaende: figure(last.varde),
      foregaendeEnhet: enhetParam(underlag, last),
    },
    kolumnList,
  };
}
