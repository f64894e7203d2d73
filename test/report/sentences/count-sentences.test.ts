import type { Agare, Typ } from '../../../src/domain';
import { countSentences } from '../../../src/report/sentences';
import { antalOf } from '../helpers/antal';

type Counts = Parameters<typeof antalOf>[0];

function indikatorer(
  counts: Counts['indikatorer'],
  typ: Typ = 'VB',
  agareList: readonly Agare[] = [],
): string {
  return countSentences(antalOf({ indikatorer: counts }), { lang: 'sv', typ, agareList }).indikatorer;
}
function aktiviteter(counts: Counts['aktiviteter'], agareList: readonly Agare[] = []): string {
  return countSentences(antalOf({ aktiviteter: counts }), { lang: 'sv', typ: 'VB', agareList }).aktiviteter;
}
function resultat(counts: Counts['forvantadeResultat']): string {
  return countSentences(antalOf({ forvantadeResultat: counts }), { lang: 'sv', typ: 'VB' })
    .forvantadeResultat;
}

describe('indikatorer, the golden texts of sentences.md', () => {
  test.each<[Counts['indikatorer'], string]>([
    [{}, ''],
    [{ helt: 1 }, 'Årsmålet för indikatorn uppnås helt.'],
    [{ delvis: 1 }, 'Årsmålet för indikatorn uppnås delvis.'],
    [{ inte: 1 }, 'Årsmålet för indikatorn uppnås inte.'],
    [{ ingetResultat: 1 }, 'Resultat saknas för indikatorn.'],
    [{ malSaknas: 1 }, 'Årsmål saknas för indikatorn.'],
    [{ helt: 2 }, 'Årsmålet uppnås helt i båda indikatorerna.'],
    [{ inte: 2 }, 'Årsmålet uppnås inte i någon av de båda indikatorerna.'],
    [{ ingetResultat: 2 }, 'Resultat saknas för båda indikatorerna.'],
    [{ helt: 5 }, 'Årsmålet uppnås helt i samtliga fem indikatorer.'],
    [{ inte: 5 }, 'Årsmålet uppnås inte i någon av de fem indikatorerna.'],
    [{ ingetResultat: 5 }, 'Resultat saknas för samtliga fem indikatorer.'],
    [
      { helt: 4, delvis: 3, inte: 1, ingetResultat: 1 },
      'Av nio indikatorer uppnås årsmålet helt i fyra, delvis i tre och inte i en. ' +
        'Resultat saknas för en indikator.',
    ],
    [
      { helt: 11, delvis: 15, inte: 2, ingetResultat: 2 },
      'Av 30 indikatorer uppnås årsmålet helt i 11, delvis i 15 och inte i 2. ' +
        'Resultat saknas för två indikatorer.',
    ],
    [
      { inte: 2, ingetResultat: 1 },
      'Av tre indikatorer når två inte årsmålet. Resultat saknas för en indikator.',
    ],
    [
      { inte: 1, malSaknas: 2 },
      'Av tre indikatorer når en inte årsmålet. Årsmål saknas för två indikatorer.',
    ],
    [
      { helt: 1, malSaknas: 1, ejBedombar: 1 },
      'Av tre indikatorer uppnås årsmålet helt i en. Årsmål saknas för en indikator. ' +
        'En bedömning kan inte göras för en indikator.',
    ],
  ])('%j: %s', (counts, expected) => {
    expect(indikatorer(counts)).toBe(expected);
  });
});

