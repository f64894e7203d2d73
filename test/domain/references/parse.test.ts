import fc from 'fast-check';
import { parseReferences, referencesOf } from '../../../src/domain';

/** The pieces on one line: text as it is, references as `slag/nyckel/filters`. */
const piecesOf = (text: string): readonly string[] =>
  parseReferences(text).map((del) =>
    del.kind === 'text'
      ? del.text
      : [del.referens.slag, del.referens.nyckel, ...del.referens.filterList].join('/'),
  );

test.each([
  ['', []],
  ['Utan hänvisning.', ['Utan hänvisning.']],
  ['{indikator:I012.utfall}', ['indikator/I012.utfall']],
  ['Utfallet blev {indikator:I012.utfall}.', ['Utfallet blev ', 'indikator/I012.utfall', '.']],
  ['{ekonomi:K007.avvikelse|mnkr}', ['ekonomi/K007.avvikelse/mnkr']],
  ['{Ekonomi: K007.avvikelse | MNKR | 1 }', ['ekonomi/K007.avvikelse/mnkr/1']],
  ['{a:b}{c:d}', ['a/b', 'c/d']],
  ['{mal:M1.namn}}', ['mal/M1.namn', '}']],
  ['{{antal:M1}', ['{', 'antal:M1}']],
  ['Mängden {a, b} och {x}', ['Mängden {a, b} och {x}']],
  ['{mal:M1', ['{mal:M1']],
  ['{mal:\nM1.namn}', ['{mal:\nM1.namn}']],
  ['{ekonomi:enhetsblankett:V1/netto.avvikelse}', ['ekonomi/enhetsblankett:V1/netto.avvikelse']],
])('%j is cut at its references', (text, pieces) => {
  expect(piecesOf(text)).toEqual(pieces);
});

test('a reference keeps its own writing, so that an unknown one can stay as it is', () => {
  expect(referencesOf('x {Mal: M1.namn } y').map(({ raw }) => raw)).toEqual(['{Mal: M1.namn }']);
});

test('nothing of a text is lost: its pieces put together are the text', () => {
  const piece = fc.oneof(
    fc.constantFrom('{mal:M1.namn}', '{a:b|c|d}', '{', '}', ':', '|', ' ', 'å', '{x}', '\n'),
    fc.string({ maxLength: 4 }).filter((text) => !text.includes('{')),
  );
  const text = fc.array(piece, { maxLength: 12 }).map((list) => list.join(''));
  fc.assert(
    fc.property(text, (given) => {
      const joined = parseReferences(given)
        .map((del) => (del.kind === 'text' ? del.text : del.referens.raw))
        .join('');
      expect(joined).toBe(given.replaceAll('{{', '{'));
    }),
    { seed: 2022, numRuns: 500 },
  );
});
