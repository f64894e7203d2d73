import { makeIssue } from '../../../src/core';
import { askedOf, withDefaults } from '../../../src/taskpane/model/import-questions';
import { rowLabels, withProposals } from '../../../src/taskpane/model/paste-labels';
import { targetsOf } from '../../../src/taskpane/model/paste-targets';
import { placeOfText } from '../../../src/taskpane/model/place';
import { newRowText, scalarText } from '../../../src/taskpane/model/scalar-text';

type Reading = Parameters<typeof rowLabels>[0];

/** A table as it is read; every cell a text. */
function tableOf(name: string, sheet: string, rowList: readonly (readonly string[])[]) {
  return {
    name,
    sheet,
    range: { top: 1, left: 1, bottom: rowList.length + 1, right: 4 },
    headerList: ['A', 'B', 'C', 'D'],
    rowList: rowList.map((row) => row.map((value) => ({ value, numberFormat: null }))),
    overflowRowCount: 0,
  };
}

describe('values as people read them', () => {
  test.each([
    [12.5, 'sv', '12,5'],
    [-16261, 'sv', '−16\u00a0261'],
    [12.5, 'en', '12.5'],
    [' x ', 'sv', '” x ”'],
    ['x', 'en', '“x”'],
    [true, 'sv', '☑'],
    [false, 'en', '☐'],
  ] as const)('%p in %s', (value, lang, expected) => {
    expect(scalarText(value, lang)).toBe(expected);
  });

  test('a new row by its headers, without what is empty', () => {
    expect(newRowText({ Rad: 'Lokaler', Budget: 120, Kommentar: null, Slag: '' }, 'sv')).toBe(
      'Rad: ”Lokaler”, Budget: 120',
    );
  });

  test.each([
    ['Blad1!A12', { sheet: 'Blad1', cell: 'A12' }],
    ["'Vårt mål'!B3", { sheet: 'Vårt mål', cell: 'B3' }],
    ["'Å''s blad'!C4", { sheet: "Å's blad", cell: 'C4' }],
    ['Hela dokumentet', null],
    ['rad 12', null],
    ['', null],
  ])('the place in %p', (text, expected) => {
    expect(placeOfText(text)).toEqual(expected);
  });
});

describe('questions of the import', () => {
  test.each([
    [['import-typ-unknown'], { typ: true, niva: false, ar: false }],
    [['import-ar-unknown', 'import-niva-unknown'], { typ: false, niva: true, ar: true }],
    [['import-no-goals'], { typ: false, niva: false, ar: false }],
  ])('%p', (codeList, expected) => {
    expect(askedOf(codeList.map((code) => makeIssue(code, 'fel')))).toEqual(expected);
  });

  test('what was asked once stays asked', () => {
    const before = { typ: true, niva: false, ar: false };
    expect(askedOf([makeIssue('import-ar-unknown', 'fel')], before)).toEqual({
      typ: true,
      niva: false,
      ar: true,
    });
  });

  test('the fields begin with last year’s annual report', () => {
    expect(withDefaults(2023)).toEqual({ typ: 'VB', niva: 'enhet', ar: 2022 });
  });
});

describe('figures that are taken in', () => {
  const tableList = [
    tableOf('Verksamheter', 'Verksamheter', [['V01', 'Fritid']]),
    tableOf('Ekonomi', 'Pengarna', [['K001', 'V01', 'Lokaler', 'Kostnad', 'x']]),
    tableOf('Volymer', 'Volymer', []),
  ];

  test('go to the data sheets that the workbook has, by the titles they have there', () => {
    expect(targetsOf({ tableList } as unknown as Parameters<typeof targetsOf>[0])).toEqual([
      { table: 'Ekonomi', sheet: 'Pengarna' },
      { table: 'Volymer', sheet: 'Volymer' },
    ]);
  });

  test('a row to choose has its branch by name and what tells it from others', () => {
    const reading = { inlasning: { target: 'Ekonomi' }, underlag: { tableList } } as unknown as Reading;
    expect([...rowLabels(reading)]).toEqual([['K001', 'K001 · Fritid · Lokaler · Kostnad']]);
    const none = { inlasning: { target: 'Balans' }, underlag: { tableList: [] } } as unknown as Reading;
    expect(rowLabels(none).size).toBe(0);
  });

  test('proposals never replace an answer', () => {
    const fragaList = [
      { id: 'kolumn:1', forslag: 'Utfall' },
      { id: 'kolumn:2', forslag: 'Budget' },
      { id: 'rad:3', forslag: null },
    ];
    expect(withProposals(fragaList, { 'kolumn:2': 'ignorera' })).toEqual({
      'kolumn:1': 'Utfall',
      'kolumn:2': 'ignorera',
    });
  });
});
