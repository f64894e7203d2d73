import { cellText, foldText, normalizeBlanks, type Cell } from '../../src/core';

test.each([
  ['  Utfall  män/ pojkar ', 'utfall män/ pojkar'],
  ['KF:s\u00a0årsmål', 'kf:s årsmål'],
  ['Års\u00admål', 'årsmål'],
  ['A\u030arsma\u030al', 'årsmål'],
  ['Mål\r\n\tID', 'mål id'],
  ['\u202fÅrsmål\u2009\u3000', 'årsmål'],
  ['\ufeffMål-ID', 'mål-id'],
  ['MÅL-ID', 'mål-id'],
  ['', ''],
  [' \u00a0 ', ''],
])('%j folds to %j', (text, expected) => {
  expect(foldText(text)).toBe(expected);
});

test('normalising keeps the case and plain text as it is', () => {
  expect(normalizeBlanks('Tas fram  av\u00a0Nämnd')).toBe('Tas fram av Nämnd');
  expect(normalizeBlanks('Årsmål (kvinnor)')).toBe('Årsmål (kvinnor)');
});

test.each<[Cell, string]>([
  [{ value: ' text ' }, ' text '],
  [{ value: 0.68, numberFormat: '0%' }, '68 %'],
  [{ value: 15341, numberFormat: '#,##0' }, '15\u00a0341'],
  [{ value: 44926, numberFormat: 'yyyy-mm-dd' }, '2022-12-31'],
  [{ value: 1.5 }, '1,5'],
  [{ value: true }, 'TRUE'],
  [{ value: false }, 'FALSE'],
  [{ value: null }, ''],
  [{ value: null, formula: 'SUM(A1:A2)' }, '=SUM(A1:A2)'],
  [{ value: 3, formula: 'SUM(A1:A2)' }, '3'],
  [{ value: null, formula: '1/0', error: '#DIV/0!' }, '#DIV/0!'],
])('%j reads %j', (cell, text) => {
  expect(cellText(cell)).toBe(text);
});
