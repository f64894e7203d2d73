import type { svIssuesFile } from '../sv/issues-file';

/** English twins of `sv/issues-file.ts`. */
export const enIssuesFile: Readonly<Record<keyof typeof svIssuesFile, string>> = {};
