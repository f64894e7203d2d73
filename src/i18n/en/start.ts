import type { svStart } from '../sv/start';

/** English twins of `sv/start.ts`. */
export const enStart: Readonly<Record<keyof typeof svStart, string>> = {
  'start.no-script':
    'Målkedjan cannot start: Microsoft’s script office.js could not be fetched from appsforoffice.microsoft.com. Check the network, then close and open the pane. If that does not help, ask the IT department to allow the address.',
  'start.no-excel':
    'This page is the pane of Målkedjan and works only inside Excel. Open Excel and choose Målkedjan on the Home tab.',
};