describe('indikatorer, the counts between', () => {
  test.each<[Counts['indikatorer'], string]>([
    [{ helt: 12 }, 'Årsmålet uppnås helt i samtliga tolv indikatorer.'],
    [{ helt: 13 }, 'Årsmålet uppnås helt i samtliga 13 indikatorer.'],
    [{ delvis: 2 }, 'Årsmålet uppnås delvis i båda indikatorerna.'],
    [{ delvis: 3 }, 'Årsmålet uppnås delvis i samtliga tre indikatorer.'],
    [{ inte: 13 }, 'Årsmålet uppnås inte i någon av de 13 indikatorerna.'],
    [{ ejBedombar: 1 }, 'En bedömning kan inte göras för indikatorn.'],
    [{ ejBedombar: 3 }, 'En bedömning kan inte göras för någon av de tre indikatorerna.'],
    [{ delvis: 1, inte: 1 }, 'Av två indikatorer uppnås årsmålet delvis i en och inte i en.'],
    [{ helt: 7, inte: 6 }, 'Av 13 indikatorer uppnås årsmålet helt i 7 och inte i 6.'],
    [
      { ingetResultat: 13, malSaknas: 1 },
      'Resultat saknas för 13 indikatorer. Årsmål saknas för en indikator.',
    ],
    [
      { helt: 5, ingetResultat: 4 },
      'Av nio indikatorer uppnås årsmålet helt i fem. Resultat saknas för fyra indikatorer.',
    ],
  ])('%j: %s', (counts, expected) => {
    expect(indikatorer(counts)).toBe(expected);
  });
});

describe('indikatorer in tertial reports', () => {
  test.each<[Counts['indikatorer'], string]>([
    [{ helt: 1 }, 'Årsmålet för indikatorn bedöms uppnås helt.'],
    [{ inte: 1 }, 'Årsmålet för indikatorn bedöms inte uppnås.'],
    [{ helt: 2 }, 'Årsmålet bedöms uppnås helt i båda indikatorerna.'],
    [{ inte: 3 }, 'Årsmålet bedöms inte uppnås i någon av de tre indikatorerna.'],
    [
      { helt: 4, delvis: 3, inte: 2 },
      'Av nio indikatorer bedöms årsmålet uppnås helt i fyra, delvis i tre och inte i två.',
    ],
    [
      { inte: 2, ingetResultat: 1 },
      'Av tre indikatorer bedöms två inte nå årsmålet. Resultat saknas för en indikator.',
    ],
    [{ prognosSaknas: 2 }, 'Prognos saknas för båda indikatorerna.'],
    [
      { helt: 1, prognosSaknas: 1, ejAktuell: 12 },
      'Av två indikatorer bedöms årsmålet uppnås helt i en. Prognos saknas för en indikator. ' +
        'Ytterligare tolv indikatorer mäts vid årets slut.',
    ],
    [
      { helt: 1, ejAktuell: 1 },
      'Årsmålet för indikatorn bedöms uppnås helt. Ytterligare en indikator mäts vid årets slut.',
    ],
  ])('%j: %s', (counts, expected) => {
    expect(indikatorer(counts, 'T1')).toBe(expected);
    expect(indikatorer(counts, 'T2')).toBe(expected);
  });

  test('indicators not due give no sentence on their own', () => {
    expect(indikatorer({ ejAktuell: 3 }, 'T1')).toBe('');
  });
});

describe('indikatorer of an owner', () => {
  const mixed = { helt: 4, delvis: 3, inte: 2 };
  test.each<[readonly Agare[], Counts['indikatorer'], string]>([
    [
      ['kf'],
      mixed,
      'Av kommunfullmäktiges nio indikatorer uppnås årsmålet helt i fyra, delvis i tre och inte i två.',
    ],
    [
      ['namnd'],
      mixed,
      'Av nämndens nio indikatorer uppnås årsmålet helt i fyra, delvis i tre och inte i två.',
    ],
    [
      ['enhet'],
      mixed,
      'Av enhetens nio indikatorer uppnås årsmålet helt i fyra, delvis i tre och inte i två.',
    ],
    [
      ['kf', 'namnd'],
      mixed,
      'Av kommunfullmäktiges och nämndens nio indikatorer uppnås årsmålet helt i fyra, delvis i tre och inte i två.',
    ],
    [['namnd'], { helt: 1 }, 'Årsmålet för nämndens indikator uppnås helt.'],
    [['namnd'], { helt: 2 }, 'Årsmålet uppnås helt i nämndens båda indikatorer.'],
    [['namnd'], { helt: 5 }, 'Årsmålet uppnås helt i samtliga av nämndens fem indikatorer.'],
    [['kf'], { inte: 5 }, 'Årsmålet uppnås inte i någon av kommunfullmäktiges fem indikatorer.'],
    [
      ['enhet'],
      { ingetResultat: 2, malSaknas: 1 },
      'Resultat saknas för två av enhetens indikatorer. Årsmål saknas för en av enhetens indikatorer.',
    ],
    [
      ['namnd'],
      { helt: 1, ingetResultat: 1 },
      'Av nämndens två indikatorer uppnås årsmålet helt i en. Resultat saknas för en indikator.',
    ],
  ])('%j %j: %s', (agareList, counts, expected) => {
    expect(indikatorer(counts, 'VB', agareList)).toBe(expected);
  });
});

