import { makeIssue, type Issue } from '../../../src/core';
import { countsText, rowCountsText } from '../../../src/taskpane/model/count-texts';
import { placeOfCell, placeOfIssue, placeText } from '../../../src/taskpane/model/place';
import { clockTime } from '../../../src/taskpane/state/clock-time';

const issues = (fel: number, varning: number, notis: number): readonly Issue[] => [
  ...Array.from({ length: fel }, () => makeIssue('a', 'fel')),
  ...Array.from({ length: varning }, () => makeIssue('a', 'varning')),
  ...Array.from({ length: notis }, () => makeIssue('a', 'notis')),
];

describe('short texts of the pane', () => {
  test.each([
    [3, 5, 0, 'sv', '3 fel, 5 varningar'],
    [1, 1, 1, 'sv', '1 fel, 1 varning, 1 notis'],
    [0, 0, 0, 'en', '0 errors, 0 warnings'],
    [0, 1, 2, 'en', '0 errors, 1 warning, 2 notes'],
  ] as const)('%d, %d and %d in %s: %s', (fel, varning, notis, lang, expected) => {
    expect(countsText(lang, issues(fel, varning, notis))).toBe(expected);
  });

  test.each([
    [1, 0, 'sv', '1 indikator · 0 aktiviteter'],
    [5, 1, 'en', '5 indicators · 1 activity'],
  ] as const)('%d and %d in %s: %s', (indikatorCount, aktivitetCount, lang, expected) => {
    expect(rowCountsText(lang, indikatorCount, aktivitetCount)).toBe(expected);
  });

  test.each([
    ['a cell', makeIssue('a', 'fel', { sheet: 'Indikatorer', cell: 'F12' }), 'Indikatorer!F12'],
    ['a sheet', makeIssue('a', 'fel', { sheet: 'Mål' }), 'Mål'],
    ['the workbook', makeIssue('a', 'fel'), 'Arbetsboken'],
  ])('the place of an issue: %s', (_, issue, expected) => {
    expect(placeText('sv', placeOfIssue(issue))).toBe(expected);
  });

  test('the place of a record’s cell', () => {
    expect(placeOfCell({ sheet: 'Mål', rowNumber: 5, columnNumber: 9 })).toEqual({
      sheet: 'Mål',
      cell: 'I5',
    });
    expect(placeOfCell(null)).toBeNull();
  });

  test('the time of day', () => {
    expect(clockTime(new Date(2023, 0, 1, 9, 5))).toBe('09:05');
  });
});
