import type { svIssuesStructure } from '../sv/issues-structure';

/** English twins of `sv/issues-structure.ts`. */
export const enIssuesStructure: Readonly<Record<keyof typeof svIssuesStructure, string>> = {};