describe('aktiviteter, the golden texts of sentences.md', () => {
  test.each<[Counts['aktiviteter'], string]>([
    [{}, ''],
    [{ genomford: 1 }, 'Aktiviteten är genomförd.'],
    [{ pagar: 1 }, 'Aktiviteten pågår.'],
    [{ ejPaborjad: 1 }, 'Aktiviteten är inte påbörjad.'],
    [{ avvikelse: 1 }, 'Aktiviteten redovisas med avvikelse.'],
    [{ utgar: 1 }, 'Aktiviteten utgår.'],
    [{ okand: 1 }, 'Uppgift om läge saknas för aktiviteten.'],
    [{ genomford: 2 }, 'Båda aktiviteterna är genomförda.'],
    [{ genomford: 13 }, 'Samtliga 13 aktiviteter är genomförda.'],
    [{ ejPaborjad: 4 }, 'Ingen av de fyra aktiviteterna är genomförd.'],
    [{ genomford: 31, avvikelse: 3 }, 'Av 34 aktiviteter är 31 genomförda och 3 redovisas med avvikelse.'],
    [
      { genomford: 1, pagar: 1, ejPaborjad: 1 },
      'Av tre aktiviteter är en genomförd, en pågår och en är inte påbörjad.',
    ],
    [
      { pagar: 2, ejPaborjad: 2 },
      'Av fyra aktiviteter är ingen genomförd, två pågår och två är inte påbörjade.',
    ],
    [
      { genomford: 1, okand: 2 },
      'Av tre aktiviteter är en genomförd. Uppgift om läge saknas för två aktiviteter.',
    ],
  ])('%j: %s', (counts, expected) => {
    expect(aktiviteter(counts)).toBe(expected);
  });
});

describe('aktiviteter, the counts between', () => {
  test.each<[Counts['aktiviteter'], string]>([
    [{ pagar: 2 }, 'Ingen av de båda aktiviteterna är genomförd.'],
    [{ genomford: 12 }, 'Samtliga tolv aktiviteter är genomförda.'],
    [{ okand: 4 }, 'Uppgift om läge saknas för samtliga fyra aktiviteter.'],
    [{ pagar: 13, utgar: 1 }, 'Av 14 aktiviteter är ingen genomförd, 13 pågår och 1 utgår.'],
    [
      { genomford: 2, pagar: 1, ejPaborjad: 2, avvikelse: 1, utgar: 1, okand: 1 },
      'Av åtta aktiviteter är två genomförda, en pågår, två är inte påbörjade, en redovisas med avvikelse ' +
        'och en utgår. Uppgift om läge saknas för en aktivitet.',
    ],
    [
      { avvikelse: 3, okand: 1 },
      'Av fyra aktiviteter är ingen genomförd och tre redovisas med avvikelse. ' +
        'Uppgift om läge saknas för en aktivitet.',
    ],
  ])('%j: %s', (counts, expected) => {
    expect(aktiviteter(counts)).toBe(expected);
  });

  test('an owner is named', () => {
    expect(aktiviteter({ genomford: 3, pagar: 1 }, ['kf'])).toBe(
      'Av kommunfullmäktiges fyra aktiviteter är tre genomförda och en pågår.',
    );
    expect(aktiviteter({ pagar: 3 }, ['namnd'])).toBe('Ingen av nämndens tre aktiviteter är genomförd.');
    expect(aktiviteter({ genomford: 2 }, ['enhet'])).toBe('Enhetens båda aktiviteter är genomförda.');
  });
});

