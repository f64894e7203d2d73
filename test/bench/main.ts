import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SPEC_LIST } from '../../src/tables';
import { compute, makeComputeInput } from './compute';
import {
  exceljsFileToFile,
  makeBenchWorkbook,
  openAndSave,
  reportCells,
  reportFileToFile,
  runCommandLine,
  scriptRunner,
} from './file-job';
import { best, median, timesOf, twoDecimals } from './measure';
import { measureTick } from './tick';
import { measurePane, measureWire, type WireDocument } from './wire';

/** Figures of `interfaces` 5; null where the tool or build is missing. */
interface BenchDocument extends WireDocument {
  readonly version: 1;
  readonly computeRatio: number;
  readonly growth: number;
  readonly fileRatio: number;
  readonly scriptRatio: number | null;
  readonly paneGzipKb: number | null;
  readonly tickMs: number | null;
}

const HEADER_LIST = SPEC_LIST.find(({ table }) => table === 'Indikatorer')!.columnList.map(
  ({ header }) => header,
);
const note = (text: string) => void process.stderr.write(`${text}\n`);
const ms = (value: number) => `${Math.round(value)} ms`;

async function measureCompute(): Promise<number> {
  const input = makeComputeInput(100_000, HEADER_LIST);
  const json = median(await timesOf(() => JSON.parse(JSON.stringify(input.rowList)), 5));
  const ours = median(await timesOf(() => compute(input), 5));
  note(`compute 100 000: ${ms(ours)}, JSON round trip ${ms(json)}`);
  return ours / json;
}

async function measureGrowth(): Promise<number> {
  const small = makeComputeInput(20_000, HEADER_LIST);
  const large = makeComputeInput(200_000, HEADER_LIST);
  const smallTime = best(await timesOf(() => compute(small), 5));
  const largeTime = best(await timesOf(() => compute(large), 5));
  note(`compute 20 000: ${ms(smallTime)}, 200 000: ${ms(largeTime)}`);
  return largeTime / smallTime;
}

async function measureFiles(folder: string): Promise<{ fileRatio: number; scriptRatio: number | null }> {
  const source = path.join(folder, 'in.xlsx');
  const target = path.join(folder, 'ut.xlsx');
  writeFileSync(source, await makeBenchWorkbook());
  const ours = median(await timesOf(() => reportFileToFile(source, target), 5));
  const cells = await reportCells(target);
  const bare = median(await timesOf(() => openAndSave(source, path.join(folder, 'bare.xlsx')), 5));
  const exceljs = median(
    await timesOf(() => exceljsFileToFile(source, path.join(folder, 'exceljs.xlsx'), cells), 5),
  );
  note(`report ${ms(ours)}, bare open and save ${ms(bare)}, exceljs ${ms(exceljs)}`);
  return { fileRatio: ours / exceljs, scriptRatio: await measureScript(folder, source) };
}

async function measureScript(folder: string, source: string): Promise<number | null> {
  const script = scriptRunner();
  if (script === null) {
    note('scriptRatio not measured: no python3 with openpyxl');
    return null;
  }
  const program = median(await timesOf(() => runCommandLine(source, path.join(folder, 'program.xlsx')), 3));
  const plain = median(await timesOf(() => script(source, path.join(folder, 'script.xlsx')), 3));
  note(`whole process: malkedjan ${ms(program)}, plain script ${ms(plain)}`);
  return plain / program;
}

async function measureTickMs(): Promise<number | null> {
  const tick = await measureTick(await makeBenchWorkbook());
  if (tick === null) note('tickMs not measured: no chromium');
  return tick === null ? null : Math.round(tick);
}

async function main(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'malkedjan-bench-'));
  try {
    const { fileRatio, scriptRatio } = await measureFiles(folder);
    const document: BenchDocument = {
      version: 1,
      computeRatio: twoDecimals(await measureCompute()),
      growth: twoDecimals(await measureGrowth()),
      fileRatio: twoDecimals(fileRatio),
      scriptRatio: scriptRatio === null ? null : twoDecimals(scriptRatio),
      ...(await measureWire(await makeBenchWorkbook())),
      paneGzipKb: measurePane(),
      tickMs: await measureTickMs(),
    };
    process.stdout.write(`${JSON.stringify(document, null, process.argv.includes('--json') ? 0 : 2)}\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();
