import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The built command line; `npm test` builds it before the tests run. */
export const PROGRAM = resolve(__dirname, '../../dist/malkedjan.js');
const PRELOAD = resolve(__dirname, 'measure-preload.cjs');

export interface ProgramRun {
  readonly exitCode: number | null;
  readonly signal: string | null;
  readonly out: string;
  readonly err: string;
}

export interface MeasuredRun extends ProgramRun {
  /** CPU time of all threads, in user and system mode. */
  readonly cpuSeconds: number;
  /** Most memory that was resident at one time. */
  readonly peakMegabytes: number;
}

interface ProgramOptions {
  /** Modules to load before the program. */
  readonly preloadList?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Gets a function that ends the process at once, as a power cut would. */
  readonly onStart?: (kill: () => void) => void;
}

/** Runs the built command line in a process of its own. */
export function runProgram(
  argumentList: readonly string[],
  { preloadList = [], env = {}, onStart }: ProgramOptions = {},
): Promise<ProgramRun> {
  const nodeList = preloadList.flatMap((path) => ['--require', path]);
  const child = spawn(process.execPath, [...nodeList, PROGRAM, ...argumentList], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  onStart?.(() => void child.kill('SIGKILL'));
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (exitCode, signal) => done({ exitCode, signal, out, err }));
  });
}

/** Runs the built command line and lets the operating system say what it cost. */
export async function measureProgram(argumentList: readonly string[]): Promise<MeasuredRun> {
  const folder = mkdtempSync(join(tmpdir(), 'malkedjan-measure-'));
  const file = join(folder, 'measured.json');
  try {
    const run = await runProgram(argumentList, { preloadList: [PRELOAD], env: { MEASURE_FILE: file } });
    if (!existsSync(file)) throw new Error(`died without a word (${run.signal ?? run.exitCode}): ${run.err}`);
    const measured = JSON.parse(readFileSync(file, 'utf8')) as Pick<
      MeasuredRun,
      'cpuSeconds' | 'peakMegabytes'
    >;
    return { ...run, ...measured };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
