import fc from 'fast-check';
import { AGARE_LIST, BEDOMNING_LIST, type Antal } from '../../../src/domain';
import { countSentences, goalSentence } from '../../../src/report/sentences';
import { numberWord } from '../../../src/report/sentences/numbers';
import { antalOf } from '../helpers/antal';
import { malresultat } from '../helpers/malresultat';
import { makeMal } from '../../helpers/modell';

const RUNS = { seed: 2022, numRuns: 400 };
const count = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 5, max: 30 }));
function countsOf<Key extends string>(...keyList: readonly Key[]): fc.Arbitrary<Record<Key, number>> {
  return fc
    .tuple(...keyList.map(() => count))
    .map(
      (list) => Object.fromEntries(keyList.map((key, index) => [key, list[index]])) as Record<Key, number>,
    );
}

const antal: fc.Arbitrary<Antal> = fc
  .record({
    indikatorer: countsOf(
      'helt',
      'delvis',
      'inte',
      'ingetResultat',
      'malSaknas',
      'prognosSaknas',
      'ejBedombar',
      'ejAktuell',
    ),
    aktiviteter: countsOf('genomford', 'avvikelse', 'pagar', 'ejPaborjad', 'utgar', 'okand'),
    forvantadeResultat: countsOf('helt', 'delvis', 'inte', 'ejBedomt'),
  })
  .map(antalOf);
const typ = fc.constantFrom('T1', 'T2', 'VB' as const);
const lang = fc.constantFrom('sv', 'en' as const);
const agareList = fc.subarray([...AGARE_LIST]);

/** Every number that a text states, words and digits alike. */
function numberList(text: string, language: 'sv' | 'en'): readonly number[] {
  const wordList = Array.from({ length: 13 }, (_, n) => [numberWord(n, 'en', language), n] as const);
  const byWord = new Map([...wordList, ['ett', 1] as const, ['one', 1] as const]);
  return text
    .toLowerCase()
    .split(/[^a-zåäö0-9]+/)
    .flatMap((word) => (/^\d+$/.test(word) ? [Number(word)] : (byWord.get(word) ?? [])));
}

function sentenceList(text: string): readonly string[] {
  return text === '' ? [] : text.split(/(?<=\.) /);
}

test('no sentence starts with a digit or a small letter, or holds an unfilled slot', () => {
  fc.assert(
    fc.property(antal, typ, lang, agareList, (counts, kind, language, owners) => {
      const texts = countSentences(counts, { lang: language, typ: kind, agareList: owners });
      for (const sentence of Object.values(texts).flatMap(sentenceList)) {
        expect(sentence).toMatch(/^[A-ZÅÄÖ][^{}]*\.$/);
        expect(sentence).not.toMatch(/stycken| {2}/);
      }
    }),
    RUNS,
  );
});

test('words and digits are never mixed in one sentence', () => {
  fc.assert(
    fc.property(antal, typ, (counts, kind) => {
      const texts = countSentences(counts, { lang: 'sv', typ: kind });
      for (const sentence of Object.values(texts).flatMap(sentenceList)) {
        if (!/\d/.test(sentence)) continue;
        const wordList = sentence
          .toLowerCase()
          .replace('en bedömning', '')
          .split(/[^a-zåäö0-9]+/);
        const numberWordList = Array.from({ length: 13 }, (_, n) => numberWord(n, 'en', 'sv'));
        expect(wordList.filter((word) => [...numberWordList, 'ett'].includes(word))).toEqual([]);
      }
    }),
    RUNS,
  );
});

test('the parts of a taken-apart whole sum to it: indicators, activities and expected results', () => {
  fc.assert(
    fc.property(antal, typ, (counts, kind) => {
      const texts = countSentences(
        { ...counts, indikatorer: { ...counts.indikatorer, ejAktuell: 0 } },
        { lang: 'sv', typ: kind },
      );
      for (const text of Object.values(texts)) {
        if (!text.startsWith('Av ')) continue;
        const [whole, ...partList] = numberList(text.replace(/En bedömning/g, 'Omdöme'), 'sv');
        expect(partList.reduce((sum, part) => sum + part, 0)).toBe(whole);
      }
    }),
    RUNS,
  );
});

test('the whole is the total of the counts', () => {
  fc.assert(
    fc.property(antal, (counts) => {
      const texts = countSentences(counts, { lang: 'sv', typ: 'VB' });
      for (const key of ['indikatorer', 'aktiviteter', 'forvantadeResultat'] as const) {
        if (texts[key].startsWith('Av ')) expect(numberList(texts[key], 'sv')[0]).toBe(counts[key].totalt);
      }
    }),
    RUNS,
  );
});

test('goals: the parts sum to the whole, in both languages', () => {
  const gradeList = fc.array(fc.constantFrom(...BEDOMNING_LIST, null), { minLength: 2, maxLength: 20 });
  fc.assert(
    fc.property(gradeList, lang, typ, (list, language, kind) => {
      const goalList = list.map((bedomning, index) =>
        malresultat(makeMal({ id: `N${index}`, niva: 'namndmal', bedomning })),
      );
      const text = goalSentence(goalList, 'namndmal', kind, language);
      expect(text).toMatch(/^[A-ZÅÄÖ]/);
      if (!/^(Av|Of) /.test(text)) return;
      const [whole, ...partList] = numberList(text, language);
      expect(whole).toBe(list.length);
      expect(partList.reduce((sum, part) => sum + part, 0)).toBe(list.length);
    }),
    RUNS,
  );
});
