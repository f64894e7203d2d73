import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(__dirname, '../../golden/report');

/**
 * Compares a text with `test/golden/report/<name>`. With `GOLDEN=write` in the environment the file is
 * written instead: read the difference before committing it.
 */
export function expectGolden(name: string, text: string): void {
  const path = join(FOLDER, name);
  if (process.env['GOLDEN'] === 'write') writeFileSync(path, text);
  expect(text).toBe(readFileSync(path, 'utf8'));
}
