export * from './compute-indikatorresultat';
export { enhetOf, isComparableEnhet, foldEnhet } from './enhet';
export { statusregelOf } from './grans';
export { percentOf } from './kvot';
export { overstyrningsunderlag } from './overstyrning';
export { proposeRiktning, resolveRiktning } from './riktning';
export { isGiven } from './underlag';
