import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runCli } from '../../src/cli';

export const UNG_FRITID = path.resolve('samples/ung-fritid-vb-2022.xlsx');
export const ALLA_LAGEN = path.resolve('samples/exempel-alla-lagen.xlsx');

export interface CliRun {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in this process and keeps what it says. */
export async function malkedjan(...argumentList: readonly string[]): Promise<CliRun> {
  const outList: string[] = [];
  const errList: string[] = [];
  const io = {
    out: (line: string) => void outList.push(line),
    err: (line: string) => void errList.push(line),
  };
  const exitCode = await runCli(argumentList, io);
  return { exitCode, out: outList.join('\n'), err: errList.join('\n') };
}

/** A folder of its own for one test, gone afterwards. */
export async function inFolder<T>(run: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), 'malkedjan-test-'));
  try {
    return await run(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A copy of a workbook in a folder, under a name of one's own. */
export function copyInto(folder: string, source: string, name = 'bok.xlsx'): string {
  const target = path.join(folder, name);
  copyFileSync(source, target);
  return target;
}
