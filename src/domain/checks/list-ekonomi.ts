import type { Check } from './check';

/** Every check of the economy (domain 6, 8). */
export const ekonomiCheckList: readonly Check[] = [];
