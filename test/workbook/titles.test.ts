import { foldTitle, freeTitle, validTitle } from '../../src/workbook/titles';

describe('sheet titles', () => {
  test.each([
    ['Rapport', 'Rapport'],
    ['Mål 1/2: [utkast]?*', 'Mål 1 2   utkast'],
    ["'citat'", 'citat'],
    ['', 'Blad'],
    [':::', 'Blad'],
    ['a'.repeat(40), 'a'.repeat(31)],
    [`${'a'.repeat(30)}😀`, 'a'.repeat(30)],
    ['rad\nbrytning', 'rad brytning'],
  ])('%j becomes %j', (wanted, expected) => {
    expect(validTitle(wanted)).toBe(expected);
  });

  test.each([
    ['Rapport', [], 'Rapport'],
    ['Rapport', ['RAPPORT'], 'Rapport (2)'],
    ['Rapport', ['rapport', 'Rapport (2)'], 'Rapport (3)'],
    ['Översikt', ['ÖVERSIKT'], 'Översikt (2)'],
    ['a'.repeat(31), ['a'.repeat(31)], `${'a'.repeat(27)} (2)`],
  ])('%s beside %j becomes %s', (wanted, takenList, expected) => {
    expect(freeTitle(wanted, new Set(takenList.map(foldTitle)))).toBe(expected);
  });
});
