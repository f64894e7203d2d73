import type { svIssuesDomain } from '../sv/issues-domain';

/** English twins of `sv/issues-domain.ts`. */
export const enIssuesDomain: Readonly<Record<keyof typeof svIssuesDomain, string>> = {};
