/**
 * The main job on the sample workbook: check it, write the report, say what was found and where the result
 * lies. Works on a copy in `out/`, so that the sample stays as it is.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const sample = path.join(root, 'samples', 'ung-fritid-vb-2022.xlsx');
const result = path.join(root, 'out', 'ung-fritid-vb-2022.xlsx');
const program = path.join(root, 'dist', 'malkedjan.js');

function malkedjan(...argumentList) {
  process.stdout.write(
    `\n$ npx malkedjan ${argumentList.map((word) => (path.isAbsolute(word) ? path.relative(root, word) : word)).join(' ')}\n`,
  );
  execFileSync(process.execPath, [program, ...argumentList], { stdio: 'inherit' });
}

mkdirSync(path.dirname(result), { recursive: true });
copyFileSync(sample, result);
malkedjan('report', result);
process.stdout.write(`\nKlart. Öppna ${result}\n`);
