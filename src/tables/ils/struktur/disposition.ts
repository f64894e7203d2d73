import { wrapWidth } from '../kalla/plain-text';
import type { Kalla, Kallrad } from '../types';
import { endsTable } from './block-heading';
import { findContents, type Innehall } from './contents';
import { readGoalHeading, type Malrubrik } from './goal-heading';
import { readHead, type Huvud } from './head';
import { findPageHeads } from './page-heads';
import { readStatus } from './status-line';
import type { Malomrade } from './sections';
import { filledCount, rowText, squeeze } from './words';

/** The skeleton of a document: what can be told before any table is read. */
export interface Disposition {
  /** The document, its pages' heads and feet left out: no reader of texts or tables meets them. */
  readonly kalla: Kalla;
  readonly innehall: Innehall;
  readonly huvud: Huvud;
  /** Goal headings by the row they begin at. */
  readonly malByRow: ReadonlyMap<number, Malrubrik>;
  readonly goals: Malomrade | null;
  /** First row after the head of the document. */
  readonly bodyStart: number;
  /** Rows that are the page's head or foot, with their text; they are empty rows of `kalla`. */
  readonly pageHeadByRow: ReadonlyMap<number, string>;
}

/** Headings that end the head of a document without a table of contents. */
const FIRST_SECTION_SET: ReadonlySet<string> = new Set([
  'sammanfattandeanalys',
  'sammanfattning',
  'inledning',
  'uppföljningavkommunfullmäktigesinriktningsmål',
]);
/** The longest head, in filled rows. */
const MAX_HEAD_ROWS = 60;

function findGoals(kalla: Kalla, { rowSet }: Innehall): ReadonlyMap<number, Malrubrik> {
  const malByRow = new Map<number, Malrubrik>();
  const width = wrapWidth(kalla.radList);
  for (let index = 0; index < kalla.radList.length; index += 1) {
    if (rowSet.has(index) || kalla.radList[index]!.textList.length === 0) continue;
    const heading = readGoalHeading(kalla.radList, index, width);
    if (heading === null) continue;
    malByRow.set(index, heading);
    index = heading.endIndex - 1;
  }
  return malByRow;
}

function goalArea(malByRow: ReadonlyMap<number, Malrubrik>): Malomrade | null {
  const rowList = [...malByRow.keys()];
  return rowList.length === 0 ? null : { firstIndex: rowList[0]!, lastIndex: rowList.at(-1)! };
}

/** The first row after the head: the contents' end, the first section, the first goal, or a head's longest. */
function findBodyStart({ radList }: Kalla, { rowSet }: Innehall, goals: Malomrade | null): number {
  const limit = goals?.firstIndex ?? radList.length;
  let filled = 0;
  for (let index = 0; index < limit; index += 1) {
    if (rowSet.has(index)) return Math.min(limit, Math.max(...rowSet) + 1);
    const rad = radList[index]!;
    if (rad.textList.length === 0) continue;
    filled += 1;
    if (filled > MAX_HEAD_ROWS) return index;
    if (filledCount(rad) === 1 && FIRST_SECTION_SET.has(squeeze(rowText(rad)))) return index;
  }
  return limit;
}

/** The document without its pages' heads and feet. */
function withoutPages(kalla: Kalla, pageHeadSet: ReadonlySet<number>): Kalla {
  if (pageHeadSet.size === 0) return kalla;
  const blank = (rad: Kallrad): Kallrad => ({ rowNumber: rad.rowNumber, cellList: [], textList: [] });
  return { ...kalla, radList: kalla.radList.map((rad, at) => (pageHeadSet.has(at) ? blank(rad) : rad)) };
}

/** Finds contents, goals, head and page heads of a document, in that order: each needs the one before. */
export function dispose(source: Kalla): Disposition {
  const innehall = findContents(source.radList);
  const bodyStart = findBodyStart(source, innehall, goalArea(findGoals(source, innehall)));
  const huvud = readHead(source.radList, (index) => index < bodyStart && !innehall.rowSet.has(index));
  const knownList = Object.values(huvud.valueByName);
  const found = findPageHeads(source.radList, knownList, bodyStart);
  const pageHeadSet = new Set([...found].filter((index) => !innehall.rowSet.has(index)));
  const kalla = withoutPages(source, pageHeadSet);
  const malByRow = findGoals(kalla, innehall);
  const pageHeadByRow = new Map(
    [...pageHeadSet].sort((a, b) => a - b).map((index) => [index, rowText(source.radList[index]!)]),
  );
  return { kalla, innehall, huvud, malByRow, goals: goalArea(malByRow), bodyStart, pageHeadByRow };
}

/** The rows that no table can run across: goals, statuses, sections' and blocks' headings, contents. */
export function boundaryRows(
  { kalla, innehall, malByRow }: Disposition,
  sectionRowList: Iterable<number>,
): ReadonlySet<number> {
  const boundarySet = new Set<number>([...innehall.rowSet, ...sectionRowList]);
  for (const [start, { endIndex }] of malByRow) {
    for (let index = start; index < endIndex; index += 1) boundarySet.add(index);
  }
  kalla.radList.forEach((rad, index) => {
    if (filledCount(rad) !== 1) return;
    const text = rowText(rad);
    if (readStatus(text) !== null || endsTable(text)) boundarySet.add(index);
  });
  return boundarySet;
}
