import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildSample } from './samples/build';
import { allaLagenSample } from './samples/alla-lagen';
import { ungFritidSample } from './samples/ung-fritid';

/** `node scripts/run-ts.mjs scripts/make-samples.ts`: writes the workbooks in `samples/` from data in `scripts/samples/`. */
async function main(): Promise<void> {
  for (const sample of [ungFritidSample, allaLagenSample]) {
    const target = path.join(__dirname, '..', 'samples', sample.fileName);
    writeFileSync(target, await buildSample(sample));
    process.stdout.write(`${target}\n`);
  }
}

void main();
