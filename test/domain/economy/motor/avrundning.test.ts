import { toPlain } from '../../../../src/core';
import {
  addTermer,
  Decimalvana,
  EXAKT,
  INGA_TERMER,
  termer,
  tolerans,
} from '../../../../src/domain/economy/motor/avrundning';

describe('the tolerance of a stated figure (domain 6)', () => {
  test.each([
    ['no terms: half a step of its own', 1, INGA_TERMER, '0.05'],
    ['half a step × (terms + 1)', 1, termer(1, 9), '0.50'],
    ['whole tkr', 0, termer(0, 2), '1.5'],
    ['finer terms were rounded in the print', 1, termer(3, 2), '0.15'],
    ['a sum that is exact and rounded once', 1, termer(EXAKT), '0.10'],
    ['coarser terms keep their own step', 0, termer(-3), '500.5'],
  ] as const)('%s', (_, decimaler, termantal, expected) => {
    expect(toPlain(tolerans(decimaler, termantal))).toBe(expected);
  });

  test('terms of a table in another unit move with it', () => {
    const total = new Map([[1, 1]]);
    addTermer(total, termer(0, 2), -3);
    addTermer(total, termer(1));
    expect([...total]).toEqual([
      [1, 2],
      [3, 2],
    ]);
  });
});

describe('the decimals that a column is printed with', () => {
  const vana = (list: readonly number[]): Decimalvana => {
    const made = new Decimalvana();
    for (const decimaler of list) made.note(decimaler);
    return made;
  };

  test.each([
    ['a closing zero that was lost', [1, 1, 1, 0], 0, 1],
    ['one of three is enough', [0, 0, 1], 0, 1],
    ['one odd figure says nothing about the others', [0, 0, 0, 0, 3], 0, 0],
    ['but keeps its own', [0, 0, 0, 0, 3], 3, 3],
    ['nothing known', [], 2, 2],
  ] as const)('%s', (_, list, own, expected) => {
    expect(vana(list).of(own)).toBe(expected);
  });
});
