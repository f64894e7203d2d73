export * from './compute-indikatorresultat';
export { enhetOf, isComparableEnhet, foldEnhet } from './enhet';
export { statusregelOf } from './grans';
export { isPercentRow, kvotenhetOf, kvotOf, percentOf } from './beraknat-utfall';
export { overstyrningsunderlag } from './overstyrning';
export { proposeRiktning, resolveRiktning } from './riktning';
export { classify, STATUSKLASS_LIST, type Statusklasskod } from './classes';
export { cellListOf, gatherUnderlag, isGiven, type Underlag } from './underlag';
