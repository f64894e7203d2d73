import { AKTIVITETSLAGE_LIST, BEDOMNING_LIST, INDIKATORSTATUS_LIST } from '../../../src/domain';
import {
  bedomningText,
  indikatorstatusCell,
  lageText,
  resultatbedomningText,
  statusBlock,
} from '../../../src/report/blocks/status';

test.each([
  ['helt', '● Uppfylls helt'],
  ['delvis', '◆ Uppfylls delvis'],
  ['inte', '■ Uppfylls inte'],
  ['ingen', '— Ingen'],
] as const)('bedömning %s is printed as symbol and word', (bedomning, expected) => {
  expect(bedomningText(bedomning, 'sv')).toBe(expected);
  expect(statusBlock(bedomning, 'sv')).toEqual({ kind: 'status', role: bedomning, text: expected });
});

test.each([
  ['helt', 'helt'],
  ['delvis', 'delvis'],
  ['inte', 'inte'],
  ['ingetResultat', 'ingen'],
  ['malSaknas', 'ingen'],
  ['prognosSaknas', 'ingen'],
  ['ejBedombar', 'ingen'],
  ['ejAktuell', 'ingen'],
] as const)(
  'status %s has the colour of %s: nothing without a judgement is yellow or red',
  (status, role) => {
    expect(indikatorstatusCell(status, 'sv')).toMatchObject({ kind: 'status', role });
  },
);

test('a judged expected result', () => {
  expect(resultatbedomningText('delvis', 'sv')).toBe('◆ Delvis');
});

test.each(['sv', 'en'] as const)('every state has a symbol and a word of its own (%s)', (lang) => {
  const stateList = AKTIVITETSLAGE_LIST.map((lage) => lageText(lage, lang));
  const symbolList = [...BEDOMNING_LIST.map((code) => bedomningText(code, lang)), ...stateList].map(
    (text) => text[0],
  );
  expect(new Set(symbolList).size).toBe(symbolList.length);
  for (const text of stateList) expect(text).toMatch(/^\S \S+/);
  for (const status of INDIKATORSTATUS_LIST) {
    expect(indikatorstatusCell(status, lang)).toMatchObject({
      text: expect.stringMatching(/^[●◆■—] \S+/) as string,
    });
  }
});