describe('förväntade resultat', () => {
  test.each<[Counts['forvantadeResultat'], string]>([
    [{}, ''],
    [{ helt: 1 }, 'Det förväntade resultatet har uppnåtts helt.'],
    [{ delvis: 1 }, 'Det förväntade resultatet har uppnåtts delvis.'],
    [{ inte: 1 }, 'Det förväntade resultatet har inte uppnåtts.'],
    [{ helt: 2 }, 'Båda de förväntade resultaten har uppnåtts helt.'],
    [{ helt: 6 }, 'Samtliga sex förväntade resultat har uppnåtts helt.'],
    [{ helt: 4, delvis: 2 }, 'Av sex förväntade resultat har fyra uppnåtts helt och två delvis.'],
    [
      { helt: 4, delvis: 1, inte: 1 },
      'Av sex förväntade resultat har fyra uppnåtts helt, ett delvis och ett inte.',
    ],
    [
      { helt: 5, ejBedomt: 1 },
      'Av sex förväntade resultat har fem uppnåtts helt. Bedömning saknas för ett förväntat resultat.',
    ],
    [{ inte: 3 }, 'Inget av de tre förväntade resultaten har uppnåtts.'],
    [{ helt: 13, delvis: 1 }, 'Av 14 förväntade resultat har 13 uppnåtts helt och 1 delvis.'],
    [{ ejBedomt: 6 }, ''],
  ])('%j: %s', (counts, expected) => {
    expect(resultat(counts)).toBe(expected);
  });
});

describe('in English', () => {
  test.each<[Counts, string]>([
    [{ indikatorer: { helt: 1 } }, 'The annual target is fully met for the indicator.'],
    [{ indikatorer: { inte: 2 } }, 'The annual target is not met for either of the two indicators.'],
    [{ indikatorer: { ingetResultat: 5 } }, 'A result is missing for all five indicators.'],
    [
      { indikatorer: { helt: 4, delvis: 3, inte: 1, ingetResultat: 1 } },
      'Of nine indicators, the annual target is fully met for four, partly for three and not for one. ' +
        'A result is missing for one indicator.',
    ],
    [{ aktiviteter: { genomford: 2 } }, 'Both activities are completed.'],
    [{ aktiviteter: { pagar: 4 } }, 'None of the four activities is completed.'],
    [
      { aktiviteter: { genomford: 31, avvikelse: 3 } },
      'Of 34 activities, 31 are completed and 3 are reported with a deviation.',
    ],
    [
      { forvantadeResultat: { helt: 4, delvis: 1, inte: 1 } },
      'Of six expected results, four have been fully achieved, one partly and one not.',
    ],
  ])('%j: %s', (counts, expected) => {
    const sentences = countSentences(antalOf(counts), { lang: 'en', typ: 'VB' });
    expect(Object.values(sentences).filter((text) => text !== '')).toEqual([expected]);
  });

  test('an owner is named', () => {
    const antal = antalOf({ indikatorer: { helt: 4, inte: 1 } });
    expect(countSentences(antal, { lang: 'en', typ: 'T1', agareList: ['namnd'] }).indikatorer).toBe(
      'Of the board’s five indicators, the annual target is expected to be fully met for four and not for one.',
    );
  });
});

test('a plan says nothing: it has no outcome', () => {
  const antal = antalOf({ indikatorer: { ingetResultat: 3 }, aktiviteter: { okand: 2 } });
  expect(countSentences(antal, { lang: 'sv', typ: 'VP' })).toEqual({
    indikatorer: '',
    aktiviteter: '',
    forvantadeResultat: '',
  });
});
