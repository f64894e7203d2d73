import { toPlain } from '../../../src/core';
import { isFillable, lookUpReference, referencesOf, type Referensunderlag } from '../../../src/domain';
import { makeEkonomiContext } from '../../helpers/ekonomi';
import { makeAktivitet, makeIndikator, makeMal } from '../../helpers/modell';

const UNDERLAG: Referensunderlag = makeEkonomiContext(
  [
    {
      rad: 'Personalkostnader',
      utfall: '15 341',
      budget: '14 769',
      foregaendeUtfall: '15 000',
      prognosavvikelseT1: '-800',
      prognosavvikelseT2: '-572',
    },
    { rad: 'Bidrag', slag: 'intakt', utfall: '374', budget: '100' },
  ],
  {
    malList: [
      makeMal({
        id: 'M1.2',
        niva: 'verksamhetsmal',
        nummer: '1.2',
        namn: 'En trygg stad',
        bedomning: 'helt',
      }),
      makeMal({ id: 'M1.2.N1', niva: 'namndmal', overordnatId: 'M1.2', namn: 'Trygga invånare' }),
    ],
    indikatorList: [
      makeIndikator({
        id: 'I012',
        malId: 'M1.2',
        agare: 'kf',
        namn: 'Andel trygga',
        utfall: '68 %',
        utfallMan: '70 %',
        utfallKvinnor: '65,5 %',
        foregaendeUtfall: '67 %',
        arsmal: '69 %',
      }),
      makeIndikator({ id: 'I013', malId: 'M1.2', arsmal: 'Max 10', utfall: '' }),
      makeIndikator({ id: 'I014', malId: 'M1.2', utfall: '4', utfallMan: '3', antalSvarande: '4' }),
    ],
    aktivitetList: [makeAktivitet({ malId: 'M1.2.N1', klar: true })],
  },
);

/** What a reference points at, on one line. */
function lookedUp(text: string): string {
  const [referens] = referencesOf(text);
  const varde = lookUpReference(UNDERLAG, referens!);
  if (varde === null) return 'okänd';
  switch (varde.kind) {
    case 'tal':
      return `${toPlain(varde.varde)} ${varde.enhet || '-'} ${varde.decimaler} ${varde.riktningsord ?? '-'}`;
    case 'text':
      return varde.text;
    case 'mening':
      return Object.values(varde.mening).flat().join(' ');
    case 'status':
      return varde.status;
    case 'bedomning':
      return varde.bedomning;
    default:
      return varde.kind;
  }
}

