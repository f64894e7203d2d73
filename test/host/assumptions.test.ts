import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { useHost } from './use-host';

interface Assumption {
  readonly title: string;
  readonly script: string;
  readonly answer: string;
}

const text = readFileSync(join(__dirname, '../../docs/host-assumptions.md'), 'utf8');
const helper = /```js helper\n([^]*?)```/.exec(text)![1]!;

/** Every script with the heading above it and the answer below it. */
function readAssumptions(): readonly Assumption[] {
  return text.split(/^### /m).flatMap((section) => {
    const title = section.slice(0, section.indexOf('\n'));
    const pairList = [...section.matchAll(/```js\n([^]*?)```\n\nHost: `(.*)`\n/g)];
    return pairList.map(([, script, answer]) => ({ title, script: script!, answer: answer! }));
  });
}

const assumptionList = readAssumptions();
const host = useHost();

/** Runs a script as Script Lab would, and gives what it writes to the console. */
async function consoleOf(script: string): Promise<readonly string[]> {
  const lineList: string[] = [];
  const console = { log: (line: string) => lineList.push(line) };
  const body = `${helper}\nreturn ${script}`;
  const run = new Function('Excel', 'console', body) as (excel: unknown, out: unknown) => Promise<void>;
  await run(host().client.Excel, console);
  return lineList;
}

test('every script has an answer', () => {
  const scriptCount = text.match(/^```js$/gm)!.length;
  expect(scriptCount).toBeGreaterThan(40);
  expect(assumptionList).toHaveLength(scriptCount);
});

test.each(assumptionList.map(({ title, script, answer }) => [title, script, answer] as const))(
  '%s',
  async (_, script, answer) => {
    expect(await consoleOf(script)).toEqual([answer]);
    host().server.warningList.splice(0);
  },
);
