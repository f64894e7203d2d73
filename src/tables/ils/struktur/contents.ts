import type { Kallrad } from '../types';
import { nextFilled, rowText, squeeze } from './words';

/** The document's table of contents: its rows, and the headings it lists, as written. */
export interface Innehall {
  readonly rowSet: ReadonlySet<number>;
  readonly rubrikList: readonly string[];
}

const HEADING = 'innehållsförteckning';
/** How a line of a table of contents ends: a page number, or what Word leaves for one that is lost. */
const PAGE_TAIL = /(?:[\s.…_]*[\s.…_]\s*\d{1,3}|\s*fel!\s.*)$/i;
/** A line of contents is a heading; running text that ends with a number is longer. */
const MAX_LINE_CHARS = 260;
/** Dots lead to a number, or a tab does. */
const LEADER_TAIL = /(?:\.{3,}|…|_{3,})\s*\d{1,4}$/;
const MIN_RUN = 3;
/** A line broken in two stands between lines with page numbers. */
const MAX_WRAPPED_LINES = 2;

function hasPageTail(rad: Kallrad): boolean {
  const text = rowText(rad);
  return text.length <= MAX_LINE_CHARS && PAGE_TAIL.test(text);
}

/** Without a heading above it: a number in a cell of its own, or after leading dots. */
function isSureLine(rad: Kallrad): boolean {
  const { textList } = rad;
  const last = textList.at(-1) ?? '';
  const isPageCell = textList.length === 2 && (/^\d{1,4}$/.test(last) || /^fel!/i.test(last));
  return isPageCell || LEADER_TAIL.test(rowText(rad));
}

/** The last row of the contents that begin at a row. */
function endOf(radList: readonly Kallrad[], start: number): number {
  let end = start;
  let index = nextFilled(radList, start);
  for (let without = 0; index < radList.length && without <= MAX_WRAPPED_LINES;) {
    if (hasPageTail(radList[index]!)) {
      end = index + 1;
      without = 0;
    } else without += 1;
    index = nextFilled(radList, index + 1);
  }
  return end;
}

/** Rows that are surely lines of contents, three or more in a row. */
function findRun(radList: readonly Kallrad[]): number | null {
  let first = -1;
  let length = 0;
  for (let index = 0; index < radList.length; index += 1) {
    const rad = radList[index]!;
    if (rad.textList.length === 0) continue;
    if (isSureLine(rad)) {
      if (length === 0) first = index;
      length += 1;
      if (length >= MIN_RUN) return first;
    } else length = 0;
  }
  return null;
}

function headingsOf(radList: readonly Kallrad[], start: number, end: number): readonly string[] {
  const rubrikList: string[] = [];
  let open = '';
  for (const rad of radList.slice(start, end)) {
    const text = rowText(rad);
    if (text === '') continue;
    const title = text.replace(PAGE_TAIL, '').replace(/[\s.…_]+$/, '');
    open = open === '' ? title : `${open} ${title}`;
    if (!hasPageTail(rad)) continue;
    rubrikList.push(open);
    open = '';
  }
  return rubrikList;
}

/** Finds the table of contents, with its heading or without; lines with page numbers are no headings (domain 9). */
export function findContents(radList: readonly Kallrad[]): Innehall {
  const headingIndex = radList.findIndex(
    (rad) => rad.textList.length > 0 && squeeze(rowText(rad)) === HEADING,
  );
  const start = headingIndex >= 0 ? headingIndex + 1 : findRun(radList);
  if (start === null) return { rowSet: new Set(), rubrikList: [] };
  const end = endOf(radList, start);
  const rowSet = new Set<number>();
  for (let index = headingIndex >= 0 ? headingIndex : start; index < end; index += 1) rowSet.add(index);
  return { rowSet, rubrikList: headingsOf(radList, start, end) };
}
