import type { svReportEconomy } from '../sv/report-economy';

/** English twins of `sv/report-economy.ts`. */
export const enReportEconomy: Readonly<Record<keyof typeof svReportEconomy, string>> = {};
