import fc from 'fast-check';
import { formatTsv, parseTsv } from '../../../src/workbench/grid/tsv';

describe('plain text of the clipboard', () => {
  test.each<[string, string, string[][]]>([
    ['one cell', 'a', [['a']]],
    ['nothing', '', [['']]],
    [
      'a block with the line end of Excel',
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a line break in a cell', '"rad 1\nrad 2"\tb', [['rad 1\nrad 2', 'b']]],
    ['quotation marks in a quoted cell', '"sa ""hej"""\tb', [['sa "hej"', 'b']]],
    ['quotation marks in a bare cell', 'sa "hej"\tb', [['sa "hej"', 'b']]],
    ['a mark that is never closed', '"hej\tb', [['"hej', 'b']]],
    [
      'empty cells',
      '\t\nb\t',
      [
        ['', ''],
        ['b', ''],
      ],
    ],
    ['an empty last row but one', 'a\n\n', [['a'], ['']]],
    ['Swedish figures', '1 234,5\t68 %\t−3', [['1 234,5', '68 %', '−3']]],
  ])('%s', (_, text, block) => {
    expect(parseTsv(text)).toEqual(block);
  });

  test('what is written is read back, whatever the cells hold', () => {
    const cell = fc.string().map((text) => text.replace(/\r/g, ''));
    const block = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
      );
    fc.assert(
      fc.property(block, (rowList) => {
        expect(parseTsv(`${formatTsv(rowList)}\r\n`)).toEqual(rowList);
      }),
      { seed: 2022, numRuns: 400 },
    );
  });
});
