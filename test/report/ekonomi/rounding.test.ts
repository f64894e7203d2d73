import { cellFinder, hasRoundingDifference } from '../../../src/report/ekonomi/rounding';
import { formsOf } from '../../helpers/ekonomi';

/** Three posts of one form, in tkr. */
const forms = (...amountList: string[]) =>
  formsOf(
    ['Personalkostnader', 'Lokalkostnader', 'Övriga kostnader'].map((rad, at) => ({
      rad,
      slag: 'kostnad' as const,
      utfall: amountList[at] ?? '',
    })),
  );

test.each([
  ['whole figures', ['100', '200', '300'], false],
  ['decimals that vanish', ['100,4', '200,4', '300,4'], true],
  ['decimals that even out', ['100,6', '200,4', '300'], false],
  ['one figure with decimals', ['100,4'], false],
  ['blank cells', [], false],
])('%s', (_, amountList, expected) => {
  const tabellList = forms(...amountList);
  expect(hasRoundingDifference(tabellList[0]!, cellFinder(tabellList), 0)).toBe(expected);
});

test('what is printed with its decimals has no rounding difference', () => {
  const tabellList = forms('100,4', '200,4', '300,4');
  expect(hasRoundingDifference(tabellList[0]!, cellFinder(tabellList), 1)).toBe(false);
});

test('cellFinder finds cells across tables, and nothing where nothing is', () => {
  const tabellList = forms('100');
  const cellOf = cellFinder(tabellList);
  const { id, radList } = tabellList[0]!;
  const rad = radList.find(({ rad: label }) => label === 'Personalkostnader')!;
  expect(cellOf({ tabellId: id, radKey: rad.key, kolumn: 'Utfall' })).toBe(rad.cellByKolumn.Utfall);
  expect(cellOf({ tabellId: 'x', radKey: rad.key, kolumn: 'Utfall' })).toBeUndefined();
});
