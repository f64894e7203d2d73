import { functionSizes, measureSizes, percentile } from './laws/size-law';
import { readSources, sourcesOf } from './laws/sources';

const lines = (count: number): string => Array.from({ length: count }, () => 'x;\n').join('');
const functionOf = (count: number): string => `function f() {\n${lines(count - 2)}}\n`;

describe('size law (design 2)', () => {
  test('files and functions stay small, tests are at least as long as sources', () => {
    const { violationList, ...figures } = measureSizes(readSources('src'), readSources('test'));
    process.stdout.write(`size: ${JSON.stringify(figures)}\n`);
    expect(violationList).toEqual([]);
  });
});

describe('size law: what it catches', () => {
  const enoughTests = sourcesOf({ 'test/a.test.ts': lines(10_000) });

  test.each([
    [
      'a file that is too long',
      { 'src/a.ts': '', 'src/b.ts': '', 'src/c.ts': lines(501) },
      /c\.ts: 501 lines/,
    ],
    ['files that are mostly long', { 'src/a.ts': lines(121), 'src/b.ts': lines(130) }, /median 121/],
    ['a function that is too long', { 'src/a.ts': functionOf(81) }, /a\.ts:1: 81 lines/],
    ['functions that are mostly long', { 'src/a.ts': functionOf(11) }, /functions: median 11/],
    ['long functions at the end of the scale', { 'src/a.ts': functionOf(41) }, /95th percentile 41/],
  ])('%s', (_, textByPath, problem) => {
    const { violationList } = measureSizes(sourcesOf(textByPath), enoughTests);
    expect(violationList).toContainEqual(expect.stringMatching(problem));
  });

  test('fewer lines of tests than of source', () => {
    const { violationList } = measureSizes(
      sourcesOf({ 'src/a.ts': lines(3) }),
      sourcesOf({ 'test/a.ts': lines(2) }),
    );
    expect(violationList).toEqual(['2 lines of tests for 3 lines of source']);
  });

  test('nothing in a project within the limits', () => {
    const sources = sourcesOf({ 'src/a.ts': functionOf(10), 'src/b.ts': lines(120) });
    expect(measureSizes(sources, enoughTests).violationList).toEqual([]);
  });

  test('every way of writing a function with a name', () => {
    const text = `
      function a() {}
      const b = () => 1;
      const c = function () {};
      const d = { run() {}, e: () => 2, get f() { return 3; } };
      class G { constructor() {} h(): void {} }
      [1].map((x) => x);
      declare function i(): void;`;
    expect(functionSizes('src/a.ts', text)).toHaveLength(8);
  });

  test('percentiles', () => {
    const hundred = Array.from({ length: 100 }, (_, index) => index + 1);
    expect([0.5, 0.95, 1].map((share) => percentile(hundred, share))).toEqual([50, 95, 100]);
    expect(percentile([], 0.5)).toBe(0);
    expect(percentile([7], 0.95)).toBe(7);
  });
});
