import { makeIssue, SEVERITY_LIST } from '../../src/core';

test('an issue of the workbook as a whole has no place', () => {
  expect(makeIssue('missing-sheet', 'fel', { params: { blad: 'Mål' } })).toEqual({
    code: 'missing-sheet',
    severity: 'fel',
    sheet: null,
    cell: null,
    raw: '',
    params: { blad: 'Mål' },
    rowId: null,
  });
});

test('severities go from wrong to worth knowing', () => {
  expect(SEVERITY_LIST).toEqual(['fel', 'varning', 'notis']);
});
