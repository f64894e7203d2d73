import {
  AGARE_LIST,
  BEDOMNING_LIST,
  BELOPPSENHET_LIST,
  BERAKNING_LIST,
  EKONOMISLAG_LIST,
  INDIKATORSTATUS_LIST,
  LAGE_LIST,
  MALNIVA_LIST,
  ORGANISATIONSNIVA_LIST,
  ORSAK_UTFALL_LIST,
  PERIODICITET_LIST,
  RESULTATBEDOMNING_LIST,
  RIKTNING_LIST,
  TYP_LIST,
} from '../../../src/domain';
import { t, type TextKey } from '../../../src/i18n';
import { wordKey } from '../../../src/tables/read/cell-readers';
import { CHOICES } from '../../../src/tables/specs/choices';
import type { Choice } from '../../../src/tables';

test.each<[keyof typeof CHOICES, readonly string[]]>([
  ['Organisationsniva', ORGANISATIONSNIVA_LIST],
  ['Typ', TYP_LIST],
  ['Malniva', MALNIVA_LIST],
  ['Agare', AGARE_LIST],
  ['Bedomning', BEDOMNING_LIST],
  ['Resultatbedomning', RESULTATBEDOMNING_LIST],
  ['Riktning', RIKTNING_LIST],
  ['Berakning', BERAKNING_LIST],
  ['Periodicitet', PERIODICITET_LIST],
  ['OrsakUtfall', ORSAK_UTFALL_LIST],
  ['Indikatorstatus', INDIKATORSTATUS_LIST],
  ['Lage', LAGE_LIST],
  ['Ekonomislag', EKONOMISLAG_LIST],
  ['Beloppsenhet', BELOPPSENHET_LIST],
])('%s has a word for every code of the model, in its order', (name, codeList) => {
  expect(CHOICES[name].map(({ code }) => code)).toEqual(codeList);
});

const LIST_OF_LISTS = Object.entries(CHOICES) as readonly (readonly [string, readonly Choice[]])[];

test.each(LIST_OF_LISTS)('%s: no word means two things', (_, choiceList) => {
  const codeByWord = new Map<string, string>();
  for (const { code, text, aliasList = [] } of choiceList) {
    for (const word of [text, ...aliasList].map(wordKey)) {
      expect(codeByWord.get(word) ?? code).toBe(code);
      codeByWord.set(word, code);
    }
  }
});

test.each(LIST_OF_LISTS)(
  '%s: words fit a cell of the drop-down and have no stray blanks',
  (_, choiceList) => {
    for (const { text } of choiceList) {
      expect(text).toBe(text.trim());
      expect(text.length).toBeLessThanOrEqual(40);
    }
  },
);

test.each([
  ['Bedomning', ['helt', 'delvis', 'inte', 'ingen']],
  ['Resultatbedomning', ['helt', 'delvis', 'inte']],
  ['Lage', ['ingen', undefined, 'helt', 'delvis', 'ingen']],
  ['Indikatorstatus', ['helt', 'delvis', 'inte', 'ingen', 'ingen', 'ingen', 'ingen', 'ingen']],
] as const)('%s has its colour roles', (name, toneList) => {
  const choiceList: readonly Choice[] = CHOICES[name];
  expect(choiceList.map(({ tone }) => tone)).toEqual(toneList);
});

test.each([
  ['Bedomning', 'bedomning'],
  ['Resultatbedomning', 'resultatbedomning'],
  ['Indikatorstatus', 'status'],
  ['Lage', 'lage'],
] as const)('%s has the words that the report prints', (name, area) => {
  for (const { code, text } of CHOICES[name]) expect(t('sv', `${area}.${code}` as TextKey)).toBe(text);
});
