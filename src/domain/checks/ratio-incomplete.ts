import { isZero, type Varde } from '../../core';
import type { Indikator } from '../model';
import { kvotenhetOf } from '../status';
import type { Check } from './check';
import { found } from './support/found';

type Brist = 'utan-namnare' | 'namnare-noll' | 'utan-enhet';

/** What keeps a quotient from being computed. */
function bristOf(indikator: Indikator, namnare: Varde): Brist | null {
  if (namnare.varde === null) return 'utan-namnare';
  if (isZero(namnare.varde)) return 'namnare-noll';
  return kvotenhetOf(indikator) === null ? 'utan-enhet' : null;
}

const RATIO_LIST = [
  ['utfall', 'taljare', 'namnare'],
  ['utfallMan', 'taljareMan', 'namnareMan'],
  ['utfallKvinnor', 'taljareKvinnor', 'namnareKvinnor'],
] as const satisfies readonly (readonly (keyof Indikator)[])[];

/** Where each lack is mended. */
const KEY_BY_BRIST = { 'utan-namnare': 'namnare', 'namnare-noll': 'namnare', 'utan-enhet': 'enhet' } as const;
const WHY_BY_BRIST: Readonly<Record<Brist, string>> = {
  'utan-namnare': 'Nämnare saknas',
  'namnare-noll': 'Nämnare är 0',
  'utan-enhet': 'Enhet saknas',
};

/** A numerator without a typed outcome from which no outcome can be computed: a share is never guessed (domain 3). */
export const ratioIncompleteCheck: Check = {
  code: 'ratio-incomplete',
  severity: 'varning',
  *run({ modell }) {
    for (const indikator of modell.indikatorList) {
      for (const [key, taljare, namnare] of RATIO_LIST) {
        if (indikator[taljare].varde === null || indikator[key].slag !== 'tom') continue;
        const brist = bristOf(indikator, indikator[namnare]);
        if (brist === null) continue;
        const place = KEY_BY_BRIST[brist] === 'enhet' ? 'enhet' : namnare;
        const raw = place === 'enhet' ? '' : indikator[namnare].raw;
        yield found(ratioIncompleteCheck, indikator, place, raw, {
          namn: indikator.namn,
          brist: WHY_BY_BRIST[brist],
        });
      }
    }
  },
};
