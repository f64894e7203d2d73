import { a1, parseRange, rangeA1 } from '../../../src/core';
import {
  cellClipOf,
  clearEdits,
  pasteCopied,
  pasteEdits,
  textBlockOf,
} from '../../../src/workbench/grid/blocks';
import { layOut } from '../../../src/workbench/grid/model';
import { sheetView } from '../helpers';

const sheet = sheetView({
  cells: { A1: 'Mål', B1: 0.685, A2: 1234.5, B3: 'd', D4: { value: 3, formula: 'A2' } },
  styles: { B1: { numberFormat: '0%' }, C1: { numberFormat: '@' } },
  merges: ['A3:A4'],
  isRowHidden: (row) => row === 2,
});
const model = layOut(sheet, { rowNumber: 1, columnNumber: 1 });
const range = (text: string) => parseRange(text)!;
const paste = (target: string, block: string[][]) => {
  const { editList, range: written } = pasteEdits(model, range(target), block, false);
  const shown = editList.map(({ rowNumber, columnNumber, content }) => [
    a1(rowNumber, columnNumber),
    content.kind === 'value' ? content.value : `=${content.formula}`,
  ]);
  return [rangeA1(written), Object.fromEntries(shown)];
};

describe('blocks of cells', () => {
  test('copying gives what people see, without hidden rows', () => {
    expect(textBlockOf(model, range('A1:B3'), false)).toEqual([
      ['Mål', '69%'],
      ['', 'd'],
    ]);
  });

  test('a whole column is no longer than what is used', () => {
    expect(textBlockOf(model, range('D1:D1048576'), false)).toHaveLength(3);
  });

  test('clearing writes only where something stands', () => {
    const edited = clearEdits(model, range('A1:D50')).map(({ rowNumber, columnNumber }) =>
      a1(rowNumber, columnNumber),
    );
    expect(edited).toEqual(['A1', 'B1', 'A2', 'B3', 'D4']);
  });

  test.each<[string, string, string[][], string, object]>([
    [
      'a block at its first cell',
      'E5',
      [
        ['a', '1'],
        ['b', '2,5'],
      ],
      'E5:F6',
      { E5: 'a', F5: 1, E6: 'b', F6: 2.5 },
    ],
    ['one value over a selection', 'E5:E7', [['x']], 'E5:E7', { E5: 'x', E6: 'x', E7: 'x' }],
    ['a block repeated', 'E5:F6', [['1', '2']], 'E5:F6', { E5: 1, F5: 2, E6: 1, F6: 2 }],
    ['a block that does not divide the selection', 'E5:G5', [['1', '2']], 'E5:F5', { E5: 1, F5: 2 }],
    ['hidden rows are passed over', 'E1', [['a'], ['b']], 'E1:E3', { E1: 'a', E3: 'b' }],
    ['cells under a merge are passed over', 'A3', [['a'], ['b']], 'A3:A4', { A3: 'a' }],
    ['the format of each cell counts', 'B1', [['50', '007']], 'B1:C1', { B1: 0.5, C1: '007' }],
    ['rows of different length', 'E5', [['a'], ['b', 'c']], 'E5:F6', { E5: 'a', F5: null, E6: 'b', F6: 'c' }],
  ])('pasting %s', (_, target, block, written, cells) => {
    expect(paste(target, block)).toEqual([written, cells]);
  });
});

describe('cells copied within the grid', () => {
  const pasteFrom = (from: string, target: string, isMove = false) => {
    const clip = cellClipOf(model, range(from), '', isMove);
    const { editList, range: written } = pasteCopied(model, range(target), clip);
    const shown = editList.map(({ rowNumber, columnNumber, content, numberFormat }) => [
      a1(rowNumber, columnNumber),
      [content.kind === 'value' ? content.value : `=${content.formula}`, numberFormat],
    ]);
    return [rangeA1(written), Object.fromEntries(shown)];
  };

  test.each<[string, string, string, boolean, string, object]>([
    ['a formula moves its references', 'D4', 'E6', false, 'E6', { E6: ['=B4', undefined] }],
    ['a formula that is cut keeps them', 'D4', 'E6', true, 'E6', { E6: ['=A2', undefined] }],
    ['a value keeps what its format hides', 'B1', 'E5', false, 'E5', { E5: [0.685, '0%'] }],
    ['the format of the target stays', 'B1', 'C1', false, 'C1', { C1: [0.685, undefined] }],
    [
      'one formula over a selection',
      'D4',
      'E5:E6',
      false,
      'E5:E6',
      { E5: ['=B3', undefined], E6: ['=B4', undefined] },
    ],
    ['empty cells empty', 'C3', 'A1', false, 'A1', { A1: [null, undefined] }],
  ])('%s', (_, from, target, isMove, written, cells) => {
    expect(pasteFrom(from, target, isMove)).toEqual([written, cells]);
  });
});
