import { cellStyleByName, contrastRatio, FONT_NAME, namedStyle, type StyleName } from '../../src/style';
import type { CellStyle } from '../../src/workbook';

const entryList: readonly (readonly [string, CellStyle])[] = Object.entries(cellStyleByName);

test.each(entryList)('%s: one family, readable, wrapped', (_, style) => {
  expect(style.font.name).toBe(FONT_NAME);
  expect(contrastRatio(style.font.color, style.fill ?? '#FFFFFF')).toBeGreaterThanOrEqual(7);
  expect(style.wrap).toBe(true);
});

test.each<[StyleName, number, boolean]>([
  ['title', 16, true],
  ['goalBand1', 12, true],
  ['goalBand2', 12, true],
  ['goalBand3', 12, true],
  ['goalBand4', 12, true],
  ['tableHeader', 10, true],
  ['tableHeaderNumber', 10, true],
  ['body', 11, false],
  ['analysis', 11, false],
  ['tableText', 11, false],
  ['tableComment', 10, false],
])('%s is set in %d pt, bold: %p (design 4)', (name, size, isBold) => {
  const { font }: CellStyle = cellStyleByName[name];
  expect(font.size).toBe(size);
  expect(font.bold ?? false).toBe(isBold);
});

test.each(entryList.filter(([name]) => /^(table|status(?!Line)|sum|net|deviation|issue|link)/.test(name)))(
  '%s has lines on all four sides',
  (_, style) => {
    expect(Object.keys(style.border ?? {}).sort()).toEqual(['bottom', 'left', 'right', 'top']);
  },
);

test.each(entryList.filter(([name]) => /Number$|Positive$|Negative$/.test(name)))(
  '%s is set flush right',
  (_, style) => {
    expect(style.horizontal).toBe('right');
  },
);

test('good and bad deviations are bold besides coloured', () => {
  for (const name of ['deviationPositive', 'deviationNegative', 'sumPositive', 'netNegative'] as const) {
    expect(cellStyleByName[name].font.bold).toBe(true);
  }
});

test('namedStyle carries the name that the plan lists it under', () => {
  expect(namedStyle('title')).toEqual({ name: 'title', style: cellStyleByName.title });
});
