import type { svIssuesEconomy } from '../sv/issues-economy';

/** English twins of `sv/issues-economy.ts`. */
export const enIssuesEconomy: Readonly<Record<keyof typeof svIssuesEconomy, string>> = {};
