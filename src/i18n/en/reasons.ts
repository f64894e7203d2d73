import type { svReasons } from '../sv/reasons';

/** English twins of `sv/reasons.ts`. */
export const enReasons: Readonly<Record<keyof typeof svReasons, string>> = {};
