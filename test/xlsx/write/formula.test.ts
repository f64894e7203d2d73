import { toFileFormula } from '../../../src/xlsx/write/formula';

describe('formulas as a file holds them', () => {
  test.each([
    ['SUM(A1:A3)', 'SUM(A1:A3)'],
    ['XLOOKUP(A1,B:B,C:C)', '_xlfn.XLOOKUP(A1,B:B,C:C)'],
    ['ifs(A1>1,"x",TRUE,"y")', '_xlfn.IFS(A1>1,"x",TRUE,"y")'],
    ['_xlfn.IFS(A1>1,"x")', '_xlfn.IFS(A1>1,"x")'],
    ['STDEV.S(A1:A9)+STDEV(A1:A9)', '_xlfn.STDEV.S(A1:A9)+STDEV(A1:A9)'],
    ['TEXTJOIN(", ",TRUE,IFNA(A1,""))', '_xlfn.TEXTJOIN(", ",TRUE,_xlfn.IFNA(A1,""))'],
    ['"IFS(" & "say ""IFS(1)"""', '"IFS(" & "say ""IFS(1)"""'],
    ["'IFS(a)'!A1+IFS", "'IFS(a)'!A1+IFS"],
    ['Tbl[@Kol]', 'Tbl[[#This Row],[Kol]]'],
    ['Tbl[@[KF:s årsmål]]*2', 'Tbl[[#This Row],[KF:s årsmål]]*2'],
    ['SUM(Tbl[@[a]:[b]])', 'SUM(Tbl[[#This Row],[a]:[b]])'],
    ['Tbl[@]', 'Tbl[#This Row]'],
    ["Tbl[@[it''s '[x']]]", "Tbl[[#This Row],[it''s '[x']]]"],
    ['SUM(Tbl[Kol])', 'SUM(Tbl[Kol])'],
    ["[1]Blad!A1+'[2]B c'!A1", "[1]Blad!A1+'[2]B c'!A1"],
    ['"[@Kol]"', '"[@Kol]"'],
  ])('%s → %s', (formula, expected) => {
    expect(toFileFormula(formula)).toEqual({ text: expected, isArray: false });
  });

  test.each([
    ['UNIQUE(A1:A9)', '_xlfn.UNIQUE(A1:A9)'],
    ['FILTER(A1:A9,B1:B9)', '_xlfn._xlws.FILTER(A1:A9,B1:B9)'],
    ['COUNTA(SORT(A1:A9))', 'COUNTA(_xlfn._xlws.SORT(A1:A9))'],
  ])('%s is an array formula', (formula, expected) => {
    expect(toFileFormula(formula)).toEqual({ text: expected, isArray: true });
  });

  test.each(['LET(x,1,x)', 'LAMBDA(x,x)(1)', '[@Kol]', `"${'a'.repeat(8192)}"`])(
    'refuses %.20s',
    (formula) => {
      expect(() => toFileFormula(formula)).toThrow(RangeError);
    },
  );

  test.each([
    ['Rapport!$A$1', "'Rapport (2)'!$A$1"],
    ["'Rapport'!A1+Rapporten!A1", "'Rapport (2)'!A1+Rapporten!A1"],
    ["SUM('Annat blad'!A1:A3)", 'SUM(Annat!A1:A3)'],
    ['HYPERLINK("#Rapport!A1","Rapport!A1")', 'HYPERLINK("#\'Rapport (2)\'!A1","Rapport!A1")'],
    ['HYPERLINK("#\'Annat blad\'!A1","x")', 'HYPERLINK("#Annat!A1","x")'],
  ])('%s follows a sheet that got another title', (formula, expected) => {
    const renamed = new Map([
      ['Rapport', 'Rapport (2)'],
      ['Annat blad', 'Annat'],
    ]);
    expect(toFileFormula(formula, renamed).text).toBe(expected);
  });
});
