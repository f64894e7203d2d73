import { freeTexts, ownTexts, sentencesOf } from '../../../../src/domain/checks/support/free-texts';
import type { Modell } from '../../../../src/domain';
import { makeEkonomirader } from '../../../helpers/ekonomi';
import {
  makeAktivitet,
  makeIndikator,
  makeMal,
  makeModell,
  makeResultat,
  makeTextrad,
} from '../../../helpers/modell';

const MODELL: Modell = makeModell({
  malList: [
    makeMal({ id: 'M1', niva: 'verksamhetsmal', analys: 'KF:s analys' }),
    makeMal({ id: 'M1.N1', niva: 'namndmal', overordnatId: 'M1', beskrivning: 'Nämndens beskrivning' }),
    makeMal({ id: 'M1.N1.E1', niva: 'enhetsmal', overordnatId: 'M1.N1', motivering: 'Enhetens motivering' }),
  ],
  textradList: [
    makeTextrad({ agareId: 'M1', text: 'Text om KF:s mål' }),
    makeTextrad({ id: 'T002', agareId: 'M1.N1.E1', underrubrik: 'Rubrik', text: 'Enhetens text' }),
    makeTextrad({ id: 'T003', agareId: 'S001', text: 'Avsnittets text' }),
  ],
  resultatList: [makeResultat({ malId: 'M1.N1', text: 'Nämndens resultat', kommentar: 'Kommentar' })],
  indikatorList: [makeIndikator({ malId: 'M1', analys: 'Enhetens analys av KF:s indikator' })],
  aktivitetList: [makeAktivitet({ malId: 'M1.N1', orsak: 'Enhetens orsak' })],
  ekonomiradList: makeEkonomirader([{ kommentar: 'Ekonomens kommentar' }]),
});

const textsOf = (modell: Modell): readonly string[] => freeTexts(modell).map(({ text }) => text);

test('every filled text is found, in workbook order', () => {
  expect(textsOf(MODELL)).toEqual([
    'KF:s analys',
    'Nämndens beskrivning',
    'Enhetens motivering',
    'Text om KF:s mål',
    'Rubrik',
    'Enhetens text',
    'Avsnittets text',
    'Nämndens resultat',
    'Kommentar',
    'Enhetens analys av KF:s indikator',
    'Enhetens orsak',
    'Ekonomens kommentar',
  ]);
});

test('inherited texts are not the unit’s, but what it writes on inherited rows is', () => {
  expect([...ownTexts(MODELL)].map(({ text }) => text)).toEqual([
    'Enhetens motivering',
    'Rubrik',
    'Enhetens text',
    'Avsnittets text',
    'Enhetens analys av KF:s indikator',
    'Enhetens orsak',
    'Ekonomens kommentar',
  ]);
});

test('a board writes its own goals and KF’s', () => {
  const board: Modell = { ...MODELL, uppgifter: { ...MODELL.uppgifter, niva: 'namnd' } };
  const own = [...ownTexts(board)].map(({ text }) => text);
  expect(own).toContain('Nämndens beskrivning');
  expect(own).toContain('Nämndens resultat');
});

test('a text knows its goal, its row and its column', () => {
  const byText = new Map(freeTexts(MODELL).map((text) => [text.text, text]));
  expect(byText.get('Enhetens text')).toMatchObject({ key: 'text', mal: { id: 'M1.N1.E1' }, isNote: false });
  expect(byText.get('Rubrik')).toMatchObject({ key: 'underrubrik', isNote: true });
  expect(byText.get('Avsnittets text')?.mal).toBeNull();
  expect(byText.get('Enhetens orsak')).toMatchObject({ key: 'orsak', mal: { id: 'M1.N1' } });
});

test('a model is gathered once', () => {
  expect(freeTexts(MODELL)).toBe(freeTexts(MODELL));
  expect(freeTexts({ ...MODELL })).not.toBe(freeTexts(MODELL));
});

test.each([
  ['En mening. En till! Och en fråga? Slut', ['En mening.', 'En till!', 'Och en fråga?', 'Slut']],
  ['Rad ett\nRad två', ['Rad ett', 'Rad två']],
  ['', []],
  ['Utfallet 1,5 procent. Målet 2.', ['Utfallet 1,5 procent.', 'Målet 2.']],
])('%j has the sentences %j', (text, expected) => {
  expect(sentencesOf(text)).toEqual(expected);
});
