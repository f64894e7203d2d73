/** Issues of goals, indicators, activities and texts: `issue.<code>`, `fix.<code>`. Swedish is the source of the keys. */
export const svIssuesDomain = {} as const;
