import type { svActions } from '../sv/actions';

/** English twins of `sv/actions.ts`. */
export const enActions: Readonly<Record<keyof typeof svActions, string>> = {
  'severity.fel': 'error',
};
