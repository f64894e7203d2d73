import fc from 'fast-check';
import { EMPTY_CELL, type Cell } from '../../../../src/core';
import { kallaOfSheet, kallaOfText } from '../../../../src/tables/ils/kalla/kalla';

const texts = (text: string) => kallaOfText(text).radList.map(({ textList }) => textList);
const cell = (value: Cell['value']): Cell => ({ value });

describe('a text as rows', () => {
  test('a line is a row, tabs part its cells, empty cells at the end are left out', () => {
    expect(texts('Indikator\tÅrsmål\t\t\n\nEn rad')).toEqual([['Indikator', 'Årsmål'], [], ['En rad']]);
  });

  test('an empty cell between others keeps its place', () => {
    const [row] = kallaOfText('a\t\tb').radList;
    expect(row?.textList).toEqual(['a', '', 'b']);
    expect(row?.cellList[1]).toBe(EMPTY_CELL);
  });

  test('cells keep what was written, texts are cleaned', () => {
    const [row] = kallaOfText(' ✓ <p>Tre  ord</p>').radList;
    expect(row?.cellList).toEqual([{ value: ' ✓ <p>Tre  ord</p>' }]);
    expect(row?.textList).toEqual(['✓ Tre ord']);
  });

  test.each([
    ['\r\n', 3],
    ['\n', 3],
    ['\r', 3],
    ['\u2028', 3],
    ['\f', 3],
  ])('%j breaks lines', (separator, count) => {
    expect(kallaOfText(['ett', 'två', 'tre'].join(separator)).radList).toHaveLength(count);
  });

  test('rows are numbered as lines, blanks alone are an empty row', () => {
    const { radList, sheet } = kallaOfText('\ufeffett\n \t \n\u00a0\ntvå');
    expect(sheet).toBeNull();
    expect(radList.map(({ rowNumber }) => rowNumber)).toEqual([1, 2, 3, 4]);
    expect(radList.map(({ textList }) => textList.length)).toEqual([1, 0, 0, 1]);
  });

  test('no text, however odd, loses a line or gives an unclean cell', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (lineList) => {
        const lines = lineList.map((line) => line.replace(/[\r\n\u000b\u000c\u0085\u2028\u2029\ufeff]/g, ''));
        const { radList } = kallaOfText(lines.join('\n'));
        expect(radList).toHaveLength(Math.max(1, lines.length));
        for (const { textList, cellList } of radList) {
          expect(textList).toHaveLength(cellList.length);
          expect(textList.at(-1)).not.toBe('');
        }
      }),
      { seed: 2022, numRuns: 300 },
    );
  });
});

describe('a sheet as rows', () => {
  test('cells in columns, numbers by their format, dates as cells', () => {
    const rowList = [
      [cell('Sjukfrånvaro'), { value: 0.056, numberFormat: '0.0%' }, cell(null), cell(3)],
      [cell(null)],
    ];
    const { radList, sheet } = kallaOfSheet({ title: 'Underlag', rowList });
    expect(sheet).toBe('Underlag');
    expect(radList[0]?.textList).toEqual(['Sjukfrånvaro', '5,6 %', '', '3']);
    expect(radList[0]?.cellList[1]).toEqual({ value: 0.056, numberFormat: '0.0%' });
    expect(radList[1]?.cellList).toEqual([]);
  });

  test('everything in column A with tabs is parted as a text is', () => {
    const { radList } = kallaOfSheet({ title: 'Blad1', rowList: [[cell('✓\tRena parken\t2022-01-01')]] });
    expect(radList[0]?.textList).toEqual(['✓', 'Rena parken', '2022-01-01']);
  });

  test('a tab inside one cell of a table row is a blank', () => {
    const { radList } = kallaOfSheet({ title: 'Blad1', rowList: [[cell('a\tb'), cell('c')]] });
    expect(radList[0]?.textList).toEqual(['a b', 'c']);
  });

  test('a cell with several lines gives a row for each, with the number of its row', () => {
    const rowList = [[cell('Förväntat resultat')], [cell('- Ett\n- Två')], [cell('Analys')]];
    const { radList } = kallaOfSheet({ title: 'Blad1', rowList });
    expect(radList.map(({ rowNumber, textList }) => [rowNumber, textList[0]])).toEqual([
      [1, 'Förväntat resultat'],
      [2, '- Ett'],
      [2, '- Två'],
      [3, 'Analys'],
    ]);
  });

  test('the date system comes along', () => {
    expect(kallaOfSheet({ title: 'a', rowList: [] }, true).isDate1904).toBe(true);
    expect(kallaOfSheet({ title: 'a', rowList: [] }).isDate1904).toBe(false);
  });
});
