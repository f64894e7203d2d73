import { isFormula } from '../../../src/workbench/calc';
import { englishFormula } from '../../../src/workbench/document/swedish-formula';

describe('formulas typed the Swedish way', () => {
  test.each([
    ['SUMMA(A1;B1)', 'SUM(A1,B1)'],
    ['SUMMA(A1:A3)*1,5', 'SUM(A1:A3)*1.5'],
    ['summa(A1:A3)', 'SUM(A1:A3)'],
    ['OM(A1>0,5;"ja; nej, 1,5";"SUMMA(1;2)")', 'IF(A1>0.5,"ja; nej, 1,5","SUMMA(1;2)")'],
    ['OM(OCH(A1=SANT;ICKE(B1));FALSKT;1)', 'IF(AND(A1=TRUE,NOT(B1)),FALSE,1)'],
    ['AVRUNDA.UPPÅT(A1;2)', 'ROUNDUP(A1,2)'],
    ['ANTAL.OM(Mål!A:A;"M1")', 'COUNTIF(Mål!A:A,"M1")'],
    ["SUMMA('Blad; två, 1,5'!A1;2)", "SUM('Blad; två, 1,5'!A1,2)"],
    ['SUMMA(Ekonomi[Utfall; kr];1)', 'SUM(Ekonomi[Utfall; kr],1)'],
    ['SUMMA(Ekonomi[[#Totals];[Utfall]];1)', 'SUM(Ekonomi[[#Totals];[Utfall]],1)'],
    ['LETARAD(A1;B:C;2;FALSKT)', 'VLOOKUP(A1,B:C,2,FALSE)'],
    ['A1*1,5', 'A1*1.5'],
    ['MEDEL({1;2;3})', 'AVERAGE({1;2;3})'],
    ['MAX(A1;1,25)', 'MAX(A1,1.25)'],
  ])('%s', (typed, written) => {
    expect(englishFormula(typed)).toBe(written);
  });

  test.each([
    'SUM(1,5)',
    'SUM(A1,B1)',
    'IF(A1>0,"a;b",2)',
    'A1+B2',
    "'SUMMA(1;2)'!A1",
    'INDEX({1;2},1)',
    'Ekonomi[Summa; kr]',
    'ROUND(1,5)',
  ])('%s is left as it is', (typed) => {
    expect(englishFormula(typed)).toBe(typed);
  });

  test.each(['SUMMA(A1;B1)', 'OM(A1>0,5;1;2)', 'XLETAUPP(A1;B:B;C:C)', 'VÄNSTER(A1;2)&HÖGER(A1;1)'])(
    '%s can then be read by the engine',
    (typed) => {
      expect(isFormula(englishFormula(typed))).toBe(true);
    },
  );
});
