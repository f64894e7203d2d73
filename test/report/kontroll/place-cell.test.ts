import { placeCell } from '../../../src/report/kontroll/place-cell';

const contentOf = (sheet: string | null, cell: string | null) => {
  const { content } = placeCell({ sheet, cell }, 'sv');
  return typeof content === 'function' ? content() : content;
};

test.each([
  ['a cell', 'Indikatorer', 'F12', `HYPERLINK("#'Indikatorer'!F12","Indikatorer!F12")`, 'Indikatorer!F12'],
  [
    'a title with a blank',
    'Förväntade resultat',
    'D3',
    `HYPERLINK("#'Förväntade resultat'!D3","'Förväntade resultat'!D3")`,
    "'Förväntade resultat'!D3",
  ],
  [
    'a title with an apostrophe',
    "KF's mål",
    'A2',
    `HYPERLINK("#'KF''s mål'!A2","'KF''s mål'!A2")`,
    "'KF''s mål'!A2",
  ],
  [
    'a title with quotes',
    'Mål "nya"',
    'A2',
    `HYPERLINK("#'Mål ""nya""'!A2","'Mål ""nya""'!A2")`,
    `'Mål "nya"'!A2`,
  ],
  ['a whole sheet', 'Mål', null, `HYPERLINK("#'Mål'!A1","Mål")`, 'Mål'],
])('%s is a link', (_, sheet, cell, formula, cached) => {
  expect(contentOf(sheet, cell)).toEqual({ kind: 'formula', formula, cached });
});

test('the workbook as a whole, and a title too long for a formula, are text', () => {
  expect(contentOf(null, null)).toEqual({ kind: 'value', value: 'Hela arbetsboken' });
  const title = 'x'.repeat(260);
  expect(contentOf(title, 'A1')).toEqual({ kind: 'value', value: `${title}!A1` });
});
