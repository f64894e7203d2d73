import { parseAddress } from '../../../src/workbench/app/address';
import { sheetView, workbookView } from '../helpers';

const view = {
  ...workbookView(sheetView({ title: 'Mål' }), sheetView({ title: 'Läs mig' }), sheetView({ title: "Å's" })),
  nameList: [
    { name: 'Resultat', refersTo: "'Läs mig'!$B$2:$B$4" },
    { name: 'Rund', refersTo: 'Rund' },
  ],
};

describe('what is typed into the name box', () => {
  test.each([
    ['F12', { sheet: 'Mål', address: 'F12' }],
    ['$b$2:d5', { sheet: 'Mål', address: '$b$2:d5' }],
    ['Läs mig!A1', { sheet: 'Läs mig', address: 'A1' }],
    ["'Å''s'!A1", { sheet: "Å's", address: 'A1' }],
    ['mål', { sheet: 'Mål', address: null }],
    ['resultat', { sheet: 'Läs mig', address: '$B$2:$B$4' }],
    ['Rund', null],
    ['Finns inte!A1', null],
    ['ABCD1', null],
    ['A0', null],
    ['', null],
  ])('%s', (text, place) => {
    expect(parseAddress(view, 'Mål', text)).toEqual(place);
  });
});
