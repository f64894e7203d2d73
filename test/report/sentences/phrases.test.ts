import { enPhrases } from '../../../src/report/sentences/phrases-en';
import { svPhrases } from '../../../src/report/sentences/phrases-sv';
import type { LanguagePhrases } from '../../../src/report/sentences/phrases';

/** Every phrase of a language with its path. */
function phraseList(value: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, part]) => phraseList(part, `${path}/${key}`));
}

const KNOWN_SLOT_SET = new Set([
  'n',
  'agare',
  'nagon',
  'ingen',
  'alla',
  'antal',
  'sg',
  'sgDef',
  'sgOwned',
  'pl',
  'plDef',
  'plAfterDe',
  'lista',
  'omrade',
  'belopp',
  'tal',
]);

const LANGUAGE_LIST: readonly (readonly [string, LanguagePhrases])[] = [
  ['Swedish', svPhrases],
  ['English', enPhrases],
];

describe.each(LANGUAGE_LIST)('%s', (_, phrases) => {
  const list = phraseList(phrases, '');

  test('uses no slot that nobody fills', () => {
    const unknown = list.flatMap(([path, phrase]) =>
      [...phrase.matchAll(/\{(\w*)\}/g)]
        .filter(([, slot]) => !KNOWN_SLOT_SET.has(slot!))
        .map(([slot]) => `${path}: ${slot}`),
    );
    expect(unknown).toEqual([]);
  });

  test('whole sentences end with a full stop, parts do not', () => {
    const isSentence = (path: string): boolean => /\/(whole|tail|sentence|ejAktuell)/.test(path);
    for (const [path, phrase] of list) expect([path, phrase.endsWith('.')]).toEqual([path, isSentence(path)]);
  });

  test('has no blank at an end and no double blank', () => {
    for (const [path, phrase] of list) expect([path, /^\s|\s$|\s\s/.test(phrase)]).toEqual([path, false]);
  });
});

test('both languages have the same phrases', () => {
  const pathsOf = (phrases: LanguagePhrases): readonly string[] =>
    phraseList(phrases, '').map(([path]) => path);
  expect([...pathsOf(enPhrases)].sort()).toEqual([...pathsOf(svPhrases)].sort());
});

test('"stycken" stands nowhere', () => {
  expect(phraseList(svPhrases, '').filter(([, phrase]) => phrase.includes('stycken'))).toEqual([]);
});
