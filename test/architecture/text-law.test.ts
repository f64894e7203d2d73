import { en } from '../../src/i18n/en';
import { sv } from '../../src/i18n/sv';
import { readSources, sourcesOf } from './laws/sources';
import { issueCodes, issueTextViolations, twinViolations } from './laws/text-law';

describe('text law', () => {
  const sources = readSources('src');

  test('every Swedish text has an English twin with the same slots', () => {
    expect(Object.keys(sv).length).toBeGreaterThan(50);
    expect(twinViolations(sv, en)).toEqual([]);
  });

  test('every issue that the code makes has its message, and every message its issue', () => {
    expect(issueCodes(sources).size).toBeGreaterThan(20);
    expect(issueTextViolations(sources, sv)).toEqual([]);
  });
});

describe('text law: what it catches', () => {
  test.each([
    ['a missing English text', { a: 'x' }, {}, 'a: no English text'],
    ['a missing Swedish text', {}, { a: 'x' }, 'a: no Swedish text'],
    ['an empty text', { a: 'x' }, { a: ' ' }, 'a: an empty text'],
    ['another slot', { a: '{x} mål' }, { a: '{y} goals' }, 'a: slots {x} and {y}'],
    ['a slot too few', { a: '{x} av {y}' }, { a: '{x}' }, 'a: slots {x, y} and {x}'],
  ])('twins: %s', (_, swedish, english, problem) => {
    expect(twinViolations(swedish, english)).toEqual([problem]);
  });

  test('twins may have their slots in another order and more than once', () => {
    expect(twinViolations({ a: '{x} av {y}' }, { a: '{y}: {x} of {y}' })).toEqual([]);
  });

  test.each([
    ['makeIssue', "makeIssue('no-goal', 'fel');"],
    ['issueAt', "issueAt(row, 'namn', 'no-goal', 'fel');"],
    ['a choice of two codes', "makeIssue(isNew ? 'no-goal' : ('no-goal'), 'fel');"],
    ['a check', "export const check = { code: 'no-goal', severity: 'fel', run() {} };"],
    [
      'a function that hands its code on',
      "const bad = (row: R, code: string) => makeIssue(code, 'fel'); bad(r, 'no-goal');",
    ],
    [
      'a function of a function',
      "function a(code: string) { return makeIssue(code, 'fel'); } function b(x: 1, code: string) { a(code); } b(1, 'no-goal');",
    ],
    ['a table of codes', "const LIST = [{ code: 'no-goal' as const, severity: 'notis' }];"],
  ])('an issue without a message, made by %s', (_, text) => {
    expect(issueTextViolations(sourcesOf({ 'src/a.ts': text }), {})).toEqual([
      'src/a.ts: no-goal has no issue.no-goal',
    ]);
  });

  test.each([['issue.no-goal'], ['fix.no-goal']])('an idle text: %s', (key) => {
    const sources = sourcesOf({
      'src/i18n/sv.ts': `export const sv = { x: 'no-goal', '${key}': 'Målet saknas.' };`,
    });
    expect(issueTextViolations(sources, { [key]: 'Målet saknas.' })).toEqual([
      `${key}: nothing in src makes this issue`,
    ]);
  });

  test('an explanation has a code, but is no issue', () => {
    expect(issueCodes(sourcesOf({ 'src/a.ts': "const a = { code: 'helt', params: {} };" })).size).toBe(0);
  });
});
