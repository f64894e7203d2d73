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
  return masterList.flatMap((master) => {
    const groupId = master.formula!.groupId;
    const followerList = rowList
      .flatMap(({ cellList }) => cellList)
      .filter((cell) => isMember(cell, groupId) && cell !== master && !overwrittenSet.has(cell));
    return promote(text, master, followerList);
  });
}

function isMember(cell: CellSpan, groupId: string): boolean {
  return cell.formula?.type === 'shared' && cell.formula.groupId === groupId;
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
