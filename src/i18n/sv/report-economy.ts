/** Words of the economy and check sheets: `ekonomi.…`, `kontroll.…`. Swedish is the source of the keys. */
export const svReportEconomy = {} as const;
