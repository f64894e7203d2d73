import { foldText, type Varde } from '../../../core';
import type { Indikator } from '../../model';

/** Columns with a figure of the indicator itself, in sheet order. */
export const UTFALL_KEY_LIST = [
  'utfall',
  'utfallMan',
  'utfallKvinnor',
  'utfallT1',
  'utfallT2',
  'foregaendeUtfall',
  'foregaendeUtfallMan',
  'foregaendeUtfallKvinnor',
  'prognosHelar',
  'arsmal',
] as const satisfies readonly (keyof Indikator)[];

/** The same and KF's target. */
export const FIGURE_KEY_LIST = [...UTFALL_KEY_LIST, 'kfArsmal'] as const;

/** True when the name says that the figure is a share: `Andel …`, `Andelen …`. */
export function isNamedShare({ namn }: Indikator): boolean {
  return /^andel/i.test(namn.trimStart());
}

/** True for figures in percent, by name or by a unit on the row. */
export function isPercentage(indikator: Indikator): boolean {
  return (
    indikator.enhet === '%' ||
    isNamedShare(indikator) ||
    indikator.utfall.enhet === '%' ||
    indikator.arsmal.enhet === '%'
  );
}

/** True for shares, indices and averages: a total lies between its parts. */
export function isRatio(indikator: Indikator): boolean {
  return isPercentage(indikator) || /index/i.test(indikator.namn);
}

/** True for numbers of things: a total is the sum of its parts. */
export function isCount({ namn, enhet, utfall, arsmal }: Indikator): boolean {
  const isNamedCount = /^antal/i.test(namn.trimStart()) && !/\sper\s/i.test(namn);
  return isNamedCount || [enhet, utfall.enhet, arsmal.enhet].includes('st');
}

/** A plain figure that can be compared; bounds, intervals and ja/nej are none. */
export function isFigure(varde: Varde): boolean {
  return varde.slag === 'varde' && varde.varde !== null;
}

/** A figure or a bound: a target with one number. */
export function isLevel({ slag, varde }: Varde): boolean {
  return varde !== null && (slag === 'varde' || slag === 'max' || slag === 'min');
}

/** What tells two indicators apart: name with its bracket, and object. */
export function indikatorIdentity({ namn, objekt }: Indikator): string {
  return `${foldText(namn)}\n${foldText(objekt)}`;
}
