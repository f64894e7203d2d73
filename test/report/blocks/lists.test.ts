import { activityTableBlock } from '../../../src/report/blocks/activity-table';
import { bilagaBlock, underskriftBlock } from '../../../src/report/blocks/list';
import { analysisNotes, labelledNote } from '../../../src/report/blocks/notes';
import { resultListBlock } from '../../../src/report/blocks/result-list';
import { sentenceBlock } from '../../../src/report/blocks/sentence';
import { makeAktivitet, makeResultat } from '../../helpers/modell';

const { origin } = makeAktivitet();

describe('expected results', () => {
  const list = [
    makeResultat({
      text: 'Fler deltar.\nOftare.',
      bedomning: 'helt',
      kommentar: 'Enligt enkäten.\nOch samtal.',
    }),
    makeResultat({ text: 'Alla trivs.' }),
  ];

  test('a bullet each, a judged one with its judgement', () => {
    expect(resultListBlock(list, { lang: 'sv', typ: 'VB' })).toEqual([
      {
        kind: 'resultList',
        label: 'Förväntat resultat',
        itemList: [
          { text: 'Fler deltar. Oftare. (● Helt)', noteList: ['Kommentar: Enligt enkäten.', 'Och samtal.'] },
          { text: 'Alla trivs.', noteList: [] },
        ],
      },
    ]);
  });

  test('a plan judges nothing', () => {
    expect(resultListBlock(list, { lang: 'sv', typ: 'VP' })[0]?.itemList[0]?.text).toBe(
      'Fler deltar. Oftare.',
    );
  });

  test('none is no block', () => {
    expect(resultListBlock([], { lang: 'sv', typ: 'VB' })).toEqual([]);
  });
});

describe('full-width notes', () => {
  test('the label stands before the first paragraph only', () => {
    expect(labelledNote('sv', 'report.not.orsak', 'Försenat.\nKlart i juni.')).toEqual([
      'Orsak: Försenat.',
      'Klart i juni.',
    ]);
    expect(labelledNote('sv', 'report.not.orsak', '  ')).toEqual([]);
  });

  test.each(['Analys: Det gick bra.', 'Det gick bra.', ' analys : Det gick bra.'])(
    'an analysis has its label once: %j',
    (text) => {
      expect(analysisNotes('sv', text)).toEqual(['Analys: Det gick bra.']);
    },
  );
});

describe('activities', () => {
  const row = (lage: 'avvikelse' | 'okand', fields: Parameters<typeof makeAktivitet>[0] = {}) => ({
    aktivitet: makeAktivitet(fields),
    lage,
    isAntaget: false,
  });

  test('columns of a follow-up: icon first, deviation last', () => {
    const [block] = activityTableBlock([row('avvikelse')], { lang: 'sv', typ: 'VB' });
    expect(block?.columnList.map(({ caption }) => caption)).toEqual([
      'Läge',
      'Aktivitet',
      'Startdatum',
      'Slutdatum',
      'Avvikelse',
    ]);
    expect(block?.rowList[0]?.cellList).toEqual([
      { kind: 'status', role: 'inte', text: '⚠ Avvikelse' },
      { kind: 'text', text: 'Öppna fritidsgården på lördagar' },
      { kind: 'text', text: '2022-01-01' },
      { kind: 'text', text: '2022-12-31' },
      { kind: 'text', text: 'Ja' },
    ]);
  });

  test('columns of a plan', () => {
    const [block] = activityTableBlock([row('okand')], { lang: 'sv', typ: 'VP' });
    expect(block?.columnList.map(({ caption }) => caption)).toEqual(['Aktivitet', 'Startdatum', 'Slutdatum']);
  });

  test('cause, new date, move and analysis follow as full-width rows', () => {
    const fields = {
      orsak: 'Lokalen är inte klar.',
      nyttSlutdatum: '2023-06-30',
      flyttasTillNastaAr: true,
      analys: 'Arbetet fortsätter.',
      startdatum: null,
    };
    const [block] = activityTableBlock([row('avvikelse', fields)], { lang: 'sv', typ: 'VB' });
    expect(block?.rowList[0]?.noteList).toEqual([
      'Orsak: Lokalen är inte klar.',
      'Nytt slutdatum: 2023-06-30',
      'Aktiviteten flyttas till nästa år.',
      'Analys: Arbetet fortsätter.',
    ]);
    expect(block?.rowList[0]?.cellList[2]).toEqual({ kind: 'text', text: '–' });
  });

  test('none is no table', () => {
    expect(activityTableBlock([], { lang: 'sv', typ: 'VB' })).toEqual([]);
  });
});

test('sentences: empty ones are left out, and the block with the last of them', () => {
  expect(sentenceBlock('Samlat', ['', 'Aktiviteten pågår.'])).toEqual([
    { kind: 'sentence', label: 'Samlat', textList: ['Aktiviteten pågår.'] },
  ]);
  expect(sentenceBlock(null, ['', ''])).toEqual([]);
});

test('appendices and signatures', () => {
  expect(bilagaBlock([{ id: '1', origin, titel: 'Budget', fil: '', namnsI: '' }], 'sv')).toEqual([
    { kind: 'list', label: 'Bilagor', itemList: ['1. Budget'] },
  ]);
  const signer = { id: 'U1', origin, namn: 'Chefen', titel: 'enhetschef', roll: '', datum: '2023-02-20' };
  expect(underskriftBlock([signer], 'sv')[0]?.itemList).toEqual(['Chefen, enhetschef, 2023-02-20']);
  expect(bilagaBlock([], 'sv')).toEqual([]);
});
