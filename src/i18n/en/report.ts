import type { svReport } from '../sv/report';

/** English twins of `sv/report.ts`. */
export const enReport: Readonly<Record<keyof typeof svReport, string>> = {};
