import type { TextBlock } from './tsv';

const EXCEL_MARK = /urn:schemas-microsoft-com:office:(?:excel|spreadsheet)|content="?Excel\.Sheet/i;
const TOKEN =
  /<!--[^]*?-->|<(style|script|title)\b[^]*?<\/\1\s*>|<(\/?)([a-z][a-z0-9:]*)\b([^>]*)>|[^<]+|</gi;
const ENTITY = /&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi;
const CHAR_BY_NAME: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  aring: 'å',
  auml: 'ä',
  ouml: 'ö',
  Aring: 'Å',
  Auml: 'Ä',
  Ouml: 'Ö',
  eacute: 'é',
  ndash: '–',
  mdash: '—',
  minus: '\u2212',
  shy: '',
};
/** Tags that begin a new line of text. */
const BLOCK_TAG = /^(br|p|div|li)$/i;
/** A hostile table asks for more cells than any clipboard holds. */
const MAX_SPAN = 1000;

/** True when Excel made the html: then the plain text beside it says the same and says it better. */
export function isExcelHtml(html: string): boolean {
  return EXCEL_MARK.test(html);
}

interface Draft {
  readonly rowList: string[][];
  cell: string | null;
  columnSpan: number;
  rowSpan: number;
  /** Rows still covered by a cell above, by column. */
  readonly coverByColumn: Map<number, number>;
}

/** The first table of a piece of html as texts; null when it has none. Merged cells leave empty texts. */
export function parseHtmlTable(html: string): TextBlock | null {
  if (!/<table\b/i.test(html)) return null;
  const draft: Draft = { rowList: [], cell: null, columnSpan: 1, rowSpan: 1, coverByColumn: new Map() };
  let depth = 0;
  for (const match of html.slice(html.search(/<table\b/i)).matchAll(TOKEN)) {
    const name = match[3]?.toLowerCase();
    if (name === 'table') depth += match[2] === '/' ? -1 : 1;
    if (name === 'table' && depth === 0) break;
    applyToken(draft, match);
  }
  endCell(draft);
  const width = Math.max(0, ...draft.rowList.map((row) => row.length));
  return draft.rowList.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
}

function applyToken(draft: Draft, match: RegExpMatchArray): void {
  const [token, skipped, slash, name, attributes] = match;
  if (skipped !== undefined || token.startsWith('<!--')) return;
  if (name !== undefined) applyTag(draft, name, slash === '', attributes ?? '');
  else if (draft.cell !== null) draft.cell += decode(token.replace(/[ \t\r\n]+/g, ' '));
}

function applyTag(draft: Draft, name: string, isStart: boolean, attributes: string): void {
  if (/^tr$/i.test(name)) {
    endCell(draft);
    if (isStart) draft.rowList.push([]);
  } else if (/^t[dh]$/i.test(name)) {
    endCell(draft);
    if (isStart) beginCell(draft, attributes);
  } else if (isStart && BLOCK_TAG.test(name) && draft.cell !== null) draft.cell += '\n';
}

function beginCell(draft: Draft, attributes: string): void {
  if (draft.rowList.length === 0) draft.rowList.push([]);
  const span = (name: string): number => {
    const found = new RegExp(`\\b${name}\\s*=\\s*["']?(\\d+)`, 'i').exec(attributes);
    return Math.min(Math.max(Number(found?.[1] ?? 1), 1), MAX_SPAN);
  };
  draft.cell = '';
  draft.columnSpan = span('colspan');
  draft.rowSpan = span('rowspan');
}

function endCell(draft: Draft): void {
  if (draft.cell === null) return;
  const row = draft.rowList.at(-1)!;
  skipCovered(draft, row);
  const text = draft.cell.replace(/ ?\n ?/g, '\n').trim();
  for (let index = 0; index < draft.columnSpan; index += 1) {
    if (draft.rowSpan > 1) draft.coverByColumn.set(row.length, draft.rowSpan - 1);
    row.push(index === 0 ? text : '');
  }
  draft.cell = null;
}

function skipCovered({ coverByColumn }: Draft, row: string[]): void {
  for (;;) {
    const left = coverByColumn.get(row.length) ?? 0;
    if (left === 0) return;
    coverByColumn.set(row.length, left - 1);
    row.push('');
  }
}

function decode(text: string): string {
  return text.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
    const code = decimal !== undefined ? Number(decimal) : hex !== undefined ? parseInt(hex, 16) : null;
    if (code !== null) return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    return CHAR_BY_NAME[name!] ?? CHAR_BY_NAME[name!.toLowerCase()] ?? whole;
  });
}
