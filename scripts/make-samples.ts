import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildSample, exampleText } from './samples/build';
import { allaLagenSample } from './samples/alla-lagen';
import { namndT2Sample, namndVbSample } from './samples/namnd';
import { namndVpSample } from './samples/namnd-vp';
import { ungFritidSample } from './samples/ung-fritid';

/** `node scripts/run-ts.mjs scripts/make-samples.ts`: writes the workbooks in `samples/`, and the pane's example, from data in `scripts/samples/`. */
async function main(): Promise<void> {
  for (const sample of [ungFritidSample, allaLagenSample, namndVbSample, namndT2Sample, namndVpSample]) {
    const target = path.join(__dirname, '..', 'samples', sample.fileName);
    writeFileSync(target, await buildSample(sample));
    process.stdout.write(`${target}\n`);
  }
  const target = path.join(__dirname, '..', 'src', 'taskpane', 'example', 'ung-fritid.json');
  writeFileSync(target, await exampleText(ungFritidSample));
  process.stdout.write(`${target}\n`);
}

void main();
