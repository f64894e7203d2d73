import { makeIssue } from '../../src/core';
import { hasText, issueFix, issueMessage, joinList, t, type Lang } from '../../src/i18n';

const NBSP = '\u00a0';

describe('filling a text', () => {
  test.each<[string, Lang, string | number | readonly string[], string]>([
    ['a whole number', 'sv', 3, '3'],
    ['a decimal with a comma', 'sv', '12.5', '12,5'],
    ['a decimal with a full stop', 'en', '12.5', '12.5'],
    ['a negative number with a real minus', 'sv', -572, '−572'],
    ['thousands apart from five digits on', 'sv', 16261, `16${NBSP}261`],
    ['a negative decimal with thousands', 'sv', '-29518.5', `−29${NBSP}518,5`],
    ['a year as it is', 'sv', 2024, '2024'],
    ['a text as it is', 'sv', 'I012', 'I012'],
    ['a date as it is', 'sv', '2022-12-31', '2022-12-31'],
    ['a version as it is', 'sv', '1.2.3', '1.2.3'],
    ['a list with och', 'sv', ['a', 'b', 'c'], 'a, b och c'],
    ['a list with and', 'en', ['a', 'b'], 'a and b'],
  ])('%s', (_, lang, word, expected) => {
    const counts = t(lang, 'cli.status.proposal', { word });
    expect(counts).toBe(lang === 'sv' ? `förslag: ${expected}` : `proposal: ${expected}`);
  });

  test.each(['sv', 'en'] as const)('what a person wrote stands in quotation marks untouched (%s)', (lang) => {
    const text = t(lang, 'cli.usage.unknownCommand', { name: '15.341' });
    expect(text).toMatch(/[”“]15\.341”/);
  });

  test('a slot without a value is a broken program', () => {
    expect(() => t('sv', 'cli.status.proposal')).toThrow('no value for {word}');
  });
});

describe('texts of issues', () => {
  const issue = makeIssue('owned-sheet-edited', 'varning', {
    sheet: 'Rapport',
    cell: 'A7',
    raw: '1.000',
    params: { planned: '2.50' },
  });

  test('quote the cell and the plan as they are', () => {
    expect(issueMessage('sv', issue)).toContain('”1.000”. Nästa rapport skriver ”2.50”');
    expect(issueMessage('en', issue)).toContain('“1.000”. The next report writes “2.50”');
  });

  test('a remedy only where there is one', () => {
    expect(issueFix('sv', issue)).toContain('databladet');
    expect(issueFix('sv', makeIssue('path-disk-full', 'fel', { params: { path: 'x' } }))).toBeNull();
  });

  test('a code without a text is a broken program', () => {
    expect(() => issueMessage('sv', makeIssue('no-such-code', 'fel'))).toThrow('no-such-code');
    expect(hasText('issue.no-such-code')).toBe(false);
  });
});

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a och b'],
  [['a', 'b', 'c'], 'a, b och c'],
])('%j joined', (list, expected) => {
  expect(joinList('sv', list)).toBe(expected);
});
