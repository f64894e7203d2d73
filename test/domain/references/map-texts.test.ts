import { mapTexts } from '../../../src/domain';
import { makeEkonomiContext } from '../../helpers/ekonomi';
import { makeAktivitet, makeIndikator, makeMal, makeResultat, makeTextrad } from '../../helpers/modell';

const REFERENCE = '{mal:M1.namn}';
const { modell } = makeEkonomiContext([{ kommentar: REFERENCE }, { kommentar: 'Utan' }], {
  malList: [makeMal({ motivering: REFERENCE, beskrivning: REFERENCE, analys: REFERENCE, namn: REFERENCE })],
  textradList: [makeTextrad({ underrubrik: REFERENCE, text: REFERENCE })],
  resultatList: [makeResultat({ text: REFERENCE, kommentar: REFERENCE })],
  indikatorList: [makeIndikator({ skalTillArsmal: REFERENCE, motivering: REFERENCE, analys: REFERENCE })],
  aktivitetList: [makeAktivitet({ orsak: REFERENCE, analys: REFERENCE, namn: REFERENCE })],
});

test('every prose text is rewritten; names and ids never', () => {
  const next = mapTexts(modell, () => 'x');
  expect(next.malList[0]).toMatchObject({ motivering: 'x', beskrivning: 'x', analys: 'x', namn: REFERENCE });
  expect(next.textradList[0]).toMatchObject({ underrubrik: 'x', text: 'x' });
  expect(next.resultatList[0]).toMatchObject({ text: 'x', kommentar: 'x' });
  expect(next.indikatorList[0]).toMatchObject({ skalTillArsmal: 'x', motivering: 'x', analys: 'x' });
  expect(next.aktivitetList[0]).toMatchObject({ orsak: 'x', analys: 'x', namn: REFERENCE });
  expect(next.ekonomiradList.map(({ kommentar }) => kommentar)).toEqual(['x', 'Utan']);
});

test('rows and lists that stay alike are the very same objects', () => {
  expect(mapTexts(modell, (text) => text)).toBe(modell);
  const next = mapTexts(modell, (text) => (text === REFERENCE ? 'x' : text));
  expect(next.ekonomiradList[1]).toBe(modell.ekonomiradList[1]);
  expect(next.avsnittList).toBe(modell.avsnittList);
});

test('a text without a brace is not even asked about', () => {
  const seen: string[] = [];
  mapTexts(modell, (text) => {
    seen.push(text);
    return text;
  });
  expect(new Set(seen)).toEqual(new Set([REFERENCE]));
});
