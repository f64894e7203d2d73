import type { Indikator, Indikatorresultat, Regelverk, Typ } from '../model';
import { REGELVERSION } from '../rules';
import { withBeraknatUtfall } from './beraknat-utfall';
import { classify } from './classes';
import { overstyrningOf } from './overstyrning';
import { doltOf, withDolda } from './sma-grupper';
import { cellListOf, gatherUnderlag, isComputedKalla } from './underlag';

/**
 * The status of one indicator in a document of type `typ` with its explanation, the direction it was judged in
 * and the override that a person has set (domain 4). KF's target, last year and the gender columns never decide,
 * save that last year does for `öka`, `minska` and the rule `trend`. The indicator in the result has its computed
 * outcome filled in and the figures of small groups taken out (domain 4.10). Pure; looks at this row only.
 */
export function computeIndikatorresultat(
  source: Indikator,
  regelverk: Regelverk,
  typ: Typ,
): Indikatorresultat {
  const beraknat = withBeraknatUtfall(source, typ);
  const underlag = gatherUnderlag(beraknat, regelverk, typ);
  const utslag = classify(underlag);
  const overstyrd = typ === 'VP' ? null : overstyrningOf(source);
  const dolt = doltOf(source, regelverk);
  const { berakning } = beraknat;
  const isExplained = berakning !== null && isComputedKalla(underlag.kalla) && dolt !== 'allt';
  return {
    indikator: withDolda(beraknat.indikator, dolt),
    riktning: underlag.riktning,
    isRiktningAntagen: underlag.isAntagen,
    status: utslag.status,
    overstyrd,
    galler: overstyrd?.status ?? utslag.status,
    forklaring: {
      code: utslag.code,
      params: isExplained ? { ...utslag.params, ...berakning.params } : utslag.params,
      regel: underlag.regel.text,
      regelversion: REGELVERSION,
      cellList: cellListOf(source, utslag.kolumnList),
    },
    isDold: dolt !== 'inget',
    beraknat: berakning && { slag: berakning.slag, cellList: cellListOf(source, berakning.kolumnList) },
  };
}
