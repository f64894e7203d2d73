import { makeIssue, type Issue } from '../../../src/core';
import { fixedIssues, issueKey } from '../../../src/taskpane/state/fixed-issues';

const issue = (cell: string | null, rowId: string | null, code = 'a'): Issue =>
  makeIssue(code, 'fel', { sheet: 'Indikatorer', cell, rowId });

describe('issues that are gone', () => {
  test.each<[string, Issue, Issue, boolean]>([
    ['the same cell and row', issue('L4', 'I003'), issue('L4', 'I003'), false],
    ['the row has moved', issue('L4', 'I003'), issue('L9', 'I003'), false],
    ['another column of the row', issue('L4', 'I003'), issue('M4', 'I003'), true],
    ['another row in the same cell', issue('L4', 'I003'), issue('L4', 'I004'), true],
    ['another code', issue('L4', 'I003'), issue('L4', 'I003', 'b'), true],
    ['no id: the cell decides', issue('L4', null), issue('L5', null), true],
    ['a whole sheet', issue(null, null), issue(null, null), false],
  ])('%s', (_, before, now, isGone) => {
    expect(fixedIssues([before], [now])).toEqual(isGone ? [before] : []);
  });

  test('a key names code, sheet, row and column', () => {
    expect(issueKey(issue('AB12', 'I003'))).toBe('a|Indikatorer|I003|AB');
  });
});
