export { applyFilters, convertAmount, FILTER_LIST, readFilters, type Skrivsatt } from './filters';
export { INDIKATOR_FALT_LIST } from './indikator';
export { isFillable, lookUpReference } from './look-up';
export { mapTexts } from './map-texts';
export { parseReferences, referencesOf, type Textdel } from './parse';
export type * from './types';
