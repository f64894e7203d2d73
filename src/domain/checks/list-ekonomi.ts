import type { Check } from './check';

/** Every check of the economy (domain 6, 8). */
export const EKONOMI_CHECK_LIST: readonly Check[] = [];