test.each([
  // indicators: the decimals of the row, as its table prints them
  ['{indikator:I012.utfall}', '68 % 1 -'],
  ['{indikator:i012.utfall}', '68 % 1 -'],
  ['{indikator:I012.utfallKvinnor}', '65.5 % 1 -'],
  ['{indikator:I012.forandring}', '1 procentenheter 1 okat'],
  ['{indikator:I012.avstand}', '-1 procentenheter 1 okat'],
  ['{indikator:I012.skillnad}', '4.5 procentenheter 1 okat'],
  ['{indikator:I012.namn}', 'Andel trygga'],
  ['{indikator:I012.status}', 'delvis'],
  ['{indikator:I013.arsmal}', 'Max 10'],
  ['{indikator:I013.utfall}', 'tom'],
  ['{indikator:I013.forandring}', 'tom'],
  ['{indikator:I014.utfallMan}', 'dold'],
  ['{indikator:I014.skillnad}', 'dold'],
  ['{indikator:I014.utfall}', 'dold'],
  ['{indikator:I099.utfall}', 'okänd'],
  ['{indikator:I012.toString}', 'okänd'],
  ['{indikator:I012}', 'okänd'],
  // economy: a row as its table computes it, a column of the sheet, a computed row
  ['{ekonomi:K001.avvikelse}', '-572 tkr 0 overskott'],
  ['{ekonomi:k001.utfall}', '15341 tkr 0 -'],
  ['{ekonomi:K001.foregaendeUtfall}', '15000 tkr 0 -'],
  ['{ekonomi:K001.forandring}', '341 tkr 0 okat'],
  ['{ekonomi:K001.motT1}', '228 tkr 0 forbattrat'],
  ['{ekonomi:K001.motT2}', '0 tkr 0 forbattrat'],
  ['{ekonomi:K002.motT1}', 'tom'],
  ['{ekonomi:enhetsblankett:V1/netto.avvikelse}', '-298 tkr 0 overskott'],
  ['{ekonomi:enhetsblankett:V1/netto.okand}', 'okänd'],
  ['{ekonomi:enhetsblankett:V9/netto.avvikelse}', 'okänd'],
  ['{ekonomi:K099.utfall}', 'okänd'],
  ['{ekonomi:K001.origin}', 'okänd'],
  // counts and sentences
  ['{antal:M1.2.indikatorer.delvis}', '1 - 0 -'],
  ['{antal:M1.2.kf.indikatorer.totalt}', '3 - 0 -'],
  ['{antal:M1.2.enhet.indikatorer.totalt}', '0 - 0 -'],
  ['{antal:M1.2.aktiviteter.genomford}', '1 - 0 -'],
  ['{antal:alla.indikatorer.totalt}', '3 - 0 -'],
  ['{antal:alla.kf.aktiviteter.totalt}', '0 - 0 -'],
  ['{antal:M1.2.indikatorer.grön}', 'okänd'],
  ['{antal:M1.2.region.indikatorer.helt}', 'okänd'],
  ['{antal:M9.indikatorer.helt}', 'okänd'],
  ['{mening:M1.2.indikatorer}', 'grupp M1.2 indikatorer'],
  ['{mening:alla.mal}', 'grupp  mal'],
  ['{mening:M1.2.ekonomi}', 'okänd'],
  ['{mening:M1.2.kf.indikatorer}', 'agare M1.2 indikatorer kf'],
  ['{mening:alla.kf+namnd.aktiviteter}', 'agare  aktiviteter kf namnd'],
  ['{mening:alla.kf+region.aktiviteter}', 'okänd'],
  ['{mening:alla.kf.mal}', 'okänd'],
  ['{mening:M9.kf.indikatorer}', 'okänd'],
  ['{mening:alla.namndmal}', 'niva  namndmal'],
  ['{mening:M1.2.enhetsmal}', 'niva M1.2 enhetsmal'],
  ['{mening:alla.enheter}', 'enheter'],
  ['{mening:M1.2.enheter}', 'okänd'],
  // goals and the document
  ['{mal:M1.2.bedomning}', 'helt'],
  ['{mal:M1.2.namn}', 'En trygg stad'],
  ['{mal:M1.2.nummer}', '1.2'],
  ['{mal:M1.2.N1.bedomning}', 'tom'],
  ['{mal:M1.2.N1.nummer}', 'tom'],
  ['{mal:M7.namn}', 'okänd'],
  ['{uppgift:ar}', '2022'],
  ['{uppgift:organisation}', 'Enheten Ung fritid'],
  ['{uppgift:namnd}', 'tom'],
  ['{uppgift:telefon}', 'okänd'],
  ['{constructor:name}', 'okänd'],
])('%s → %s', (text, expected) => {
  expect(lookedUp(text)).toBe(expected);
});

test.each([
  ['{ekonomi:K001.avvikelse|mnkr}', true],
  ['{ekonomi:K001.avvikelse|mnkr|2 decimaler|absolut}', true],
  ['{ekonomi:K001.avvikelse|riktning}', true],
  ['{antal:M1.2.indikatorer.helt|ord}', true],
  ['{indikator:I012.utfall|mnkr}', false],
  ['{indikator:I012.utfall|riktning}', false],
  ['{indikator:I012.utfall|euro}', false],
  ['{indikator:I012.utfall|toString}', false],
  ['{indikator:I099.utfall}', false],
])('%s can be filled in: %s', (text, expected) => {
  expect(isFillable(UNDERLAG, referencesOf(text)[0]!)).toBe(expected);
});

test.each([
  ['-120,2', '-110,2', '-10'],
  ['-110,2', '-120,2', '10'],
  ['110,2', '120,2', '10'],
  ['-5', '5', '10'],
])('a change from %s to %s is %s: what is stored with minus grows when its size does', (from, to, change) => {
  const underlag = makeEkonomiContext([{ foregaendeUtfall: from, utfall: to, beloppsenhet: 'mnkr' }]);
  const varde = lookUpReference(underlag, referencesOf('{ekonomi:K001.forandring}')[0]!);
  expect(varde).toMatchObject({ kind: 'tal' });
  expect(varde?.kind === 'tal' && Number(toPlain(varde.varde))).toBe(Number(change));
});
