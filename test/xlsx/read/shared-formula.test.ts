import fc from 'fast-check';
import { columnLetters } from '../../../src/core';
import { compileFormula, moveFormula } from '../../../src/xlsx/read';

const move = (formula: string, rows: number, columns: number) =>
  moveFormula(compileFormula(formula), rows, columns);

test.each([
  ['A1', 'B3'],
  ['$A1', '$A3'],
  ['A$1', 'B$1'],
  ['$A$1', '$A$1'],
  ['a1+aB2', 'B3+AC4'],
  ['SUM(A1:B2)', 'SUM(B3:C4)'],
  ['SUM($A1:A$2,C3)', 'SUM($A3:B$2,D5)'],
  ['SUM(A:A)+SUM($B:C)', 'SUM(B:B)+SUM($B:D)'],
  ['SUM(1:3)+SUM($1:2)', 'SUM(3:5)+SUM($1:4)'],
  ['Blad1!A1', 'Blad1!B3'],
  ["'Mål ''22'!A1", "'Mål ''22'!B3"],
  ["'A1'!A1", "'A1'!B3"],
  ['AB12!A1', 'AB12!B3'],
  ['Blad1:Blad3!A1', 'Blad1:Blad3!B3'],
  ['[1]Blad1!A1', '[1]Blad1!B3'],
  ["'[Bok A1.xlsx]Blad'!A1", "'[Bok A1.xlsx]Blad'!B3"],
  ['"A1"&A1', '"A1"&B3'],
  ['"säg ""A1"" nu"&A1', '"säg ""A1"" nu"&B3'],
  ['LOG10(A1)', 'LOG10(B3)'],
  ['DEC2BIN(A1)+ATAN2(B1,1)', 'DEC2BIN(B3)+ATAN2(C3,1)'],
  ['_xlfn.XLOOKUP(A1,T1[A2],T1[[#This Row],[B1]])', '_xlfn.XLOOKUP(B3,T1[A2],T1[[#This Row],[B1]])'],
  ["T[[#This Row],[Utfall '[A1']]]+A1", "T[[#This Row],[Utfall '[A1']]]+B3"],
  ['Namn1+Namn.A1+_A1+Å1+A1_x', 'Namn1+Namn.A1+_A1+Å1+A1_x'],
  ['A1:INDEX(B:B,2)', 'B3:INDEX(C:C,2)'],
  ['A1 (B1:B2)', 'B3 (C3:C4)'],
  ['1E5+1.5E3+2', '1E5+1.5E3+2'],
  ['XFE1+A1048577+A0', 'XFE1+A1048577+A0'],
  ['-A1%', '-B3%'],
  ['{1,2;3,4}*A1', '{1,2;3,4}*B3'],
  ['A1#', 'B3#'],
  ['', ''],
  ['#REF!+A1', '#REF!+B3'],
  ['IF(A1>0,"ja","nej")', 'IF(B3>0,"ja","nej")'],
  ['Tjänst!A1*Åtgärd!$B$2', 'Tjänst!B3*Åtgärd!$B$2'],
])('%s, two rows down and one column to the right: %s', (formula, expected) => {
  expect(move(formula, 2, 1)).toBe(expected);
});

test.each([
  ['A1', -1, 0, '#REF!'],
  ['A1', 0, -1, '#REF!'],
  ['SUM(A1:B2)', 0, -1, 'SUM(#REF!:A2)'],
  ['SUM(A:C)', 0, -1, 'SUM(#REF!)'],
  ['XFD1048576', 1, 0, '#REF!'],
  ['$A$1', -5, -5, '$A$1'],
  ['C5', -4, -2, 'A1'],
])('%s moved by %i rows and %i columns: %s', (formula, rows, columns, expected) => {
  expect(move(formula, rows, columns)).toBe(expected);
});

const axis = (max: number) =>
  fc.record({ number: fc.integer({ min: 200, max: max - 200 }), isAbsolute: fc.boolean() });
const reference = fc.record({ row: axis(1_048_576), column: axis(16_384) });
type Reference = typeof reference extends fc.Arbitrary<infer T> ? T : never;

function write({ row, column }: Reference): string {
  return `${column.isAbsolute ? '$' : ''}${columnLetters(column.number)}${row.isAbsolute ? '$' : ''}${row.number}`;
}

function shifted({ row, column }: Reference, rows: number, columns: number): Reference {
  return {
    row: { ...row, number: row.number + (row.isAbsolute ? 0 : rows) },
    column: { ...column, number: column.number + (column.isAbsolute ? 0 : columns) },
  };
}

const around = fc.constantFrom(
  '+',
  '*SUM(1,',
  '&"A1 ""B2"" "&',
  '/Blad1!',
  "-'Å A1'!",
  '+T[[#This Row],[A1]]+',
  ',[1]B!',
);
const step = fc.integer({ min: -199, max: 199 });

test('every reference moves by itself, everything else stays', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(around, reference), { maxLength: 6 }),
      step,
      step,
      (partList, rows, columns) => {
        const formula = partList.map(([text, ref]) => text + write(ref)).join('');
        const expected = partList.map(([text, ref]) => text + write(shifted(ref, rows, columns))).join('');
        expect(move(formula, rows, columns)).toBe(expected);
      },
    ),
    { seed: 2022, numRuns: 300 },
  );
});

test('any text moved by nothing is itself, but for the letters of references', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 40 }), (text) => {
      expect(move(text, 0, 0).toUpperCase()).toBe(text.toUpperCase());
    }),
    { seed: 2022, numRuns: 500 },
  );
});
