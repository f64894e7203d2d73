import { parseA1, rangeA1, parseRange, a1 } from '../../../src/core';
import { layOut, moveContext } from '../../../src/workbench/grid/model';
import {
  cellBox,
  moveSelection,
  nextInRange,
  selectedRange,
  selectionAt,
  type Move,
  type Place,
} from '../../../src/workbench/grid/selection';
import { sheetView } from '../helpers';

const place = (address: string): Place => parseA1(address)!;
const address = ({ rowNumber, columnNumber }: Place): string => a1(rowNumber, columnNumber);

const sheet = sheetView({
  cells: { A1: 'a', A2: 'b', A3: 'c', A6: 'd', C1: 1, D1: 2, E8: 5 },
  merges: ['B4:C5'],
  isRowHidden: (row) => row === 7,
});
const context = moveContext(layOut(sheet, place('A1')), 10);

const step = (rows: number, columns: number): Move => ({ kind: 'step', rows, columns });
const edge = (rows: -1 | 0 | 1, columns: -1 | 0 | 1): Move => ({ kind: 'edge', rows, columns });

describe('moves', () => {
  test.each<[string, string, Move, string]>([
    ['one down', 'A1', step(1, 0), 'A2'],
    ['up at the top stays', 'A1', step(-1, 0), 'A1'],
    ['left at the edge stays', 'A1', step(0, -1), 'A1'],
    ['a hidden row is passed over', 'A6', step(1, 0), 'A8'],
    ['into a merge means its first cell', 'C3', step(1, 0), 'B4'],
    ['out of a merge leaves it whole', 'B4', step(1, 0), 'B6'],
    ['out of a merge to the right', 'B4', step(0, 1), 'D4'],
    ['to the end of a filled stretch', 'A1', edge(1, 0), 'A3'],
    ['over a gap to the next filled cell', 'A3', edge(1, 0), 'A6'],
    ['from an empty cell to the next filled one', 'B1', edge(0, 1), 'C1'],
    ['to the end of the grid when nothing follows', 'A6', edge(1, 0), 'A50'],
    ['a page on', 'A1', { kind: 'page', direction: 1 }, 'A12'],
    ['a page back at the top', 'A3', { kind: 'page', direction: -1 }, 'A1'],
    ['to the start of the row', 'E8', { kind: 'rowStart' }, 'A8'],
    ['to the start of the sheet', 'E8', { kind: 'sheetStart' }, 'A1'],
    ['to the last used cell', 'A1', { kind: 'sheetEnd' }, 'E8'],
  ])('%s', (_, from, move, to) => {
    const { active, end } = moveSelection(selectionAt(place(from)), move, false, context);
    expect([address(active), address(end)]).toEqual([to, to]);
  });

  test('with Shift the active cell stays and the end goes on', () => {
    const once = moveSelection(selectionAt(place('A1')), step(1, 0), true, context);
    const twice = moveSelection(once, step(0, 1), true, context);
    expect([address(twice.active), address(twice.end)]).toEqual(['A1', 'B2']);
    expect(rangeA1(selectedRange(twice, sheet.mergeList))).toBe('A1:B2');
  });
});

describe('the selected rectangle', () => {
  test.each([
    ['A1', 'A1', 'A1'],
    ['C3', 'A1', 'A1:C3'],
    ['B4', 'B4', 'B4:C5'],
    ['A4', 'B4', 'A4:C5'],
    ['D5', 'C4', 'B4:D5'],
  ])('%s to %s is %s', (active, end, range) => {
    const selection = { active: place(active), end: place(end) };
    expect(rangeA1(selectedRange(selection, sheet.mergeList))).toBe(range);
  });

  test('begins at the anchor once the active cell wanders', () => {
    const selection = { active: place('B2'), anchor: place('A1'), end: place('C3') };
    expect(rangeA1(selectedRange(selection, []))).toBe('A1:C3');
  });

  test.each([
    ['C5', 'B4:C5'],
    ['D5', 'D5'],
  ])('the box of %s is %s', (cell, box) => {
    expect(rangeA1(cellBox(sheet.mergeList, place(cell)))).toBe(box);
  });
});

describe('Enter and Tab in a selection', () => {
  test.each<[string, 'row' | 'column', boolean, string]>([
    ['A1', 'row', false, 'A2'],
    ['A3', 'row', false, 'B1'],
    ['B3', 'row', false, 'A1'],
    ['A1', 'row', true, 'B3'],
    ['A1', 'column', false, 'B1'],
    ['B1', 'column', false, 'A2'],
    ['B3', 'column', false, 'A1'],
    ['A2', 'column', true, 'B1'],
  ])('from %s by %s (back: %s) to %s', (from, by, isBack, to) => {
    expect(address(nextInRange(parseRange('A1:B3')!, place(from), by, isBack))).toBe(to);
  });
});
