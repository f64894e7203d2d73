import { checkList, runCheckList, type Mal } from '../../../src/domain';
import { makeEkonomirader } from '../../helpers/ekonomi';
import { makeAktivitet, makeContext, makeIndikator, makeMal, makeTextrad } from '../../helpers/modell';

const TEXT_CODES = [
  'figure-in-text-differs',
  'amount-in-text-differs',
  'count-in-text-differs',
  'text-claims-too-much',
  'period-words-differ',
];
const CHECKS = checkList.filter(({ code }) => TEXT_CODES.includes(code));

/** A unit's report of 2022: a goal met in part, one indicator, three activities, 572 tkr over budget. */
function codes(text: string, fields: Partial<Mal> = {}): readonly string[] {
  const context = makeContext({
    malList: [makeMal({ id: 'E1', bedomning: 'delvis', ...fields })],
    textradList: [makeTextrad({ agareId: 'E1', text })],
    indikatorList: [
      makeIndikator({
        malId: 'E1',
        namn: 'Andel trygga i parken',
        utfall: '68 %',
        foregaendeUtfall: '66,5 %',
        arsmal: '69 %',
      }),
    ],
    aktivitetList: [
      makeAktivitet({ malId: 'E1', klar: true }),
      makeAktivitet({ id: 'A002', malId: 'E1', namn: 'Insats 2', lage: 'pagar' }),
      makeAktivitet({ id: 'A003', malId: 'E1', namn: 'Insats 3', lage: 'avvikelse' }),
    ],
    ekonomiradList: makeEkonomirader([{ utfall: '15 341', budget: '14 769' }]),
  });
  return runCheckList(CHECKS, context).map(({ code }) => code);
}

describe('realistic sentences that are right, or that nobody can judge', () => {
  test.each([
    // figures of an indicator
    'Andel trygga i parken ökade från 61 procent 2019 till 68 procent.',
    'Andel trygga i parken är 68 procent, vilket är en procentenhet under målet.',
    'Andel trygga i parken är 68 % jämfört med 71 % i hela staden.',
    'Andel trygga i parken är 10 % högre än stadens genomsnitt.',
    'Andel trygga i parken var 75 % bland flickor i årskurs 9.',
    'Andel trygga i parken har ökat med 2 % jämfört med i fjol.',
    'Andel trygga i parken uppgick till drygt 67 procent.',
    'Andel trygga i parken mäts genom en enkät som 54 % har besvarat.',
    'Andel trygga i parken är för låg, och 12 % av besökarna undviker platsen.',
    'Andel trygga i parken nådde inte målet på 69 %, trots att 80 procent av personalen utbildats.',
    'Vi följer Andel trygga i parken, där 40 personer har svarat.',
    'Andel trygga i parken ska på sikt bli 90 %.',
    'Andel trygga i parken var 63 % i mätningen 2020.',
    'Andel trygga i parken (68 %) har ökat med 1,5 procentenheter.',
    // amounts
    'Enheten redovisar ett underskott om 572 tkr jämfört med budget.',
    'Enheten redovisar ett underskott på 0,6 mnkr.',
    'Enheten hade i tertialrapport 2 ett prognostiserat underskott om 300 tkr.',
    'Enhetens ackumulerade överskott om 1 089 tkr förs över till nästa år.',
    'Totalt har projektet gett enheten ett överskott om 45 tkr.',
    'Enheten hade förra året ett överskott om 310 tkr.',
    'Staden redovisar totalt ett överskott om 2 300 mnkr.',
    'Enheten beräknas få ett överskott om 100 tkr.',
    'Enheten har ett underskott om 572 tkr, varav ett underskott om 200 tkr avser vikarier.',
    'Enheten redovisar ett underskott om cirka 600 tkr.',
    // claims
    'Samtliga aktiviteter är genomförda eller pågår.',
    'Samtliga aktiviteter är genomförda inom parkleken.',
    'Alla aktiviteter är klara när höstterminen börjar.',
    'Enhetsmålet uppfylls helt först om fler unga deltar.',
    'Under 2021 bedömdes att enhetsmålet uppfylls helt.',
    'Samtliga indikatorer når årsmålet för förskolan som helhet, dock inte här.',
    'Samtliga tre aktiviteter redovisas nedan.',
    'Av tre aktiviteter är en genomförd, en pågår och en redovisas med avvikelse.',
    'Av tre indikatorer i brukarundersökningen gäller två trygghet.',
    // words of the period
    'I verksamhetsplanen angavs målet, och tertialrapport 2 visade en svag uppgång.',
  ])('%s', (text) => {
    expect(codes(text)).toEqual([]);
  });
});

describe('the same kinds of sentences with a real contradiction', () => {
  test.each([
    ['Andel trygga i parken är 86 %.', 'figure-in-text-differs'],
    ['Utfallet för Andel trygga i parken blev 64 procent.', 'figure-in-text-differs'],
    ['Andel trygga i parken (65 %) är lägre än väntat.', 'figure-in-text-differs'],
    ['Andel trygga i parken har ökat med 5 procentenheter.', 'figure-in-text-differs'],
    ['Andel trygga i parken ökade i år till 70,5 %.', 'figure-in-text-differs'],
    ['Enheten redovisar ett överskott om 572 tkr.', 'amount-in-text-differs'],
    ['Enheten redovisar ett underskott om 752 tkr.', 'amount-in-text-differs'],
    ['Enheten redovisar ett underskott på 0,7 mnkr.', 'amount-in-text-differs'],
    ['Samtliga aktiviteter är genomförda.', 'text-claims-too-much'],
    ['Enhetsmålet uppfylls helt.', 'text-claims-too-much'],
    ['Samtliga indikatorer når årsmålet.', 'text-claims-too-much'],
    ['Av fyra aktiviteter är en genomförd.', 'count-in-text-differs'],
    ['I denna verksamhetsplan beskrivs arbetet.', 'period-words-differ'],
  ])('%s', (text, code) => {
    expect(codes(text)).toEqual([code]);
  });
});

test('a goal that is met may say so', () => {
  expect(codes('Enhetsmålet uppfylls helt.', { bedomning: 'helt' })).toEqual([]);
});
