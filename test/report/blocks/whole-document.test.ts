import { evaluateModell } from '../../../src/domain';
import { wholeDocumentTexts } from '../../../src/report/blocks';
import { enhetT1, enhetVb, namndVb, namndVp } from '../helpers/models';

const textsOf = (modell: ReturnType<typeof enhetVb>, lang: 'sv' | 'en' = 'sv'): readonly string[] =>
  wholeDocumentTexts({ modell, utvardering: evaluateModell(modell), lang, typ: modell.uppgifter.typ });

test('goals of every assessed level, then expected results, indicators and activities', () => {
  expect(textsOf(enhetVb())).toEqual([
    'Av två enhetsmål uppfylls ett helt och ett delvis.',
    'Av tre förväntade resultat har ett uppnåtts helt och ett delvis. ' +
      'Bedömning saknas för ett förväntat resultat.',
    'Av fyra indikatorer uppnås årsmålet helt i en, delvis i en och inte i en. Resultat saknas för en indikator.',
    'Av fyra aktiviteter är en genomförd, en pågår och en redovisas med avvikelse. ' +
      'Uppgift om läge saknas för en aktivitet.',
  ]);
});

test('a board assesses KF’s goals too', () => {
  expect(textsOf(namndVb()).slice(0, 3)).toEqual([
    'Inriktningsmålet uppfylls helt.',
    'Verksamhetsområdesmålet uppfylls helt.',
    'Nämndmålet uppfylls helt.',
  ]);
});

test('a tertial report expects, a plan says nothing', () => {
  expect(textsOf(enhetT1())[0]).toBe('Av två enhetsmål bedöms ett uppfyllas helt och ett delvis.');
  expect(textsOf(namndVp())).toEqual([]);
});

test('in English', () => {
  expect(textsOf(enhetVb(), 'en')[0]).toBe('Of two unit goals, one is fully met and one partly.');
});
