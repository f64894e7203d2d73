import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');
const REPORT = join(ROOT, 'scripts/test-report.mjs');
/** Tests that need programs, and one among them that does not. */
const PATTERN = 'test/proof/(other-programs|libreoffice)\\.test';
const TIMEOUT_MS = 240_000;

interface Report {
  readonly lineList: readonly string[];
  readonly isOk: boolean;
}

let folder = '';
let resultFile = '';

/**
 * Jest as the runner starts it, on a machine where no program but Node is found and no Python has its library (the
 * tests look for Python in a fixed place too).
 */
function runJestWithoutTools(): void {
  const jest = join(ROOT, 'node_modules/jest/bin/jest.js');
  const argList = [jest, '--ci', '--json', `--outputFile=${resultFile}`, PATTERN];
  const { PATH: _path, ...env } = process.env;
  spawnSync(process.execPath, argList, {
    cwd: ROOT,
    env: { ...env, PATH: folder, PYTHONHOME: folder, NO_COLOR: '1' },
    stdio: 'ignore',
  });
}

/** What `npm test` makes of it. */
function reportOf(isCi: boolean): Report {
  const program = `
    import { readFileSync } from 'node:fs';
    import { digest, report } from ${JSON.stringify(`file://${REPORT}`)};
    const result = JSON.parse(readFileSync(process.argv[1], 'utf8'));
    console.log(JSON.stringify(report({ stepList: [], digested: digest(result, true), isCi: ${isCi} })));`;
  const argList = ['--input-type=module', '-e', program, resultFile];
  return JSON.parse(execFileSync(process.execPath, argList, { encoding: 'utf8' })) as Report;
}

describe('a machine without LibreOffice, Poppler and openpyxl', () => {
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'malkedjan-bare-'));
    resultFile = join(folder, 'jest.json');
    runJestWithoutTools();
  }, TIMEOUT_MS);
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const countsOf = (): { passed: number; skipped: number; failed: number } => {
    const result = JSON.parse(readFileSync(resultFile, 'utf8'));
    const { numPassedTests, numPendingTests, numFailedTests } = result;
    return { passed: numPassedTests, skipped: numPendingTests, failed: numFailedTests };
  };

  test('runs what it can, and skips the rest', () => {
    const { passed, skipped, failed } = countsOf();
    expect(failed).toBe(0);
    expect(passed).toBeGreaterThan(10);
    expect(skipped).toBeGreaterThanOrEqual(8);
  });

  test('on a laptop: every test not run is named with the program that it needs, and all is well', () => {
    const { passed, skipped } = countsOf();
    const { lineList, isOk } = reportOf(false);
    expect(isOk).toBe(true);
    expect(lineList.at(-1)).toBe(`${passed} passed, 0 failed`);
    expect(lineList).toEqual(
      expect.arrayContaining([
        'Not run (needs LibreOffice):',
        'Not run (needs python:openpyxl):',
        'Not run (needs LibreOffice, python:openpyxl):',
        'Not run (needs LibreOffice, pdftotext, pdfinfo):',
      ]),
    );
    expect(lineList.filter((line) => line.startsWith('  – '))).toHaveLength(skipped);
  });

  test('in CI: each of them counts as failed', () => {
    const { passed, skipped } = countsOf();
    const { lineList, isOk } = reportOf(true);
    expect(isOk).toBe(false);
    expect(lineList.at(-1)).toBe(`${passed} passed, ${skipped} failed`);
    expect(lineList).toContain('Not run (needs LibreOffice: counts as failed in CI):');
  });
});
