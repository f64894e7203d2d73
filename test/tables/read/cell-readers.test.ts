import fc from 'fast-check';
import { toPlain, TOMT_VARDE, type Cell, type Varde } from '../../../src/core';
import { cellReaderOf, emptyValueOf, wordKey } from '../../../src/tables/read/cell-readers';
import { specOf } from '../../helpers/tables';

/** Reads one cell as a column of a table would. */
function read(table: string, key: string, cell: Cell | string | number | boolean) {
  const column = specOf(table).columnList.find((item) => item.key === key);
  if (!column) throw new Error(`no column ${key}`);
  const problemList: string[] = [];
  const value = cellReaderOf(column, false)(
    typeof cell === 'object' ? cell : { value: cell },
    (code, severity) => problemList.push(`${severity} ${code}`),
  );
  return { value, problemList };
}

describe('choices', () => {
  test.each([
    ['Uppfylls helt', 'helt'],
    ['● Uppfylls helt', 'helt'],
    ['Uppfylles helt', 'helt'],
    ['Uppnås helt', 'helt'],
    ['uppfylls  delvis', 'delvis'],
    ['◆ Uppfylls delvis', 'delvis'],
    ['■ Uppfylls inte', 'inte'],
    ['Uppfylls ej', 'inte'],
    ['Uppfyl ls inte', 'inte'],
    ['— Ingen', 'ingen'],
    ['—', 'ingen'],
    ['helt', 'helt'],
  ])('Bedömning %j is %s', (text, code) => {
    expect(read('Mal', 'bedomning', text)).toEqual({ value: code, problemList: [] });
  });

  test.each([
    ['Mal', 'bedomning', 'Kanske', 'fel unreadable-choice'],
    ['Mal', 'agare', 'Staden', 'varning unreadable-choice'],
    ['Mal', 'bedomning', 3, 'fel unreadable-choice'],
    ['Indikatorer', 'riktning', 'uppåt', 'fel unreadable-choice'],
  ])('%s.%s: %j is none of the words', (table, key, cell, problem) => {
    expect(read(table, key, cell)).toEqual({ value: null, problemList: [problem] });
  });

  test('the same wrong word is reported every time it stands there', () => {
    const column = specOf('Mal').columnList.find(({ key }) => key === 'niva')!;
    const problemList: string[] = [];
    const reader = cellReaderOf(column, false);
    for (const value of ['Mål', 'Mål', 'Nämndmål']) reader({ value }, (code) => problemList.push(code));
    expect(problemList).toEqual(['unreadable-choice', 'unreadable-choice']);
  });

  test('several choices in one cell', () => {
    expect(read('Avsnitt', 'typList', 'VP; T1 ,Verksamhetsberättelse')).toEqual({
      value: ['VP', 'T1', 'VB'],
      problemList: [],
    });
    expect(read('Avsnitt', 'typList', 'VP;T9')).toEqual({
      value: ['VP'],
      problemList: ['varning unreadable-choice'],
    });
  });

  test('suggested words are normalised, other texts are kept as written', () => {
    expect(read('Texter', 'block', ' beskrivning').value).toBe('Beskrivning');
    expect(read('Texter', 'block', 'Vår egen rubrik').value).toBe('Vår egen rubrik');
    expect(read('Avsnitt', 'vy', 'Mål').value).toBe('mal');
    expect(read('Avsnitt', 'vy', 'mal').value).toBe('mal');
  });
});

describe('ticks and answers', () => {
  test.each(['✓', '✔', 'x', 'X', 'ja', 'JA', 'klar', 'Klar', 'TRUE', '1', ' x '])('%j is done', (text) => {
    expect(read('Aktiviteter', 'klar', text)).toEqual({ value: true, problemList: [] });
  });

  test('a ticked box and the number 1 are done, an empty box says nothing', () => {
    expect(read('Aktiviteter', 'klar', true).value).toBe(true);
    expect(read('Aktiviteter', 'klar', 1).value).toBe(true);
    expect(read('Aktiviteter', 'klar', false)).toEqual({ value: null, problemList: [] });
  });

  test.each(['nej', 'delvis', '?', 0, '–'])('%j is no tick: unknown, never "no"', (cell) => {
    expect(read('Aktiviteter', 'klar', cell)).toEqual({ value: null, problemList: ['fel unreadable-tick'] });
  });

  test.each([
    ['Ja', true],
    ['nej', false],
    [true, true],
    [false, false],
    [1, true],
    [0, false],
  ])('Ja/Nej: %j is %s', (cell, expected) => {
    expect(read('Mal', 'bedoms', cell)).toEqual({ value: expected, problemList: [] });
  });

  test('anything else is no answer', () => {
    expect(read('Mal', 'bedoms', 'kanske')).toEqual({
      value: null,
      problemList: ['varning unreadable-yes-no'],
    });
  });
});

