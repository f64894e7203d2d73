const DAY_MS = 86_400_000;
/** 1970-01-01 counted as a serial of each date system. */
const UNIX_EPOCH_1900 = 25_569;
const UNIX_EPOCH_1904 = 24_107;
/** 9999-12-31 in each date system: Excel's last day. */
const LAST_1900 = 2_958_465;
const LAST_1904 = 2_957_003;
/** Excel's 1900-02-29, a day that never was; serials before it stand one day off. */
const LEAP_BUG = 60;

/** True when the three make a day of the calendar (year 1–9999). */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1) return false;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const lengthList = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day <= lengthList[month - 1]!;
}

/** Year, month, day → `2022-12-31`; null when there is no such day. */
export function isoFromParts(year: number, month: number, day: number): string | null {
  if (!isCalendarDay(year, month, day)) return null;
  return [String(year).padStart(4, '0'), pad2(month), pad2(day)].join('-');
}

/**
 * Excel serial (days, fraction = time of day, dropped) → ISO date. Null outside Excel's calendar: negative,
 * day 0 of the 1900 system, its 1900-02-29, after 9999-12-31.
 */
export function isoFromSerial(serial: number, isDate1904: boolean): string | null {
  const day = Math.floor(serial);
  if (isDate1904) return day >= 0 && day <= LAST_1904 ? isoFromUnixDay(day - UNIX_EPOCH_1904) : null;
  if (!(day >= 1 && day <= LAST_1900) || day === LEAP_BUG) return null;
  return isoFromUnixDay(day - UNIX_EPOCH_1900 + (day < LEAP_BUG ? 1 : 0));
}

/** ISO date → Excel serial; null when it is no day of Excel's calendar. */
export function serialFromIso(iso: string, isDate1904: boolean): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!match || !isCalendarDay(Number(match[1]), Number(match[2]), Number(match[3]))) return null;
  const unixDay = Date.parse(`${iso}T00:00:00Z`) / DAY_MS;
  const serial = unixDay + (isDate1904 ? UNIX_EPOCH_1904 : UNIX_EPOCH_1900);
  if (isDate1904) return serial >= 0 ? serial : null;
  const shifted = serial <= LEAP_BUG ? serial - 1 : serial;
  return shifted >= 1 ? shifted : null;
}

function isoFromUnixDay(unixDay: number): string {
  return new Date(unixDay * DAY_MS).toISOString().slice(0, 10);
}

function pad2(number: number): string {
  return String(number).padStart(2, '0');
}
