/**
 * Runs a TypeScript script of this repository: `node scripts/run-ts.mjs scripts/<name>.ts [arguments…]`.
 * Modules are transpiled one by one through swc, as in the tests; types are checked by `npm run typecheck`.
 */
import { readFileSync } from 'node:fs';
import { createRequire, Module } from 'node:module';
import path from 'node:path';
import { transformSync } from '@swc/core';

const OPTIONS = {
  swcrc: false,
  jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' },
  module: { type: 'commonjs' },
  sourceMaps: 'inline',
};

Module._extensions['.ts'] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, 'utf8'), { ...OPTIONS, filename });
  module._compile(code, filename);
};

const [script, ...rest] = process.argv.slice(2);
if (script === undefined) {
  process.stderr.write('usage: node scripts/run-ts.mjs <script.ts> [arguments…]\n');
  process.exit(2);
}
const entry = path.resolve(script);
process.argv = [process.argv[0], entry, ...rest];
process.setSourceMapsEnabled(true);
createRequire(import.meta.url)(entry);
