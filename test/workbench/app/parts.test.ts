import { makeIssue } from '../../../src/core';
import { sentencesOf } from '../../../src/workbench/app/NoticeBar';
import { limitWidth } from '../../../src/workbench/app/Splitter';
import { withLines } from '../../../src/workbench/grid/use-lines';

describe('small parts of the page', () => {
  test.each([
    [100, 320],
    [333.4, 333],
    [9999, 640],
  ])('a pane of %d px is %i px', (wanted, px) => {
    expect(limitWidth(wanted)).toBe(px);
  });

  test('a notice is sentences', () => {
    const params = { sheet: 'Mål' };
    expect(sentencesOf('sv', { kind: 'text', key: 'workbench.protected', params })).toEqual([
      'Bladet Mål är skyddat, så cellen kan inte ändras.',
    ]);
    expect(sentencesOf('en', { kind: 'written', text: 'Välj i listan' })).toEqual(['Välj i listan']);
    expect(sentencesOf('sv', { kind: 'issues', issueList: [makeIssue('file-not-zip', 'fel')] })[0]).toMatch(
      /\.$/,
    );
  });

  test.each([
    ['the window with its overscan', [], [3, 4, 5, 6, 7]],
    ['a line far away', [40], [3, 4, 5, 6, 7, 40]],
    ['a line before', [0, 5], [0, 3, 4, 5, 6, 7]],
    ['lines that are not there', [-1, 100], [3, 4, 5, 6, 7]],
  ])('lines to draw: %s', (_, moreList, indexList) => {
    expect(withLines({ startIndex: 5, endIndex: 5, overscan: 2, count: 100 }, moreList)).toEqual(indexList);
  });
});
