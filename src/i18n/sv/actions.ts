/** Texts of commands and actions: `cli.…`, `action.…`, `severity.…`. Swedish is the source of the keys. */
export const svActions = {
  'severity.fel': 'fel',
} as const;
