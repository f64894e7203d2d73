import { t } from '../../src/i18n';
import { errorCodeOf, issueOfError } from '../../src/excel/errors';

const hostError = (code: unknown): Error => Object.assign(new Error('localized, not for people'), { code });

test.each([
  ['AccessDenied', 'excel-access-denied'],
  ['InvalidOperationInCellEditMode', 'excel-cell-edit'],
  ['ItemNotFound', 'excel-item-gone'],
  ['RequestPayloadSizeLimitExceeded', 'excel-payload-too-large'],
  ['ResponsePayloadSizeLimitExceeded', 'excel-payload-too-large'],
  ['GeneralException', 'excel-general'],
  ['RequestAborted', 'excel-busy'],
  ['MergedRangeConflict', 'excel-range-conflict'],
  ['ApiNotFound', 'excel-too-old'],
  ['UnsupportedOperation', 'excel-unsupported'],
  ['InactiveWorkbook', 'excel-inactive-workbook'],
] as const)('%s is told as %s, in both languages', (code, issueCode) => {
  const issue = issueOfError(hostError(code));
  expect(issue).toMatchObject({ code: issueCode, severity: 'fel', params: { code } });
  for (const lang of ['sv', 'en'] as const) {
    expect(t(lang, `issue.${issueCode}`, {})).not.toContain(code);
    expect(t(lang, `fix.${issueCode}`, {}).length).toBeGreaterThan(10);
  }
});

test.each([
  ['a mistake of ours', hostError('InvalidArgument')],
  ['an unknown code', hostError('Something')],
  ['an abort', new DOMException('stop', 'AbortError')],
  ['no error at all', 'text'],
])('%s is thrown on', (_, error) => {
  expect(() => issueOfError(error)).toThrow(error as Error);
});

test('codes are texts', () => {
  expect(errorCodeOf(hostError(20))).toBeNull();
  expect(errorCodeOf(hostError('AccessDenied'))).toBe('AccessDenied');
});
