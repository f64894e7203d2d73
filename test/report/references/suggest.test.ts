import { fillText, suggestReferences } from '../../../src/report';
import { makeEkonomiContext } from '../../helpers/ekonomi';
import { makeAktivitet, makeIndikator, makeMal } from '../../helpers/modell';

const UNDERLAG = makeEkonomiContext(
  [
    { rad: 'Personalkostnader', utfall: '15 341', budget: '14 769' },
    { rad: 'Bidrag', slag: 'intakt', utfall: '1 374', budget: '100' },
  ],
  {
    malList: [makeMal({ id: 'M1' })],
    indikatorList: [
      makeIndikator({ malId: 'M1', namn: 'Andel trygga i parken', utfall: '68 %', arsmal: '70 %' }),
      makeIndikator({
        id: 'I002',
        malId: 'M1',
        namn: 'Andel nöjda med lokalen',
        utfall: '70 %',
        arsmal: '68 %',
      }),
    ],
    aktivitetList: [makeAktivitet({ malId: 'M1', klar: true })],
  },
);
const MAL = UNDERLAG.utvardering.malresultatById.get('M1')!;

const offered = (text: string) =>
  suggestReferences(text, MAL, UNDERLAG).map(({ raw, referensList }) => [raw, ...referensList]);

test.each([
  ['Inga siffror här.', []],
  ['Vi nådde 68 besökare, 70 av dem unga, år 2022.', []],
  ['Utfallet är 71 %.', []],
  [
    'Andel trygga i parken är 68 procent.',
    [['68 procent', '{indikator:I001.utfall}', '{indikator:I002.arsmal}']],
  ],
  [
    'Andel nöjda med lokalen borde ha varit 68 %.',
    [['68 %', '{indikator:I002.arsmal}', '{indikator:I001.utfall}']],
  ],
  ['Skillnaden är 2 procentenheter.', [['2 procentenheter', '{indikator:I002.avstand}']]],
  [
    'Personalen gav ett underskott om 572 tkr.',
    [
      [
        '572 tkr',
        '{ekonomi:enhetsblankett:V1/K001.avvikelse|absolut}',
        '{ekonomi:enhetsblankett:V1/summaKostnader.avvikelse|absolut}',
      ],
    ],
  ],
  [
    'Bidragen blev 1,3 mnkr högre.',
    [
      [
        '1,3 mnkr',
        '{ekonomi:enhetsblankett:V1/K002.avvikelse|mnkr|1}',
        '{ekonomi:enhetsblankett:V1/summaIntakter.avvikelse|mnkr|1}',
      ],
    ],
  ],
  ['Redan {indikator:I001.utfall} på plats.', []],
  ['Aktiviteten är genomförd. Bra!', [['Aktiviteten är genomförd.', '{mening:M1.aktiviteter}']]],
])('%j is offered %j', (text, expected) => {
  expect(offered(text).map((each) => each.slice(0, 3))).toEqual(expected);
});

test('a replaced figure reads as the typed one, at its place', () => {
  const text = 'Mål {{a}: utfallet är {indikator:I001.utfall}, budgeten sprack med 572 tkr i år.';
  const [only, ...rest] = suggestReferences(text, MAL, UNDERLAG);
  expect(rest).toEqual([]);
  expect(text.slice(only!.index, only!.index + only!.raw.length)).toBe('572 tkr');
  const replaced = text.replace(only!.raw, only!.referensList[0]!);
  expect(fillText(replaced, UNDERLAG, 'sv').replaceAll('\u00a0', ' ')).toBe(
    'Mål {a}: utfallet är 68 procent, budgeten sprack med 572 tkr i år.',
  );
});

test('a text outside the goals is offered the economy only', () => {
  expect(suggestReferences('68 % och 1 374 tkr', null, UNDERLAG).map(({ raw }) => raw)).toEqual([
    '1 374 tkr',
  ]);
});
