import { rangeA1, a1 } from '../../../src/core';
import type { PlannedCell, SheetPlan } from '../../../src/workbook';

function contentText({ content }: PlannedCell): string {
  if (content.kind === 'formula') return `=${content.formula} → ${String(content.cached)}`;
  return typeof content.value === 'string' ? content.value.replace(/\n/g, '⏎') : String(content.value);
}

/** A sheet as text that people can read and compare: one line per filled cell, then merges and breaks. */
export function dumpSheet(plan: SheetPlan): string {
  const lineList = plan.rowList.flatMap(({ rowNumber, cellList }) =>
    cellList
      .filter(({ content }) => content.kind === 'formula' || content.value !== null)
      .map((cell) => `${a1(rowNumber, cell.columnNumber)} [${cell.style}] ${contentText(cell)}`),
  );
  return [
    `${plan.title} (${plan.mark}), columns ${plan.columnList.map(({ widthChars }) => widthChars).join(' ')}`,
    `frozen rows ${plan.freeze.rowCount}, breaks after ${plan.print?.rowBreakList.join(' ') || 'none'}`,
    `footer ${plan.print?.footer ?? ''}`,
    ...lineList,
    `merges ${plan.mergeList.map(rangeA1).join(' ')}`,
    '',
  ].join('\n');
}

/** Every text that stands in a cell of the sheet. */
export function textList(plan: SheetPlan): readonly string[] {
  return plan.rowList.flatMap(({ cellList }) =>
    cellList.flatMap(({ content }) =>
      content.kind === 'value' && typeof content.value === 'string' ? [content.value] : [],
    ),
  );
}
