import { SPEC_LIST, TEMPLATE_PALETTE } from '../../../src/tables';
import {
  bodyStyleName,
  HEADER_STYLE,
  NOTE_STYLE,
  templateStyles,
  TITLE_STYLE,
} from '../../../src/tables/template/styles';
import { specOf } from '../../helpers/tables';

const styleByName = templateStyles(TEMPLATE_PALETTE);

test('every column of every sheet has a style that exists', () => {
  for (const column of SPEC_LIST.flatMap(({ columnList }) => columnList)) {
    expect(styleByName).toHaveProperty([bodyStyleName(column)]);
  }
});

test.each([
  ['Mal', 'id', '@', 'left'],
  ['Mal', 'analys', undefined, 'left'],
  ['Mal', 'ordning', undefined, 'right'],
  ['Mal', 'bedoms', undefined, 'center'],
  ['Indikatorer', 'utfall', undefined, 'right'],
  ['Indikatorer', 'arsmal', '@', 'right'],
  ['Aktiviteter', 'klar', undefined, 'center'],
  ['Aktiviteter', 'startdatum', 'yyyy-mm-dd', 'left'],
])('%s.%s has the format %s, aligned %s', (table, key, numberFormat, horizontal) => {
  const column = specOf(table).columnList.find((item) => item.key === key)!;
  const style = styleByName[bodyStyleName(column)]!;
  expect([style.numberFormat, style.horizontal, style.vertical]).toEqual([numberFormat, horizontal, 'top']);
});

test('prose and names wrap, figures do not', () => {
  expect([styleByName['mall.long']!.wrap, styleByName['mall.text']!.wrap]).toEqual([true, true]);
  expect(styleByName['mall.number']!.wrap).toBeUndefined();
});

test('computed columns are told apart by fill and italics', () => {
  const plain = styleByName['mall.long']!;
  const computed = styleByName['mall.long.beraknad']!;
  expect([plain.fill, plain.font.italic]).toEqual([undefined, undefined]);
  expect([computed.fill, computed.font.italic]).toEqual([TEMPLATE_PALETTE.computed.fill, true]);
  expect(computed.wrap).toBe(plain.wrap);
});

test('one font family in three sizes', () => {
  const fontList = Object.values(styleByName).map(({ font }) => font);
  expect(new Set(fontList.map(({ name }) => name))).toEqual(new Set(['Calibri']));
  expect(
    [styleByName[TITLE_STYLE]!, styleByName[HEADER_STYLE]!, styleByName[NOTE_STYLE]!].map(
      ({ font }) => font.size,
    ),
  ).toEqual([16, 10, 11]);
});