describe('numbers, values and targets', () => {
  test.each([
    [3, 3],
    ['3', 3],
    ['1 200', 1200],
    [2.5, 2.5],
  ])('Ordning %j is %d', (cell, expected) => {
    expect(read('Mal', 'ordning', cell)).toEqual({ value: expected, problemList: [] });
  });

  test.each([
    ['Mal', 'ordning', 'först'],
    ['Mal', 'ordning', '-'],
    ['Indikatorer', 'decimaler', 1.5],
    ['Volymer', 'ar', 'i fjol'],
  ])('%s.%s: %j is no number', (table, key, cell) => {
    expect(read(table, key, cell)).toEqual({ value: null, problemList: ['varning unreadable-number'] });
  });

  test.each<[string, Cell | string | number, string, string | null]>([
    ['utfall', '68 %', '68', '%'],
    ['utfall', { value: 0.68, numberFormat: '0%' }, '68', '%'],
    ['utfall', 69, '69', null],
    ['utfall', '45,83', '45.83', null],
    ['arsmal', 'Max 10 personer', '10', 'personer'],
    ['arsmal', { value: '3-5' }, '3', null],
  ])('%s: %j is %s with unit %s', (key, cell, number, unit) => {
    const { value, problemList } = read('Indikatorer', key, cell);
    const varde = value as Varde;
    expect(problemList).toEqual([]);
    expect(varde.varde && toPlain(varde.varde)).toBe(number);
    expect(varde.enhet).toBe(unit);
  });

  test('marks are no problem and keep what they say', () => {
    const { value, problemList } = read('Indikatorer', 'kfArsmal', 'Tas fram av nämnd');
    expect(problemList).toEqual([]);
    expect(value).toMatchObject({ slag: 'ejSatt', markering: 'tasFramAvNamnd' });
  });

  test.each([
    ['utfall', 'resultat väntas i mars', 'fel unreadable-value'],
    ['utfallMan', 'resultat väntas i mars', 'varning unreadable-value'],
    ['arsmal', 'enligt planen', 'fel unreadable-target'],
    ['kfArsmal', 'enligt planen', 'varning unreadable-target'],
  ])('%s: %s is kept as text and reported', (key, text, problem) => {
    const { value, problemList } = read('Indikatorer', key, text);
    expect(problemList).toEqual([problem]);
    expect(value).toMatchObject({ slag: 'olasbar', raw: text });
  });

  test('a text that has been read before is read alike, under errors too', () => {
    const column = specOf('Indikatorer').columnList.find(({ key }) => key === 'utfall')!;
    const reader = cellReaderOf(column, false);
    const codeList: string[] = [];
    const report = (code: string) => codeList.push(code);
    expect(reader({ value: '5,4 st' }, report)).toBe(reader({ value: '5,4 st' }, report));
    expect(codeList).toEqual([]);
    reader({ value: 'oj' }, report);
    reader({ value: 'oj' }, report);
    expect(codeList).toEqual(['unreadable-value', 'unreadable-value']);
  });
});

describe('dates, ids and texts', () => {
  test.each<[Cell | string, string]>([
    ['2024-12-31', '2024-12-31'],
    ['31 december 2024', '2024-12-31'],
    [{ value: 45657, numberFormat: 'yyyy-mm-dd' }, '2024-12-31'],
  ])('%j is the day %s', (cell, iso) => {
    expect(read('Aktiviteter', 'slutdatum', cell)).toEqual({ value: iso, problemList: [] });
  });

  test('a day that does not exist is reported', () => {
    expect(read('Aktiviteter', 'slutdatum', '31 november 2024')).toEqual({
      value: null,
      problemList: ['varning unreadable-date'],
    });
  });

  test('serial days of 1904 workbooks are read by their own calendar', () => {
    const column = specOf('Aktiviteter').columnList.find(({ key }) => key === 'slutdatum')!;
    const cell: Cell = { value: 44195, numberFormat: 'yyyy-mm-dd' };
    expect(cellReaderOf(column, true)(cell, () => undefined)).toBe('2024-12-31');
  });

  test('ids are upper case without stray blanks; lists of them are split', () => {
    expect(read('Mal', 'id', ' m1.2.n1 ').value).toBe('M1.2.N1');
    expect(read('Bilagor', 'id', 3).value).toBe('3');
    expect(read('Indikatorer', 'avenForMalIdList', 'm1.1; M1.2,M1.3\nm1.4;').value).toEqual([
      'M1.1',
      'M1.2',
      'M1.3',
      'M1.4',
    ]);
  });

  test('texts are trimmed and numbers are taken as they are seen', () => {
    expect(read('Mal', 'namn', '  Målet ').value).toBe('Målet');
    expect(read('Mal', 'nummer', 1.2).value).toBe('1,2');
    expect(read('Indikatorer', 'period', { value: 0.5, numberFormat: '0 %' }).value).toBe('50 %');
  });
});

test('wordKey ignores case, blanks and symbols in front', () => {
  expect(wordKey(' ● Uppfylls  HELT ')).toBe('uppfyllshelt');
  expect(wordKey('⚠ Avvikelse')).toBe('avvikelse');
  expect(wordKey('—')).toBe('—');
});

test('empty values are shared', () => {
  expect(emptyValueOf('value')).toBe(TOMT_VARDE);
  expect(emptyValueOf('idList')).toBe(emptyValueOf('choiceList'));
  expect(Object.isFrozen(emptyValueOf('idList'))).toBe(true);
});

const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.string({ minLength: 1, maxLength: 12 }).map((value): Cell => ({ value })),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value): Cell => ({ value })),
  fc.boolean().map((value): Cell => ({ value })),
);

test('no cell of any column makes a reader throw', () => {
  const columnList = ['Mal', 'Indikatorer', 'Aktiviteter', 'Ekonomi', 'Avsnitt'].flatMap(
    (table) => specOf(table).columnList,
  );
  fc.assert(
    fc.property(fc.constantFrom(...columnList), anyCell, fc.boolean(), (column, cell, isDate1904) => {
      expect(() => cellReaderOf(column, isDate1904)(cell, () => undefined)).not.toThrow();
    }),
    { seed: 2022, numRuns: 2000 },
  );
});
