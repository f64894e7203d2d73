/** Issues of the economy: `issue.<code>`, `fix.<code>`. Swedish is the source of the keys. */
export const svIssuesEconomy = {} as const;
