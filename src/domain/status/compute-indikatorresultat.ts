import type { Indikator, Indikatorresultat, Regelverk, Typ } from '../model';
import { REGELVERSION } from '../rules';
import { classify } from './classes';
import { withKvot } from './kvot';
import { overstyrningOf } from './overstyrning';
import { isSmallGroup } from './sma-grupper';
import { cellListOf, gatherUnderlag } from './underlag';

/**
 * The status of one indicator in a document of type `typ` with its explanation, the direction it was judged in
 * and the override that a person has set (domain 4). KF's target, last year and the gender columns never decide,
 * save that last year does for `öka`, `minska` and the rule `trend`. Pure; looks at this row only.
 */
export function computeIndikatorresultat(
  source: Indikator,
  regelverk: Regelverk,
  typ: Typ,
): Indikatorresultat {
  const { indikator, isKvot } = withKvot(source);
  const underlag = gatherUnderlag(indikator, regelverk, typ, isKvot);
  const utslag = classify(underlag);
  const overstyrd = typ === 'VP' ? null : overstyrningOf(source);
  return {
    indikator,
    riktning: underlag.riktning,
    isRiktningAntagen: underlag.isAntagen,
    status: utslag.status,
    overstyrd,
    galler: overstyrd?.status ?? utslag.status,
    forklaring: {
      code: utslag.code,
      params: utslag.params,
      regel: underlag.regel.text,
      regelversion: REGELVERSION,
      cellList: cellListOf(indikator, utslag.kolumnList),
    },
    isDold: isSmallGroup(indikator, regelverk),
  };
}
