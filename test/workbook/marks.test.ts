import fc from 'fast-check';
import { fingerprintName, isMark, readStringFormula, stringFormula, titleOfCell } from '../../src/workbook';

describe('marks of owned sheets (interfaces 2)', () => {
  test.each([
    ['Malkedjan.Rapport', true],
    ['malkedjan.översikt', true],
    ['Malkedjan.Rapport.Avtryck', false],
    ['Malkedjan.Lista.MalId', false],
    ['Malkedjan.', false],
    ['Rapport', false],
  ])('%s is a mark: %s', (name, expected) => {
    expect(isMark(name)).toBe(expected);
  });

  test('a fingerprint is kept beside its mark', () => {
    expect(fingerprintName('Malkedjan.Rapport')).toBe('Malkedjan.Rapport.Avtryck');
  });
});

describe('the sheet that a name refers to', () => {
  test.each([
    ['Rapport!$A$1', 'Rapport'],
    [' Rapport!A1 ', 'Rapport'],
    ["'Min ''egen'' rapport'!$A$1", "Min 'egen' rapport"],
    ["'Rapport (2)'!$A$1", 'Rapport (2)'],
    ['#REF!', null],
    ['Rapport!$A$1:$B$2', null],
    ['Rapport!#REF!', null],
    ['"text"', null],
    ['', null],
  ])('%j → %j', (text, expected) => {
    expect(titleOfCell(text)).toBe(expected);
  });
});

describe('texts kept as formulas', () => {
  test.each([
    ['"ab"', 'ab'],
    ['"ab" & "c""d"', 'abc"d'],
    ['""', ''],
    ['ab', null],
    ['"a"+"b"', null],
  ])('%j → %j', (formula, expected) => {
    expect(readStringFormula(formula)).toBe(expected);
  });

  test('any text comes back, in constants that Excel takes', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 900 }), (text) => {
        const formula = stringFormula(text);
        const longest = Math.max(...formula.split('"&"').map((piece) => piece.replace(/""/g, '"').length));
        return readStringFormula(formula) === text && longest <= 255;
      }),
      { seed: 2022, numRuns: 300 },
    );
  });
});
