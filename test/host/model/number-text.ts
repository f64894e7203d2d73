import { format, isValidFormat } from 'numfmt';
import type { CellContent } from './cells';

const OPTIONS = { locale: 'en', dateSpanLarge: false, dateErrorNumber: false, overflow: '########' } as const;
const isValidByCode = new Map<string, boolean>();

function isValid(code: string): boolean {
  const known = isValidByCode.get(code) ?? isValidFormat(code);
  isValidByCode.set(code, known);
  return known;
}

/** What a cell shows in the US way, whatever the language of the program; Swedish Excel shows its own. */
export function cellText({ value, isError }: CellContent, code: string): string {
  if (value === null || value === '') return '';
  if (isError) return String(value);
  if (typeof value === 'boolean') return String(value).toUpperCase();
  if (code === 'General' || code === '@') return typeof value === 'number' ? generalText(value) : value;
  return isValid(code) ? format(code, value, OPTIONS) : String(value);
}

/** As many digits as Excel shows of a number without a format: at most eleven characters. */
function generalText(value: number): string {
  return format('General', value, OPTIONS);
}
