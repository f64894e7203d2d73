function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Results that change without any edit, or that refer to cells which no one can know beforehand. */
export const VOLATILE_SET = words(
  'NOW TODAY RAND RANDBETWEEN RANDARRAY OFFSET INDIRECT CELL INFO RTD WEBSERVICE',
);

/** Results that hang on the language of the program that opens the file. */
export const LOCALE_SET = words('FIXED DOLLAR BAHTTEXT VALUE DATEVALUE TIMEVALUE ASC DBCS');

/** Functions that take whole ranges in their arguments' arithmetic without being array formulas. */
export const ARRAY_ARGUMENT_SET = words(
  'SUMPRODUCT MMULT LOOKUP XLOOKUP XMATCH FILTER SORT SORTBY UNIQUE TAKE DROP HSTACK VSTACK',
);

/** Functions that make text out of numbers: in Swedish their decimals have a comma. */
export const TEXT_MAKER_SET = words(
  'CONCATENATE CONCAT TEXTJOIN LEFT RIGHT MID LEN FIND SEARCH SUBSTITUTE REPLACE TRIM UPPER LOWER PROPER REPT EXACT T',
);

/** Rounding that we do ourselves: the engine rounds the binary number, Excel the decimal one it shows. */
export const ROUNDING_SET = words('ROUND ROUNDUP ROUNDDOWN');
