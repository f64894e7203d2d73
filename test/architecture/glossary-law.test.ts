import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { glossaryViolations, modelNames, readGlossary, wordsOf } from './laws/glossary-law';
import { readSources, ROOT, sourcesOf } from './laws/sources';

describe('glossary law (design 2)', () => {
  const markdown = readFileSync(join(ROOT, 'src/domain/glossary.md'), 'utf8');

  test('reads a glossary of some size', () => {
    expect(readGlossary(markdown).length).toBeGreaterThan(100);
    expect(readGlossary(markdown)).toContainEqual(
      expect.objectContaining({ identifier: 'arsmal', swedish: 'årsmål', english: 'annual target' }),
    );
  });

  test('every Swedish term of the model stands in the glossary, and no row is idle', () => {
    expect(glossaryViolations(readSources('src/domain/model'), markdown)).toEqual([]);
  });
});

describe('glossary law: what it catches', () => {
  const glossary = (...rowList: readonly string[]): string =>
    ['| identifier | Swedish | meaning | English |', '|---|---|---|---|', ...rowList].join('\n');
  const mal = '| `mal` | mål | a goal | goal |';
  const model = (text: string) => sourcesOf({ 'src/domain/model/a.ts': text });

  test.each([
    ['a type', 'export type Atgard = string; type Mal = 1;', 'atgard (in Atgard)'],
    ['a field', 'interface Mal { readonly atgard: string }', 'atgard (in atgard)'],
    ['a code', "const MAL_LIST = ['atgard'];", 'atgard (in atgard)'],
    ['a code of a union', "type Mal = 'atgard' | 'mal';", 'atgard (in atgard)'],
    ['a word inside a name', 'const mal = z.object({ malAtgardId: 1 });', 'atgard (in malAtgardId)'],
  ])('a term without a row: %s', (_, text, problem) => {
    expect(glossaryViolations(model(text), glossary(mal))).toEqual([
      `src/domain/model/a.ts: ${problem} is not in the glossary`,
    ]);
  });

  test.each([
    ['twice', glossary(mal, mal), 'stands twice'],
    ['without a meaning', glossary('| `mal` | mål | | goal |'), 'lacks a column'],
    [
      'for a word that nobody uses',
      glossary(mal, '| `atgard` | åtgärd | a measure taken | measure |'),
      'not use',
    ],
    ['with å, ä or ö in the identifier', glossary(mal, '| `mål` | mål | a goal | goal |'), 'no ASCII name'],
  ])('a row %s', (_, markdown, problem) => {
    expect(glossaryViolations(model('type Mal = string;'), markdown).join()).toContain(problem);
  });

  test('splits names into words', () => {
    expect(wordsOf('foregaendeUtfallMan')).toEqual(['foregaende', 'utfall', 'man']);
    expect(wordsOf('ORSAK_UTFALL_LIST')).toEqual(['orsak', 'utfall', 'list']);
  });

  test('sees every kind of name', () => {
    const text = "type A = 'b'; interface C { d: 1 } const e = { f: ['g'] };";
    expect([...modelNames('a.ts', text)].sort()).toEqual(['A', 'C', 'b', 'd', 'e', 'f', 'g']);
  });
});
