import { findFigures } from '../../../src/report';
import { makeEkonomiContext } from '../../helpers/ekonomi';
import { makeAktivitet, makeIndikator, makeMal } from '../../helpers/modell';

const UNDERLAG = makeEkonomiContext([{ utfall: '15 341', budget: '14 769' }], {
  malList: [makeMal({ id: 'M1', namn: 'Unga trivs', nummer: '1', bedomning: 'helt' })],
  indikatorList: [
    makeIndikator({
      malId: 'M1',
      namn: 'Andel trygga',
      utfall: '68 %',
      utfallMan: '70 %',
      antalSvarandeMan: '2',
    }),
  ],
  aktivitetList: [makeAktivitet({ malId: 'M1', klar: true })],
});

const found = (query: string, limit = 50) => findFigures(UNDERLAG, query, 'sv', limit);

test('a figure is found by the words of its name and field, and shows what the text will show', () => {
  expect(found('trygga utfall')[0]).toEqual({
    referens: '{indikator:I001.utfall}',
    namn: 'Andel trygga',
    falt: 'Utfall',
    visas: '68 procent',
  });
  expect(found('1 unga bedömning').map(({ referens, visas }) => [referens, visas])).toContainEqual([
    '{mal:M1.bedomning}',
    'Uppfylls helt',
  ]);
  expect(found('personalkostnader avvikelse')[0]).toMatchObject({
    namn: 'Gren V1: Personalkostnader',
    visas: '−572\u00a0tkr',
  });
});

test('places where nothing stands, and suppressed figures, are not offered', () => {
  const referensList = found('', 1000).map(({ referens }) => referens);
  expect(referensList).toContain('{indikator:I001.utfall}');
  expect(referensList).not.toContain('{indikator:I001.arsmal}');
  expect(referensList).not.toContain('{indikator:I001.utfallMan}');
  expect(referensList).not.toContain('{mening:M1.forvantadeResultat}');
});

test('everything that is offered can be filled in, and stops at the limit', () => {
  for (const { visas } of found('', 1000)) expect(visas).not.toMatch(/[{}]/);
  expect(found('', 3)).toHaveLength(3);
  expect(found('finns inte')).toEqual([]);
});

test('names of fields in both languages', () => {
  const namesOf = (lang: 'sv' | 'en') => findFigures(UNDERLAG, 'I001', lang, 50).map(({ falt }) => falt);
  expect(namesOf('sv')).toContain('Utfall');
  expect(namesOf('en')).toContain('Outcome');
});
