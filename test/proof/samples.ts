import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeReport, type ReportOutcome } from '../../src/actions';
import { createXlsxPort } from '../../src/xlsx';

const FOLDER = resolve(__dirname, '../../samples');

/** The workbooks that everything is shown on. */
export const SAMPLE_LIST = [
  'ung-fritid-vb-2022.xlsx',
  'exempel-alla-lagen.xlsx',
  'namnd-vb-2024.xlsx',
  'namnd-t2-2024.xlsx',
  'namnd-vp-2022.xlsx',
] as const;
export type SampleName = (typeof SAMPLE_LIST)[number];

/** The workbooks that lie in `samples/`. */
export function sampleFiles(): readonly string[] {
  return readdirSync(FOLDER).filter((name) => /\.xls[xm]$/.test(name));
}

export function readSample(name: SampleName): Uint8Array {
  return new Uint8Array(readFileSync(join(FOLDER, name)));
}

export interface Reported {
  readonly bytes: Uint8Array;
  readonly outcome: ReportOutcome;
}

/** The main job from file to file: the workbook with its report sheets. */
export async function reportOf(bytes: Uint8Array): Promise<Reported> {
  const opened = createXlsxPort(bytes);
  if (!opened.ok) throw new Error(JSON.stringify(opened.issueList));
  const done = await writeReport.run({ port: opened.value, lang: 'sv' }, undefined);
  if (!done.ok) throw new Error(JSON.stringify(done.issueList));
  return { bytes: opened.value.toBytes(), outcome: done.value };
}
