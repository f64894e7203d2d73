import type { CellRange } from '../../core';
import { rangeA1 } from '../../core';
import { compileFormula, moveFormula } from '../read';
import type { TextEdit } from '../xml';
import { decodeText, escapeAttribute, escapeText } from '../xml';
import type { CellSpan, RowRange } from './sheet-cells';

/**
 * The edits that keep shared formulas whole when their first cells are overwritten: the next cell of the group
 * that stays takes the formula over, moved to its own place; the others go on following.
 */
export function promoteFollowers(
  text: string,
  rowList: readonly RowRange[],
  overwrittenSet: ReadonlySet<CellSpan>,
): readonly TextEdit[] {
  const masterList = [...overwrittenSet].filter(isMaster(text));
  if (masterList.length === 0) return [];
  const groups = membersById(rowList);
  return masterList.flatMap((master) => {
    const memberList = groups.get(master.formula!.groupId) ?? [];
    return promote(
      text,
      master,
      memberList.filter((cell) => !overwrittenSet.has(cell)),
    );
  });
}

function membersById(rowList: readonly RowRange[]): ReadonlyMap<string, readonly CellSpan[]> {
  const byId = new Map<string, CellSpan[]>();
  for (const cell of rowList.flatMap(({ cellList }) => cellList)) {
    if (cell.formula?.type !== 'shared') continue;
    const list = byId.get(cell.formula.groupId);
    if (list) list.push(cell);
    else byId.set(cell.formula.groupId, [cell]);
  }
  return byId;
}

function isMaster(text: string): (cell: CellSpan) => boolean {
  return ({ formula }) => formula?.type === 'shared' && formulaText(text, formula) !== '';
}

function formulaText(text: string, formula: NonNullable<CellSpan['formula']>): string {
  if (formula.end === formula.tagEnd) return '';
  return decodeText(text.slice(formula.tagEnd, text.lastIndexOf('</', formula.end)));
}

function promote(text: string, master: CellSpan, followerList: readonly CellSpan[]): TextEdit[] {
  const [heir] = followerList;
  if (!heir) return [];
  const formula = moveFormula(
    compileFormula(formulaText(text, master.formula!)),
    heir.rowNumber - master.rowNumber,
    heir.columnNumber - master.columnNumber,
  );
  const { start, end, groupId } = heir.formula!;
  const name = /^<([^\s/>]+)/.exec(text.slice(start, end))![1]!;
  const attributes = ` t="shared" ref="${rangeA1(boundsOf(followerList))}" si="${escapeAttribute(groupId)}"`;
  return [{ start, end, text: `<${name}${attributes}>${escapeText(formula)}</${name}>` }];
}

function boundsOf(cellList: readonly CellSpan[]): CellRange {
  return cellList.reduce<CellRange>(
    (range, { rowNumber, columnNumber }) => ({
      top: Math.min(range.top, rowNumber),
      bottom: Math.max(range.bottom, rowNumber),
      left: Math.min(range.left, columnNumber),
      right: Math.max(range.right, columnNumber),
    }),
    { top: Infinity, bottom: 0, left: Infinity, right: 0 },
  );
}
