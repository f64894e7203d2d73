import { jsonBytes } from '../json-bytes';
import type { CellRange } from '../../core';
import type { CellStyle } from '../../workbook';
import { gatherBlocks, type Block, type PlacedInput } from './blocks';
import { cellsOf, type StyledRow } from './looks';
import { rectangles } from './rectangles';

/** A number format for a whole range, or one per cell (`null` leaves a cell as it is). */
export type FormatStep =
  | { readonly kind: 'one'; readonly range: CellRange; readonly format: string }
  | { readonly kind: 'each'; readonly block: Block<string | null> };

/** What a range of its own costs on the wire. */
const RANGE_BYTES = 330;

/**
 * The number formats of a sheet's cells in the form that weighs least: one assignment per rectangle, or one
 * array over all.
 */
export function formatSteps(
  rowList: readonly StyledRow[],
  styleByName: ReadonlyMap<string, CellStyle>,
): readonly FormatStep[] {
  const oneList = wholeRanges(rowList, styleByName);
  if (oneList.length === 0) return [];
  const blockList = gatherBlocks<string | null>(formatInputs(rowList, styleByName), null);
  const blockBytes = blockList.reduce((sum, { bytes }) => sum + bytes + RANGE_BYTES, 0);
  const oneBytes = oneList.reduce((sum, { format }) => sum + jsonBytes(format) + RANGE_BYTES, 0);
  return oneBytes <= blockBytes ? oneList : blockList.map((block) => ({ kind: 'each', block }));
}

function wholeRanges(
  rowList: readonly StyledRow[],
  styleByName: ReadonlyMap<string, CellStyle>,
): readonly Extract<FormatStep, { kind: 'one' }>[] {
  const stylesByFormat = new Map<string, Set<string>>();
  for (const [name, { numberFormat }] of styleByName) {
    if (numberFormat === undefined) continue;
    const set = stylesByFormat.get(numberFormat);
    if (set) set.add(name);
    else stylesByFormat.set(numberFormat, new Set([name]));
  }
  return [...stylesByFormat].flatMap(([format, styleSet]) =>
    rectangles(cellsOf(rowList, styleSet)).map((range) => ({ kind: 'one' as const, range, format })),
  );
}

function formatInputs(
  rowList: readonly StyledRow[],
  styleByName: ReadonlyMap<string, CellStyle>,
): readonly PlacedInput<string>[] {
  return rowList.flatMap(({ rowNumber, cellList }) =>
    cellList.flatMap(({ columnNumber, style }) => {
      const input = styleByName.get(style)?.numberFormat;
      return input === undefined ? [] : [{ rowNumber, columnNumber, input }];
    }),
  );
}
