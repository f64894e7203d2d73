/** Issues of files that cannot be used: `issue.<code>`, `fix.<code>`. Swedish is the source of the keys. */
export const svIssuesFile = {} as const;
