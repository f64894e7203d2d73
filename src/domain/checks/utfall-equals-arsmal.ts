import { equals } from '../../core';
import type { Indikator } from '../model';
import type { Check } from './check';
import { found } from './support/found';
import { isFigure, isLevel } from './support/indikator-kind';

/** Fewer rows than this may well be alike by chance. */
const MIN_ROWS = 3;

function hasBoth({ utfall, arsmal }: Indikator): boolean {
  return isFigure(utfall) && isLevel(arsmal);
}

/** The outcome is exactly the target in every row that has both: probably copied (domain 8). One issue in all. */
export const utfallEqualsArsmalCheck: Check = {
  code: 'utfall-equals-arsmal',
  severity: 'varning',
  *run({ modell }) {
    if (modell.uppgifter.typ === 'VP') return;
    const rowList = modell.indikatorList.filter(hasBoth);
    if (rowList.length < MIN_ROWS) return;
    if (!rowList.every(({ utfall, arsmal }) => equals(utfall.varde!, arsmal.varde!))) return;
    const first = rowList[0]!;
    yield found(utfallEqualsArsmalCheck, first, 'utfall', first.utfall.raw, { antal: rowList.length });
  },
};
