import fc from 'fast-check';

import type { CellWrite } from '../../../src/xlsx/write/splice-cells';
import { spliceCells } from '../../../src/xlsx/write/splice-cells';

const sheet = (rows: string, p = '') =>
  `<${p}worksheet xmlns${p === '' ? '' : ':x'}="m"><${p}sheetData>${rows}</${p}sheetData></${p}worksheet>`;
const write = (rowNumber: number, columnNumber: number, value: CellWrite['value']): CellWrite => ({
  rowNumber,
  columnNumber,
  value,
});

describe('writing into a worksheet’s text', () => {
  test.each<[string, string, CellWrite[], string]>([
    ['an empty sheet', '', [write(2, 2, 1)], '<row r="2"><c r="B2"><v>1</v></c></row>'],
    [
      'rows before, between and after',
      '<row r="2"/><row r="5"/>',
      [write(6, 1, 6), write(1, 1, 1), write(3, 2, 3), write(3, 1, true)],
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"/><row r="3"><c r="A3" t="b"><v>1</v></c>' +
        '<c r="B3"><v>3</v></c></row><row r="5"/><row r="6"><c r="A6"><v>6</v></c></row>',
    ],
    [
      'two cells in an empty row',
      '<row r="1" ht="20"/>',
      [write(1, 3, 3), write(1, 1, 1)],
      '<row r="1" ht="20"><c r="A1"><v>1</v></c><c r="C1"><v>3</v></c></row>',
    ],
    [
      'before, between and behind cells',
      '<row r="1"><c r="B1"/><c r="D1"/></row>',
      [write(1, 1, 1), write(1, 3, 3), write(1, 5, 5)],
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"/><c r="C1"><v>3</v></c><c r="D1"/><c r="E1"><v>5</v></c></row>',
    ],
    [
      'a cell over several lines with comments',
      '<row r="1">\n <c r="A1" s="2"> <!-- </c> --> <v>1</v>\n</c>\n</row>',
      [write(1, 1, 'å')],
      '<row r="1">\n <c r="A1" s="2" t="inlineStr"><is><t>å</t></is></c>\n</row>',
    ],
  ])('%s', (_, before, writeList, after) => {
    expect(spliceCells(sheet(before), writeList).text).toBe(sheet(after));
  });

  test('elements bear the sheet’s prefix', () => {
    const { text } = spliceCells(sheet('<x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row>', 'x:'), [
      write(1, 1, 'a'),
      write(1, 2, 2),
      write(2, 1, null),
    ]);
    expect(text).toBe(
      sheet(
        '<x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c><x:c r="B1"><x:v>2</x:v></x:c></x:row>',
        'x:',
      ),
    );
  });

  test('formulas of one cell may be overwritten, ranges of array formulas and data tables may not', () => {
    const rows =
      '<row r="1"><c r="A1"><f t="array" ref="A1">1</f></c><c r="B1"><f t="array" ref="B1:B2">1</f></c></row>' +
      '<row r="2"><c r="C2"><f t="dataTable" ref="C2:D3"/></c></row>';
    const spliced = spliceCells(sheet(rows), [
      write(1, 1, 1),
      write(2, 2, 1),
      write(3, 4, 1),
      write(1, 3, 1),
    ]);
    expect(spliced.lockedList).toEqual(['B2', 'D3']);
    expect(spliced.hasOverwrittenFormula).toBe(true);
    expect(spliced.text).toContain('<c r="A1"><v>1</v></c>');
  });

  test('any writes into any sparse sheet: the written cells hold the values, the others stay', () => {
    const place = fc.record({ row: fc.integer({ min: 1, max: 8 }), column: fc.integer({ min: 1, max: 8 }) });
    const places = fc.uniqueArray(place, { selector: ({ row, column }) => row * 10 + column });
    fc.assert(
      fc.property(places, places, (oldList, newList) => {
        const values = new Map<string, number>();
        const base = spliceCells(
          sheet(''),
          oldList.map(({ row, column }, i) => write(row, column, i)),
        ).text;
        const { text } = spliceCells(
          base,
          newList.map(({ row, column }, i) => write(row, column, 1000 + i)),
        );
        const name = (row: number, column: number) => `${'ABCDEFGH'[column - 1]}${row}`;
        oldList.forEach(({ row, column }, i) => values.set(name(row, column), i));
        newList.forEach(({ row, column }, i) => values.set(name(row, column), 1000 + i));
        const found = [...text.matchAll(/<c r="([A-H]\d)"><v>(\d+)<\/v><\/c>/g)];
        expect(new Map(found.map(([, ref, value]) => [ref, Number(value)]))).toEqual(values);
        const order = found.map(([, ref]) => Number(ref![1]) * 10 + ref!.charCodeAt(0) - 64);
        expect(order).toEqual([...order].sort((a, b) => a - b));
      }),
      { seed: 2022, numRuns: 200 },
    );
  });
});
