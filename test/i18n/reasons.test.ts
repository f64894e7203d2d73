import {
  AKTIVITETSLAGE_LIST,
  BEDOMNING_LIST,
  checkList,
  INDIKATORSTATUS_LIST,
  ORSAK_UTFALL_LIST,
  RESULTATBEDOMNING_LIST,
  RIKTNING_LIST,
} from '../../src/domain';
import { hasText, t, type TextKey } from '../../src/i18n';
import { en } from '../../src/i18n/en';
import { sv } from '../../src/i18n/sv';

const SLOT = /\{(\w+)\}/g;
const slotsOf = (text: string): readonly string[] => [...text.matchAll(SLOT)].map(([, name]) => name!).sort();

const KEY_LIST = (Object.keys(sv) as TextKey[]).filter((key) =>
  /^(?:forklaring|skal|jamforelse)\./.test(key),
);

test.each(KEY_LIST)('%s has the same slots in both languages', (key) => {
  expect(slotsOf(en[key])).toEqual(slotsOf(sv[key]));
});

test.each(KEY_LIST)('%s has its subject filled in', (key) => {
  for (const text of [sv[key], en[key]]) expect(text).not.toContain('{SUBJECT}');
});

describe('a word for every code', () => {
  test.each([
    ['status', INDIKATORSTATUS_LIST],
    ['bedomning', BEDOMNING_LIST],
    ['resultatbedomning', RESULTATBEDOMNING_LIST],
    ['lage', AKTIVITETSLAGE_LIST],
    ['riktning', RIKTNING_LIST],
    ['forklaring.ingetResultat', ORSAK_UTFALL_LIST],
  ])('%s', (area, codeList) => {
    for (const code of codeList) {
      const key = `${area}.${code}`;
      if (!hasText(key)) throw new Error(`no text ${key}`);
      expect([t('sv', key), t('en', key)].every((text) => text.length > 2)).toBe(true);
    }
  });
});

it('begins each comparison with what was judged', () => {
  const params = {
    ...{ varde: '70', enhet: '\u00a0%', arsmal: '69', malenhet: '\u00a0%' },
    ...{ taljare: '35', namnare: '50', del_utfallT1: '20', del_utfallT2: '20', del_utfall: '30.5' },
  };
  const subjectList = ['utfall', 'kvot', 'summa', 'prognos', 'utfallUtanPrognos', 'kvotUtanPrognos'] as const;
  expect(subjectList.map((subject) => t('sv', `forklaring.${subject}.heltHogre`, params))).toEqual([
    'Utfall 70\u00a0% når årsmålet minst 69\u00a0%, alltså helt.',
    'Utfall (35 delat med 50) 70\u00a0% når årsmålet minst 69\u00a0%, alltså helt.',
    'Utfall (summan 20 + 20 + 30,5) 70\u00a0% når årsmålet minst 69\u00a0%, alltså helt.',
    'Prognos helår 70\u00a0% når årsmålet minst 69\u00a0%, alltså helt.',
    'Utfall hittills (prognos saknas) 70\u00a0% når årsmålet minst 69\u00a0%, alltså helt.',
    'Utfall hittills (35 delat med 50; prognos saknas) 70\u00a0% når årsmålet minst 69\u00a0%, alltså helt.',
  ]);
});

test.each(checkList.map(({ code }) => code))('%s has the same slots in both languages', (code) => {
  for (const key of [`issue.${code}`, `fix.${code}`]) {
    if (!hasText(key)) throw new Error(`no text ${key}`);
    expect(slotsOf(en[key])).toEqual(slotsOf(sv[key]));
  }
});
