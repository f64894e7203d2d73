import type { SettingSpec } from '../../../src/tables/settings/setting';
import { CHOICES } from '../../../src/tables/specs/choices';
import { columnHelp, settingHelp } from '../../../src/tables/template/input-help';
import { specOf } from '../../helpers/tables';

const BODY = { top: 2, left: 1, bottom: 9, right: 20 };
const { dropDownList, hintList } = columnHelp(specOf('Aktiviteter').columnList, new Set(['Mal']), BODY);
const dropDown = (title: string) => dropDownList.find(({ promptTitle }) => promptTitle === title);

test('every column helps once: with a list or with a hint', () => {
  const titleList = [...dropDownList, ...hintList].map(({ promptTitle }) => promptTitle).sort();
  expect(titleList).toEqual(
    specOf('Aktiviteter')
      .columnList.map(({ header }) => header)
      .sort(),
  );
});

test.each([
  ['Läge', 'stop'],
  ['Flyttas till nästa år', 'stop'],
  ['Mål-ID', 'warning'],
  ['Roll', 'information'],
  ['Klar', 'information'],
])('%s: other words meet %s', (title, errorStyle) => {
  expect(dropDown(title)).toMatchObject({ errorStyle, allowBlank: true });
});

test('help lies over the column’s own cells', () => {
  expect(dropDown('Läge')?.rangeList).toEqual([{ top: 2, bottom: 9, left: 10, right: 10 }]);
  expect(hintList[0]!.rangeList).toEqual([{ top: 2, bottom: 9, left: 1, right: 1 }]);
});

test('computed columns have no list', () => {
  const help = columnHelp(specOf('Mal').columnList, new Set(['Mal']), BODY);
  expect(help.dropDownList.some(({ promptTitle }) => promptTitle === 'Förslag')).toBe(false);
  expect(help.hintList.some(({ promptTitle }) => promptTitle === 'Förslag')).toBe(true);
});

const SETTING_LIST: readonly SettingSpec[] = [
  { key: 'typ', namn: 'Typ', choiceList: CHOICES.Typ, hint: 'Välj.' },
  { key: 'regel', namn: 'Regel', choiceList: CHOICES.Statusregel, isOpen: true, hint: 'Välj eller skriv.' },
  { key: 'fri', namn: 'En uppgift med ett mycket långt namn', hint: 'Skriv.' },
  { key: 'borta', namn: 'Borta', hint: 'Finns inte.' },
];

test('settings are helped row by row', () => {
  const help = settingHelp(SETTING_LIST, ({ key }) => (key === 'borta' ? null : key.length + 2), 2);
  expect(help.dropDownList).toMatchObject([
    { source: 'Malkedjan.Lista.Typ', errorStyle: 'stop', rangeList: [{ top: 5, left: 2 }] },
    { source: 'Malkedjan.Lista.Statusregel', errorStyle: 'information', rangeList: [{ top: 7, left: 2 }] },
  ]);
  expect(help.hintList).toEqual([
    {
      rangeList: [{ top: 5, bottom: 5, left: 2, right: 2 }],
      promptTitle: 'En uppgift med ett mycket långt…',
      promptText: 'Skriv.',
    },
  ]);
});
