import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ALLA_LAGEN, copyInto } from '../helpers/cli';
import { packageProblems } from '../helpers/package-check';
import { runProgram, type ProgramRun } from '../helpers/program';
import { readParts } from '../helpers/workbook-parts';

/** Issue 2, point 5: whatever ends the program, the workbook is the old file or the new one, whole. */
const KILL_PRELOAD = resolve(__dirname, '../helpers/kill-preload.cjs');
const RANDOM_KILL_COUNT = 20;
const TIMEOUT_MS = 300_000;

const old = readFileSync(ALLA_LAGEN);
let sound: Buffer;
let normalMs = 0;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'malkedjan-atomic-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

beforeAll(async () => {
  const place = mkdtempSync(join(tmpdir(), 'malkedjan-atomic-'));
  const path = copyInto(place, ALLA_LAGEN);
  const start = Date.now();
  await runProgram(['report', path]);
  normalMs = Date.now() - start;
  sound = readFileSync(path);
  rmSync(place, { recursive: true });
}, TIMEOUT_MS);

type Target = 'old' | 'new' | 'broken';

function targetNow(path: string): Target {
  const bytes = readFileSync(path);
  return bytes.equals(old) ? 'old' : bytes.equals(sound) ? 'new' : 'broken';
}

/** The kept old file is whole too, if it is there. */
function expectSoundBackup(): void {
  if (!readdirSync(folder).includes('bok.xlsx.bak')) return;
  expect(readFileSync(join(folder, 'bok.xlsx.bak')).equals(old)).toBe(true);
}

test('the new file is sound and another than the old one', () => {
  expect(packageProblems(readParts(sound))).toEqual([]);
  expect(sound.equals(old)).toBe(false);
});

/** Runs `report` in place so that it dies at a step; null when it ended before. */
async function dieAt(path: string, killStep: number): Promise<ProgramRun | null> {
  const env = { KILL_STEP: String(killStep) };
  const run = await runProgram(['report', path], { preloadList: [KILL_PRELOAD], env });
  return run.signal === 'SIGKILL' ? run : null;
}

test(
  'killed at each step of the file work, the half written file included',
  async () => {
    const targetList: Target[] = [];
    let leftOverCount = 0;
    for (let killStep = 1; ; killStep += 1) {
      const path = copyInto(folder, ALLA_LAGEN);
      const died = await dieAt(path, killStep);
      if (died === null) break;
      targetList.push(targetNow(path));
      expectSoundBackup();
      leftOverCount += readdirSync(folder).filter((name) => name.endsWith('.tmp')).length;
      rmSync(folder, { recursive: true });
      folder = mkdtempSync(join(tmpdir(), 'malkedjan-atomic-'));
    }
    expect(targetList).not.toContain('broken');
    expect(targetList.length).toBeGreaterThanOrEqual(10);
    expect(leftOverCount).toBeGreaterThan(0);
    expect(targetList[0]).toBe('old');
    expect(targetList.at(-1)).toBe('new');
  },
  TIMEOUT_MS,
);

test(
  'a run after a killed one does its work',
  async () => {
    const path = copyInto(folder, ALLA_LAGEN);
    await dieAt(path, 3);
    expect((await runProgram(['report', path])).exitCode).not.toBe(2);
    expect(targetNow(path)).toBe('new');
  },
  TIMEOUT_MS,
);

/** Shares of a run's time, the same in every run of the tests. */
function seededShares(count: number): readonly number[] {
  let state = 2022;
  return Array.from({ length: count }, () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  });
}

test(
  'killed at random moments',
  async () => {
    const targetList: Target[] = [];
    for (const share of seededShares(RANDOM_KILL_COUNT)) {
      const path = copyInto(folder, ALLA_LAGEN);
      await runProgram(['report', path], {
        onStart: (kill) => void setTimeout(kill, share * normalMs * 1.2),
      });
      targetList.push(targetNow(path));
      expectSoundBackup();
    }
    expect(targetList).toHaveLength(RANDOM_KILL_COUNT);
    expect(targetList).not.toContain('broken');
  },
  TIMEOUT_MS,
);
