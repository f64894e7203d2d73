import { failure, failureOf, makeIssue, success } from '../../src/core';

const issue = makeIssue('header-alias-used', 'notis');

test('a success carries its value and what was noticed on the way', () => {
  expect(success(3)).toEqual({ ok: true, value: 3, issueList: [] });
  expect(success(3, [issue])).toEqual({ ok: true, value: 3, issueList: [issue] });
});

test('a failure carries nothing but its issues', () => {
  expect(failure(issue, issue)).toEqual({ ok: false, issueList: [issue, issue] });
});

test('a failure of more issues than a call takes arguments', () => {
  const issueList = Array.from({ length: 300_000 }, () => issue);
  expect(failureOf(issueList)).toEqual({ ok: false, issueList });
});
