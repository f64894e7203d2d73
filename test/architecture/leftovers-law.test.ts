import { leftovers } from './laws/leftovers-law';
import { readSources, sourcesOf } from './laws/sources';

describe('leftovers', () => {
  test('nothing is left for later, no test runs alone, none is skipped without a reason', () => {
    const everything = new Map([...readSources('src'), ...readSources('test'), ...readSources('scripts')]);
    expect(leftovers(everything)).toEqual([]);
  });
});

describe('leftovers: what is caught', () => {
  test.each([
    ['a line comment', 'const a = 1; // TODO later', 'TODO'],
    ['a block comment', '/* FIXME */\nconst a = 1;', 'FIXME'],
    ['a docstring', '/** What it does. HACK */\nexport const a = 1;', 'HACK'],
    ['a comment inside a function', 'function a() {\n  // XXX\n}', 'XXX'],
    ['test.only', "test.only('a', () => {});", 'test.only'],
    ['describe.only', "describe.only('a', () => {});", 'describe.only'],
    ['it.skip', "it.skip('a', () => {});", 'it.skip'],
    ['describe.skip', "describe.skip('a', () => {});", 'describe.skip'],
    ['a switch with a table', "test.only.each([])('a', () => {});", 'test.only'],
    ['test.todo', "test.todo('a');", 'test.todo'],
    ['fdescribe', "fdescribe('a', () => {});", 'fdescribe'],
    ['xit', "xit('a', () => {});", 'xit'],
  ])('%s', (_, text, problem) => {
    const violationList = leftovers(sourcesOf({ 'test/a.test.ts': text }));
    expect(violationList).toEqual([expect.stringContaining(problem)]);
  });

  test.each([
    ['the word in a text: a check looks for it', "const DRAFT_LIST = ['TODO', 'Ska revideras'];"],
    ['another thing that skips', 'reader.skip(2);'],
    ['an ordinary test', "test.each([])('a', () => {});"],
  ])('not %s', (_, text) => {
    expect(leftovers(sourcesOf({ 'test/a.test.ts': text }))).toEqual([]);
  });
});
