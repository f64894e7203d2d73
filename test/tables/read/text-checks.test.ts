import { checkText } from '../../../src/tables/read/text-checks';
import { specOf } from '../../helpers/tables';

function check(text: string, key: 'namn' | 'analys' = 'analys'): readonly string[] {
  const column = specOf('Mal').columnList.find((item) => item.key === key)!;
  const foundList: string[] = [];
  checkText(column, text, (code, severity, found) => foundList.push(`${severity} ${code} ${found}`.trim()));
  return foundList;
}

test.each([
  ['<p>Analys</p>', 'varning html-remnant <p>'],
  ['Rad ett<br/>rad två', 'varning html-remnant <br/>'],
  ['<span class="x">Text</span>', 'varning html-remnant <span class="x">'],
  ['Barn&nbsp;och unga', 'varning html-remnant &nbsp;'],
  ['Se avsnitt Fel! Bokmärket är inte definierat.', 'varning broken-bookmark Fel! Bokmärket'],
  ['Error! Reference source not found.', 'varning broken-bookmark Error! Reference source'],
  ['Ska revideras före nämnden.', 'varning draft-note Ska revideras'],
  ['TODO: skriv klart', 'varning draft-note TODO'],
  ['Utfallet är xxx procent', 'varning draft-note xxx'],
  ['Lorem ipsum dolor', 'varning draft-note Lorem ipsum'],
])('%j is reported', (text, expected) => {
  expect(check(text)).toEqual([expected]);
});

test.each([
  ['Andelen är < 5 % men > 2 %'],
  ['Barn & unga'],
  ['Målet a < b och c > d'],
  ['Planen revideras varje år.'],
  ['Metoder för barn, todobarn finns inte'],
  ['Storlek XXL'],
  ['Fel! Det gick inte.'],
  [''],
])('%j is an ordinary text', (text) => {
  expect(check(text)).toEqual([]);
});

test('stray blanks matter in names, not in prose', () => {
  expect(check(' Målet', 'namn')).toEqual(['notis surrounding-space']);
  expect(check('Målet\u00a0', 'namn')).toEqual(['notis surrounding-space']);
  expect(check('Målet', 'namn')).toEqual([]);
  expect(check('Analysen. ', 'analys')).toEqual([]);
});

test('a text that fills its cell has probably been cut', () => {
  expect(check('a'.repeat(32_767))).toEqual(['varning text-too-long 32767']);
  expect(check('a'.repeat(32_000))).toEqual([]);
});

test('one text may have several problems', () => {
  expect(check('<b>TODO</b>')).toEqual(['varning html-remnant <b>', 'varning draft-note TODO']);
});
