import type { Varde } from '../../core';
import type { Indikator } from '../model';
import { foldEnhet } from '../status';
import type { Check } from './check';
import { found } from './support/found';
import { FIGURE_KEY_LIST } from './support/indikator-kind';

/** `kg CO2` beside `kg CO2 per kg livsmedel` is the same unit, written shorter. */
function isOtherUnit(a: string, b: string): boolean {
  const [x, y] = [foldEnhet(a), foldEnhet(b)];
  return !x.startsWith(y) && !y.startsWith(x);
}

/** The first figure whose stated unit is not the one stated before it on the row. */
function firstDifference(indikator: Indikator): { key: string; varde: Varde; enhet: string } | null {
  let enhet: string | null = indikator.enhet === '' ? null : indikator.enhet;
  for (const key of FIGURE_KEY_LIST) {
    const varde = indikator[key];
    if (varde.enhet === null || varde.varde === null) continue;
    if (enhet !== null && isOtherUnit(varde.enhet, enhet)) return { key, varde, enhet };
    enhet ??= varde.enhet;
  }
  return null;
}

/** Two figures of a row state different units (domain 8); a bare number takes its sibling's. */
export const unitDiffersInRowCheck: Check = {
  code: 'unit-differs-in-row',
  severity: 'varning',
  *run({ modell }) {
    for (const indikator of modell.indikatorList) {
      const difference = firstDifference(indikator);
      if (difference === null) continue;
      const { key, varde, enhet } = difference;
      yield found(unitDiffersInRowCheck, indikator, key, varde.raw, { raw: varde.raw, enhet });
    }
  },
};
