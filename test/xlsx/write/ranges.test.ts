import fc from 'fast-check';

import type { CellRange } from '../../../src/core';
import { parseRange } from '../../../src/core';
import { findOverlap, refuseOverlap, sqref } from '../../../src/xlsx/write/ranges';

const ranges = (text: string) => text.split(' ').map((part) => parseRange(part)!);

describe('ranges', () => {
  test('are listed with blanks between', () => {
    expect(sqref(ranges('A1:B2 D4'))).toBe('A1:B2 D4');
  });

  test.each([
    ['A1:B2 B2:C3', true],
    ['A1:A9 B1:B9', false],
    ['C5 A1:D4', false],
    ['A9 A1:D4 A3', true],
    ['A1:XFD1 B2:C9 A2:A9', false],
  ])('%s share cells: %s', (text, isShared) => {
    expect(findOverlap(ranges(text)) !== null).toBe(isShared);
    if (isShared) expect(() => refuseOverlap('merges', ranges(text))).toThrow(/merges .* share cells/);
    else expect(() => refuseOverlap('merges', ranges(text))).not.toThrow();
  });

  test('the sweep finds what comparing every pair finds', () => {
    const edge = fc.integer({ min: 1, max: 12 });
    const range = fc.tuple(edge, edge, edge, edge).map(([a, b, c, d]): CellRange => {
      return { top: Math.min(a, b), bottom: Math.max(a, b), left: Math.min(c, d), right: Math.max(c, d) };
    });
    const isPair = (a: CellRange, b: CellRange) =>
      a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
    fc.assert(
      fc.property(fc.array(range, { maxLength: 6 }), (list) => {
        const expected = list.some((a, i) => list.some((b, j) => i < j && isPair(a, b)));
        expect(findOverlap(list) !== null).toBe(expected);
      }),
      { seed: 2022, numRuns: 500 },
    );
  });
});
