import type { Referensunderlag } from '../../../src/domain';
import { fillText } from '../../../src/report';
import { makeEkonomiContext } from '../../helpers/ekonomi';
import { makeAktivitet, makeIndikator, makeMal } from '../../helpers/modell';

const UNDERLAG: Referensunderlag = makeEkonomiContext(
  [
    {
      rad: 'Personalkostnader',
      utfall: '15 341',
      budget: '14 769',
      foregaendeUtfall: '15 341',
      prognosavvikelseT1: '-800',
    },
    { rad: 'Bidrag', slag: 'intakt', utfall: '1 374', budget: '100' },
    { rad: 'Hyresintäkter', slag: 'intakt', utfall: '100', budget: '100' },
  ],
  {
    malList: [
      makeMal({ id: 'M1', niva: 'verksamhetsmal', namn: 'En trygg stad', bedomning: 'delvis' }),
      makeMal({ id: 'M1.N1', niva: 'namndmal', overordnatId: 'M1', namn: 'Unga trivs' }),
    ],
    indikatorList: [
      makeIndikator({ malId: 'M1', utfall: '68 %', foregaendeUtfall: '67 %', arsmal: '69 %' }),
      makeIndikator({ id: 'I002', malId: 'M1', utfall: '65,5 %', foregaendeUtfall: '68 %', arsmal: '60 %' }),
      makeIndikator({ id: 'I003', malId: 'M1', utfall: '1 250', enhet: 'besök', arsmal: '1 000' }),
      makeIndikator({ id: 'I004', malId: 'M1', utfall: '5', utfallMan: '2', antalSvarandeMan: '2' }),
    ],
    aktivitetList: [makeAktivitet({ malId: 'M1', klar: true })],
  },
);

test.each([
  // texts write procent and procentenheter, the singular only for exactly one
  ['Utfallet blev {indikator:I001.utfall}.', 'Utfallet blev 68 procent.'],
  ['Andelen har ökat med {indikator:I001.forandring}.', 'Andelen har ökat med en procentenhet.'],
  ['Andelen har {indikator:I002.forandring|riktning}.', 'Andelen har minskat.'],
  ['… med {indikator:I002.forandring|absolut}.', '… med 2,5 procentenheter.'],
  ['({indikator:I002.utfall|tal})', '(65,5)'],
  ['{indikator:I002.utfall|0}', '66 procent'],
  ['{indikator:I003.utfall}', '1\u00a0250\u00a0besök'],
  ['{indikator:I004.utfallMan}', '..'],
  ['{indikator:I001.status}', 'Uppfylls delvis'],
  // money: unit, sign and the word of the sign
  ['{ekonomi:K001.avvikelse}', '−572\u00a0tkr'],
  [
    'ett {ekonomi:K001.avvikelse|riktning} om {ekonomi:K001.avvikelse|absolut}',
    'ett underskott om 572\u00a0tkr',
  ],
  [
    'ett {ekonomi:K002.avvikelse|riktning} om {ekonomi:K002.avvikelse|mnkr|absolut}',
    'ett överskott om 1,3\u00a0mnkr',
  ],
  ['ett {ekonomi:K003.avvikelse|riktning}', 'ett nollresultat'],
  ['{ekonomi:K002.avvikelse|mnkr|3}', '1,274\u00a0mnkr'],
  ['Kostnaderna har {ekonomi:K001.forandring|riktning}.', 'Kostnaderna har inte ändrats.'],
  ['ett {ekonomi:K001.motT1|riktning} resultat', 'ett förbättrat resultat'],
  ['{ekonomi:K001.avvikelse|mnkr|0|absolut}', '1\u00a0mnkr'],
  // a displayed zero has no sign
  ['{ekonomi:K003.avvikelse|mnkr}', '0,0\u00a0mnkr'],
  // counts as words, in the gender of the counted thing
  ['{antal:M1.indikatorer.totalt|ord} indikatorer', 'fyra indikatorer'],
  ['{antal:M1.aktiviteter.totalt|ord} aktivitet', 'en aktivitet'],
  ['{antal:M1.aktiviteter.totalt|ett} mål', 'ett mål'],
  ['{antal:M1.indikatorer.totalt}', '4'],
  ['{antal:M1.indikatorer.totalt|ord|versal} indikatorer.', 'Fyra indikatorer.'],
  // sentences, assessments, names
  ['{mening:M1.aktiviteter}', 'Aktiviteten är genomförd.'],
  ['{mening:alla.aktiviteter}', 'Aktiviteten är genomförd.'],
  ['{mening:M1.kf.aktiviteter}', 'Kommunfullmäktiges aktivitet är genomförd.'],
  ['{mening:alla.kf+namnd.aktiviteter}', 'Kommunfullmäktiges och nämndens aktivitet är genomförd.'],
  ['{mening:alla.enheter}', ''],
  ['Bedömning: {mal:M1.bedomning}', 'Bedömning: Uppfylls delvis'],
  ['{mal:M1.N1.bedomning}', '[uppgift saknas]'],
  ['{uppgift:ar}', '2022'],
  // what is unknown stays visible as written; a literal brace is one
  ['Se {indikator:I099.utfall|tal}.', 'Se {indikator:I099.utfall|tal}.'],
  ['{ekonomi:K001.utfall|euro}', '{ekonomi:K001.utfall|euro}'],
  ['{{mal:M1.namn}', '{mal:M1.namn}'],
  ['', ''],
])('%j reads %j', (text, expected) => {
  expect(fillText(text, UNDERLAG, 'sv')).toBe(expected);
});

test.each([
  ['{indikator:I002.utfall}', '65.5 per cent'],
  ['{indikator:I001.forandring}', 'one percentage point'],
  ['{ekonomi:K001.avvikelse|riktning}', 'deficit'],
  ['{indikator:I001.status}', 'Partly met'],
])('%j reads %j in English', (text, expected) => {
  expect(fillText(text, UNDERLAG, 'en')).toBe(expected);
});

describe('at a board', () => {
  const board = makeEkonomiContext(
    [
      { rad: 'Kostnader', utfall: '101,3', budget: '100', beloppsenhet: 'mnkr' },
      { rad: 'Intäkter', slag: 'intakt', utfall: '-12', budget: '-10', beloppsenhet: 'mnkr' },
    ],
    {
      uppgifter: { niva: 'namnd' },
      malList: [
        makeMal({ id: 'M1', niva: 'verksamhetsmal', bedomning: 'delvis' }),
        makeMal({ id: 'M1.N1', niva: 'namndmal', overordnatId: 'M1' }),
      ],
    },
  );

  test.each([
    ['{mening:alla.namndmal}', 'Bedömning saknas för nämndmålet.'],
    ['{mening:M1.namndmal}', 'Bedömning saknas för nämndmålet.'],
    ['{mening:M1.mal}', 'Bedömning saknas för nämndmålet.'],
    ['{mening:alla.verksamhetsmal}', 'Verksamhetsområdesmålet uppfylls delvis.'],
    ['{mening:M1.N1.namndmal}', ''],
    ['{ekonomi:K001.avvikelse}', '−1,3\u00a0mnkr'],
    ['ett {ekonomi:K002.avvikelse|riktning}', 'ett överskott'],
  ])('%j reads %j', (text, expected) => {
    expect(fillText(text, board, 'sv')).toBe(expected);
  });
});

test('what is filled in is never read again as a reference', () => {
  const underlag = makeEkonomiContext([], {
    malList: [makeMal({ id: 'M1', namn: '{uppgift:ar}' })],
  });
  expect(fillText('{mal:M1.namn}', underlag, 'sv')).toBe('{uppgift:ar}');
});
