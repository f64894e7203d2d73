import { makeIssue } from '../../../src/core';
import { t } from '../../../src/i18n';
import { failedKey } from '../../../src/taskpane/state';
import { dataProblem, hostProblem, isBlankWorkbook, type TaskId } from '../../../src/taskpane/state/problem';

const TASK_LIST: readonly TaskId[] = [
  'check-workbook',
  'write-report',
  'undo-write',
  'create-template',
  'navigate',
  'open-example',
];

describe('why something could not be done', () => {
  test.each(TASK_LIST)('%s says so in both languages, in a whole sentence', (taskId) => {
    for (const lang of ['sv', 'en'] as const) expect(t(lang, failedKey(taskId))).toMatch(/^[A-ZÅÄÖ].*\.$/);
  });

  test('of the data only the errors explain it', () => {
    const issueList = [makeIssue('a', 'varning'), makeIssue('b', 'fel')];
    expect(dataProblem('write-report', issueList)).toEqual({
      taskId: 'write-report',
      issueList: [issueList[1]],
      detail: null,
    });
  });

  test.each([
    ['an error', new Error('busy'), 'busy'],
    ['anything else', 'busy', 'busy'],
  ])('a host that throws %s is quoted', (_, thrown, detail) => {
    expect(hostProblem('navigate', thrown)).toEqual({ taskId: 'navigate', issueList: [], detail });
  });

  test('a host that fails is not a blank workbook', () => {
    expect(isBlankWorkbook(hostProblem('check-workbook', 'x'))).toBe(false);
    expect(isBlankWorkbook(dataProblem('check-workbook', [makeIssue('missing-sheet', 'fel')]))).toBe(true);
  });
});
