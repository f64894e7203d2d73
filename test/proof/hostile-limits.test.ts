import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HOSTILE_LIST } from '../helpers/hostile-files';
import { copyInto, UNG_FRITID } from '../helpers/cli';
import { measureProgram, PROGRAM, type MeasuredRun } from '../helpers/program';

/** Issue 2, point 5: what a broken or hostile file may cost, and what the person is told. */
const MAX_CPU_SECONDS = 5;
const MAX_PEAK_MEGABYTES = 512;
const MAX_SENTENCE_LENGTH = 300;
const TIMEOUT_MS = 120_000;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'malkedjan-hostile-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('the command line is built (`npm test` does it; alone: `npm run build`)', () => {
  expect(existsSync(PROGRAM)).toBe(true);
});

interface Told {
  readonly sentenceList: readonly string[];
  readonly adviceList: readonly string[];
}

/** Sentences at the line's start, what to do behind an arrow. */
function told({ err }: MeasuredRun): Told {
  const lineList = err.split('\n').filter((line) => line !== '');
  const isAdvice = (line: string) => line.startsWith('  → ');
  return {
    sentenceList: lineList.filter((line) => !isAdvice(line)),
    adviceList: lineList.filter(isAdvice).map((line) => line.slice('  → '.length)),
  };
}

/** A Swedish sentence: a capital, words, a full stop; no code, no place in a program, nothing that steers a terminal. */
function expectSentence(text: string): void {
  expect(text).toMatch(/^[A-ZÅÄÖ][a-zåäö]+ .*\.$/);
  expect(text).toMatch(/ (är|och|kan|har|saknas|inte|så|från|den|på|ifrån) /);
  expect(text).not.toMatch(/\p{Cc}|Error|undefined|null|\bat \w|file-|[{}]/u);
  expect(text.length).toBeLessThanOrEqual(MAX_SENTENCE_LENGTH);
}

/** Garbage that is a sound package is told sheet by sheet what it lacks: as many sentences as needed sheets. */
const isWorkbookOfAnother = (name: string) => name.startsWith('two million cells');

describe.each(HOSTILE_LIST.map(([name, make]) => [name, make] as const))('%s', (name, make) => {
  let bytes: Uint8Array;
  beforeAll(() => {
    bytes = make();
  }, TIMEOUT_MS);

  test.each(['check', 'report'])(
    '%s: exit 2, one Swedish sentence, nothing written, within five seconds and 512 MB',
    async (command) => {
      const path = join(folder, 'bok.xlsx');
      writeFileSync(path, bytes);
      const [before, { mtimeMs }] = [readFileSync(path), statSync(path)];
      const run = await measureProgram([command, path]);

      expect([run.exitCode, run.out]).toEqual([2, '']);
      const { sentenceList, adviceList } = told(run);
      if (isWorkbookOfAnother(name)) expect(sentenceList.length).toBeLessThanOrEqual(3);
      else expect(sentenceList).toHaveLength(1);
      expect(adviceList).toHaveLength(sentenceList.length);
      [...sentenceList, ...adviceList].forEach(expectSentence);

      expect(readdirSync(folder)).toEqual(['bok.xlsx']);
      expect(readFileSync(path).equals(before)).toBe(true);
      expect(statSync(path).mtimeMs).toBe(mtimeMs);

      expect(run.cpuSeconds).toBeLessThanOrEqual(MAX_CPU_SECONDS);
      expect(run.peakMegabytes).toBeLessThanOrEqual(MAX_PEAK_MEGABYTES);
    },
    TIMEOUT_MS,
  );
});

describe('the measuring', () => {
  test('sees what a sound workbook costs: something, and far less than the limits', async () => {
    const run = await measureProgram(['check', copyInto(folder, UNG_FRITID)]);
    expect(run.exitCode).toBe(0);
    expect(run.cpuSeconds).toBeGreaterThan(0.02);
    expect(run.peakMegabytes).toBeGreaterThan(20);
    expect(run.peakMegabytes).toBeLessThan(MAX_PEAK_MEGABYTES / 2);
  });

  test('is of the program alone, not of the process that started it', async () => {
    const ballast = Buffer.alloc(600 * 1024 * 1024, 1);
    const run = await measureProgram(['check', copyInto(folder, UNG_FRITID)]);
    expect(ballast[1]).toBe(1);
    expect(run.peakMegabytes).toBeLessThan(MAX_PEAK_MEGABYTES / 2);
  });
});
