import { evaluateModell, type Bedomning } from '../../../src/domain';
import { goalSentences } from '../../../src/report/sentences';
import { makeMal, makeModell } from '../../helpers/modell';
import { enhetVb, namndVb, namndVp } from '../helpers/models';

function sentencesOf(modell: ReturnType<typeof enhetVb>, malId: string, lang: 'sv' | 'en' = 'sv') {
  const utvardering = evaluateModell(modell);
  return goalSentences(utvardering.malresultatById.get(malId)!, utvardering, {
    lang,
    typ: modell.uppgifter.typ,
  });
}

test('a goal counts its own rows and those below', () => {
  expect(sentencesOf(enhetVb(), 'M1.2.N1')).toEqual({
    mal: 'Av två enhetsmål uppfylls ett helt och ett delvis.',
    indikatorer:
      'Av tre indikatorer uppnås årsmålet helt i en och inte i en. Resultat saknas för en indikator.',
    aktiviteter:
      'Av tre aktiviteter är ingen genomförd, en pågår och en redovisas med avvikelse. ' +
      'Uppgift om läge saknas för en aktivitet.',
    forvantadeResultat:
      'Av tre förväntade resultat har ett uppnåtts helt och ett delvis. ' +
      'Bedömning saknas för ett förväntat resultat.',
  });
});

test('a goal without goals below says nothing of goals', () => {
  expect(sentencesOf(enhetVb(), 'M1.2.N1.E2').mal).toBe('');
});

test('goals below that are not assessed here are not counted', () => {
  expect(sentencesOf(enhetVb(), 'M1.2').mal).toBe('');
  expect(sentencesOf(namndVb(), 'M1.2').mal).toBe('Nämndmålet uppfylls helt.');
});

function board(grades: readonly Bedomning[]) {
  const malList = [
    makeMal({ id: 'M1', niva: 'inriktningsmal', bedomning: 'helt' }),
    makeMal({ id: 'M1.1', niva: 'verksamhetsmal', overordnatId: 'M1', bedomning: 'helt' }),
    ...grades.map((bedomning, at) =>
      makeMal({ id: `M1.1.N${at}`, niva: 'namndmal', overordnatId: 'M1.1', bedomning }),
    ),
  ];
  return makeModell({ malList, uppgifter: { niva: 'namnd' } });
}

test('an inriktningsmål with everything helt below says what it rests on', () => {
  expect(sentencesOf(board(['helt', 'helt']), 'M1').mal).toBe(
    'Bedömningen grundas på att det enda verksamhetsområdesmålet och båda nämndmålen uppfylls helt.',
  );
});

test('otherwise it tells how the goals right below are achieved', () => {
  expect(sentencesOf(board(['helt', 'inte']), 'M1').mal).toBe('Verksamhetsområdesmålet uppfylls helt.');
});

test('nothing to count, nothing to say; a plan says nothing', () => {
  const nothing = { mal: '', indikatorer: '', aktiviteter: '', forvantadeResultat: '' };
  expect(sentencesOf(makeModell({ malList: [makeMal()] }), 'M1')).toEqual(nothing);
  expect(sentencesOf(namndVp(), 'M1.2')).toEqual(nothing);
});

test('in English', () => {
  expect(sentencesOf(enhetVb(), 'M1.2.N1', 'en').mal).toBe(
    'Of two unit goals, one is fully met and one partly.',
  );
});
