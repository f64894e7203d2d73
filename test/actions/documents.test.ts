import { checkDocument, countSeverities, hasFel } from '../../src/actions';
import { makeIssue } from '../../src/core';

const LIST = [
  makeIssue('unknown-reference', 'fel', {
    sheet: 'Indikatorer',
    cell: 'B4',
    raw: 'M9',
    params: { table: 'Mål', column: 'Mål-ID' },
    rowId: 'I003',
  }),
  makeIssue('owned-sheet-edited', 'varning', {
    sheet: 'Rapport',
    cell: 'A7',
    raw: 'Ändrat',
    params: { planned: 'Analys' },
  }),
];

describe('the document of check', () => {
  test('has the shape that other programs rely on', () => {
    const document = checkDocument('sv', [LIST[1]!]);
    expect(document).toEqual({
      version: 1,
      issueList: [
        {
          code: 'owned-sheet-edited',
          severity: 'varning',
          sheet: 'Rapport',
          cell: 'A7',
          raw: 'Ändrat',
          message:
            'Cellen är ändrad för hand sedan rapporten skrevs: ”Ändrat”. Nästa rapport skriver ”Analys”.',
          fix: 'Gör ändringen i databladet i stället, så följer den med varje gång.',
        },
      ],
      antal: { fel: 0, varning: 1, notis: 0 },
    });
  });

  test('an empty list counts zero of everything', () => {
    expect(checkDocument('en', [])).toEqual({
      version: 1,
      issueList: [],
      antal: { fel: 0, varning: 0, notis: 0 },
    });
  });

  test('severities are counted, and one fel is enough', () => {
    expect(countSeverities(LIST)).toEqual({ fel: 1, varning: 1, notis: 0 });
    expect(hasFel(LIST)).toBe(true);
    expect(hasFel([LIST[1]!])).toBe(false);
  });
});
