import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

const MODULE = resolve(__dirname, '../../scripts/test-report.mjs');

interface Case {
  readonly testResults: readonly unknown[];
  readonly stepList?: readonly { name: string; isOk: boolean; output: string }[];
  readonly isCi?: boolean;
  readonly hasShared?: boolean;
}

/** The runner's report of a jest result, made in a Node process of its own as `npm test` does. */
function reportOf(input: Case): { lineList: string[]; isOk: boolean } {
  const options = { stepList: [], isCi: false, hasShared: true, ...input };
  const program = `
    import { digest, report } from ${JSON.stringify('file://' + MODULE)};
    const options = JSON.parse(process.argv[1]);
    const digested = digest(options, options.hasShared);
    console.log(JSON.stringify(report({ ...options, digested })));`;
  const argList = ['--input-type=module', '-e', program, JSON.stringify(options)];
  return JSON.parse(execFileSync(process.execPath, argList, { encoding: 'utf8' }));
}

function suite(...assertionResults: readonly object[]): object {
  const isFailed = assertionResults.some((test) => 'status' in test && test.status === 'failed');
  return {
    name: '/x/test/core/a.test.ts',
    status: isFailed ? 'failed' : 'passed',
    message: '',
    assertionResults,
  };
}

function assertion(status: string, describeTitle = 'numbers', message = ''): object {
  return {
    status,
    title: 'works',
    ancestorTitles: [describeTitle],
    failureMessages: message ? [message] : [],
  };
}

const lastLine = (lineList: readonly string[]): string | undefined => lineList[lineList.length - 1];

describe('the report of npm test', () => {
  test('counts steps and tests together in the last line', () => {
    const stepList = [{ name: 'lint', isOk: true, output: '' }];
    const out = reportOf({ stepList, testResults: [suite(assertion('passed'), assertion('passed'))] });
    expect(lastLine(out.lineList)).toBe('3 passed, 0 failed');
    expect(out.isOk).toBe(true);
  });

  test('shows a failed test with its message, and a failed step with its output', () => {
    const stepList = [{ name: 'lint', isOk: false, output: 'bad comma' }];
    const out = reportOf({ stepList, testResults: [suite(assertion('failed', 'dates', 'expected 1'))] });
    expect(out.lineList).toEqual(
      expect.arrayContaining([
        '✗ lint',
        '    bad comma',
        '✗ test/core/a.test.ts › dates › works',
        '    expected 1',
      ]),
    );
    expect(lastLine(out.lineList)).toBe('0 passed, 2 failed');
    expect(out.isOk).toBe(false);
  });

  test("leaves out jest's own frames", () => {
    const message =
      'expected 1\n    at Object.toBe (/x/test/core/a.test.ts:7:52)\n    at new Promise (<anonymous>)\n' +
      '    at run (/x/node_modules/jest-circus/build/a.js:1:1)\n    at process (node:internal/x:1:1)';
    const out = reportOf({ testResults: [suite(assertion('failed', 'dates', message))] });
    expect(out.lineList.join('\n')).toContain('a.test.ts:7:52');
    expect(out.lineList.join('\n')).not.toMatch(/jest-circus|node:internal|new Promise/);
  });

  test('counts a test file that cannot be run as one failure', () => {
    const broken = {
      name: '/x/test/b.test.ts',
      status: 'failed',
      message: 'no such module',
      assertionResults: [],
    };
    const out = reportOf({ testResults: [suite(assertion('passed')), broken] });
    expect(lastLine(out.lineList)).toBe('1 passed, 1 failed');
    expect(out.lineList.join('\n')).toContain('no such module');
  });

  test.each([
    ['a tool, on a laptop', '[kräver LibreOffice]', { isCi: false, hasShared: true }, true],
    ['a tool, in CI', '[kräver LibreOffice]', { isCi: true, hasShared: true }, false],
    ['../shared absent, in CI', '[kräver ../shared]', { isCi: true, hasShared: false }, true],
    ['../shared present but skipped, in CI', '[kräver ../shared]', { isCi: true, hasShared: true }, false],
    ['no reason, in CI', '', { isCi: true, hasShared: false }, false],
    ['no reason, on a laptop', '', { isCi: false, hasShared: true }, true],
  ])('a skipped test: %s', (_, reason, setting, isOk) => {
    const testResults = [suite(assertion('passed'), assertion('pending', `looks ${reason}`))];
    const out = reportOf({ ...setting, testResults });
    expect(out.isOk).toBe(isOk);
    expect(lastLine(out.lineList)).toBe(isOk ? '1 passed, 0 failed' : '1 passed, 1 failed');
    expect(out.lineList.join('\n')).toContain('test/core/a.test.ts › looks');
  });

  test('names the reason of tests not run', () => {
    const testResults = [suite(assertion('passed'), assertion('pending', 'looks [kräver LibreOffice]'))];
    expect(reportOf({ testResults }).lineList).toContain('Not run (needs LibreOffice):');
  });

  test('fails when no test ran at all', () => {
    const out = reportOf({ testResults: [] });
    expect(out.isOk).toBe(false);
    expect(lastLine(out.lineList)).toBe('0 passed, 1 failed');
  });
});
