/** Words of the report sheets: `report.…`. Swedish is the source of the keys. */
export const svReport = {} as const;
