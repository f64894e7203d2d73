import { addLocale, getLocale } from 'numfmt';

export const SWEDISH = 'sv-SE';

/** Short names as Excel writes them in Swedish; the package's own come from CLDR. */
const SHORT_MONTH_LIST = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const SHORT_DAY_LIST = ['sön', 'mån', 'tis', 'ons', 'tor', 'fre', 'lör'];

let isReady = false;

/** Teaches the formatter Swedish as Excel has it, once. */
export function learnSwedish(): void {
  if (isReady) return;
  isReady = true;
  const known = getLocale(SWEDISH);
  if (!known) throw new Error('the formatter knows no Swedish');
  addLocale(
    {
      group: '\u00a0',
      decimal: ',',
      ampm: ['fm', 'em'],
      mmmm: known.mmmm,
      mmm: SHORT_MONTH_LIST,
      dddd: known.dddd,
      ddd: SHORT_DAY_LIST,
      bool: ['SANT', 'FALSKT'],
    },
    SWEDISH,
  );
}

/** Formats that follow the system: in Sweden dates are written year first and times have 24 hours. */
const SYSTEM_FORMATS: ReadonlyMap<string, string> = new Map([
  ['m/d/yyyy', 'yyyy-mm-dd'],
  ['m/d/yy', 'yyyy-mm-dd'],
  ['mm-dd-yy', 'yyyy-mm-dd'],
  ['m/d/yyyy h:mm', 'yyyy-mm-dd h:mm'],
  ['m/d/yy h:mm', 'yyyy-mm-dd h:mm'],
]);

/** The code as a Swedish Excel takes it. */
export function swedishCode(code: string): string {
  const known = SYSTEM_FORMATS.get(code);
  if (known !== undefined) return known;
  if (/^\[\$-(?:x-sysdate|F800)\]/i.test(code)) return '"den "d mmmm yyyy';
  return /^\[\$-(?:x-systime|F400)\]/i.test(code) ? 'hh:mm:ss' : code;
}
