import type { CellContent } from './cells';

const DAY_MS = 86_400_000;

function groupThousands(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, ',');
}

function decimalText(value: number, format: string): string {
  const [, decimals = ''] = /\.([0#]+)/.exec(format) ?? [];
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals.length).split('.');
  const grouped = /[#0],[#0]/.test(format) ? groupThousands(whole) : whole;
  return (value < 0 ? '-' : '') + (fraction === undefined ? grouped : `${grouped}.${fraction}`);
}

function dateText(serial: number, format: string): string {
  const date = new Date(Math.round((serial - 25_569) * DAY_MS));
  const two = (part: number): string => String(part).padStart(2, '0');
  const partByCode: Readonly<Record<string, string>> = {
    yyyy: String(date.getUTCFullYear()),
    yy: two(date.getUTCFullYear() % 100),
    mm: two(date.getUTCMonth() + 1),
    m: String(date.getUTCMonth() + 1),
    dd: two(date.getUTCDate()),
    d: String(date.getUTCDate()),
  };
  return format.replace(/yyyy|yy|mm|m|dd|d/g, (code) => partByCode[code]!);
}

const isDateFormat = (format: string): boolean => /[yd]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]/g, ''));

function numberText(value: number, format: string): string {
  if (format === 'General' || format === '@') return String(value);
  const section = format.split(';')[value < 0 && format.includes(';') ? 1 : 0]!;
  if (isDateFormat(section)) return dateText(value, section);
  if (section.includes('%')) return `${decimalText(value * 100, section)}%`;
  return /[0#]/.test(section) ? decimalText(value, section) : String(value);
}

/** What a cell shows, roughly: enough for scripts that print it, no measure of Excel's own text. */
export function cellText({ value }: CellContent, format: string): string {
  if (typeof value === 'number') return numberText(value, format);
  return typeof value === 'boolean' ? String(value).toUpperCase() : (value ?? '');
}
