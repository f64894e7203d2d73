/** Issues of sheets, columns and single cells: `issue.<code>`, `fix.<code>`. Swedish is the source of the keys. */
export const svIssuesStructure = {} as const;
