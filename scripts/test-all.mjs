/** `npm test`: tools, build, types, lint, format, all tests. Last line: `N passed, N failed`; exit 1 when something failed. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { digest, report } from './test-report.mjs';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const NODE = process.execPath;
/** Output without colours: it goes into a report. TypeScript takes any FORCE_COLOR for a yes. */
const PLAIN_ENV = { ...process.env, NO_COLOR: '1' };
delete PLAIN_ENV.FORCE_COLOR;
const STEP_LIST = [
  {
    name: 'build (webpack)',
    argList: ['node_modules/webpack/bin/webpack.js', '--config', 'webpack.config.js'],
  },
  { name: 'typecheck (tsc --noEmit)', argList: ['node_modules/typescript/bin/tsc', '--noEmit'] },
  { name: 'lint (eslint .)', argList: ['node_modules/eslint/bin/eslint.js', '.'] },
  {
    name: 'format (prettier --check .)',
    argList: ['node_modules/prettier/bin/prettier.cjs', '--check', '.'],
  },
];

/** Runs a program in the project root; `onLine` sees its lines as they come. */
function run(command, argList, onLine = () => {}) {
  return new Promise((done) => {
    const child = spawn(command, argList, { cwd: ROOT, env: PLAIN_ENV });
    let output = '';
    let rest = '';
    const take = (chunk) => {
      output += chunk;
      const lineList = (rest + chunk).split('\n');
      rest = lineList.pop();
      lineList.forEach(onLine);
    };
    child.stdout.setEncoding('utf8').on('data', take);
    child.stderr.setEncoding('utf8').on('data', take);
    child.on('error', (error) => done({ isOk: false, output: `${command}: ${error.message}` }));
    child.on('close', (code) => done({ isOk: code === 0, output }));
  });
}

async function runStep({ name, argList }) {
  const { isOk, output } = await run(NODE, argList);
  console.log(`${isOk ? '✓' : '✗'} ${name}`);
  return { name, isOk, output };
}

async function runJest() {
  const folder = mkdtempSync(join(tmpdir(), 'malkedjan-test-'));
  const file = join(folder, 'jest.json');
  const argList = [
    'node_modules/jest/bin/jest.js',
    '--ci',
    '--maxWorkers=2',
    '--json',
    `--outputFile=${file}`,
  ];
  const { output } = await run(NODE, argList, (line) => {
    if (/^(PASS|FAIL) /.test(line)) console.log(line);
  });
  const result = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
  rmSync(folder, { recursive: true });
  return (
    result ?? { testResults: [{ name: 'jest', status: 'failed', message: output, assertionResults: [] }] }
  );
}

await run('bash', ['scripts/install-tools.sh'], (line) => console.log(line));
const stepList = await Promise.all(STEP_LIST.map(runStep));
const digested = digest(await runJest(), existsSync(resolve(ROOT, '../shared')));
const { lineList, isOk } = report({ stepList, digested, isCi: process.env.CI === 'true' });
console.log(lineList.join('\n'));
process.exitCode = isOk ? 0 : 1;
