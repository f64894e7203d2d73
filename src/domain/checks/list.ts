import type { Check } from './check';

/** Every check of goals, indicators, activities and texts (domain 8). To add one: a file, and a line here. */
export const checkList: readonly Check[] = [];
