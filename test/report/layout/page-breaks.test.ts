import fc from 'fast-check';
import { planPageBreaks, type BreakRow } from '../../../src/report/layout/page-breaks';

/** One letter a row of 100 pt: `k` kept with the next, `r` free, `B` starts a page. */
function rows(text: string, heightPt = 100): readonly BreakRow[] {
  return [...text].map((letter, index) => ({
    rowNumber: index + 1,
    heightPt,
    keepWithNext: letter === 'k',
    breakBefore: letter === 'B',
  }));
}

test.each([
  ['everything on one page', 'rrrr', 0, []],
  ['a page that is full', 'rrrrrr', 0, [5]],
  ['three pages', 'rrrrrrrrrrrr', 0, [5, 10]],
  ['a heading that would stand last on the page', 'rrrrkr', 0, [4]],
  ['a band, a table header and its first row', 'rrrkkr', 0, [3]],
  ['a run that fits exactly', 'rrkkr', 0, []],
  ['a new page asked for', 'rrBr', 0, [2]],
  ['a new page asked for on row 1', 'Brr', 0, []],
  ['a new page asked for inside a kept run', 'rkBr', 0, [2]],
  ['a run taller than a page, which breaks where it must', 'kkkkkkr', 0, [5]],
  ['repeated title rows, which take room on later pages', 'rrrrrrrrrr', 100, [5, 9]],
  ['a kept run at the end', 'rrrrkk', 0, [4]],
  ['no rows', '', 0, []],
])('breaks for %s', (_, text, titlePt, expected) => {
  expect(planPageBreaks(rows(text), 500, titlePt)).toEqual(expected);
});

test('no page is fuller than it can be, and no kept run that fits a page is broken', () => {
  const rowArbitrary = fc.record({
    heightPt: fc.integer({ min: 10, max: 200 }),
    keepWithNext: fc.boolean(),
    breakBefore: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(rowArbitrary, { maxLength: 60 }), (list) => {
      const rowList = list.map((row, index) => ({ ...row, rowNumber: index + 1 }));
      const breakList = planPageBreaks(rowList, 400, 50);
      let start = 0;
      for (const end of [...breakList, rowList.length]) {
        const heightPt = rowList.slice(start, end).reduce((sum, row) => sum + row.heightPt, 0);
        expect(heightPt).toBeLessThanOrEqual(400);
        start = end;
      }
      for (const row of breakList) {
        const runPt = keptRun(rowList, row);
        const isBroken = rowList[row - 1]!.keepWithNext && !rowList[row]!.breakBefore;
        expect(isBroken && runPt <= 350).toBe(false);
      }
    }),
    { seed: 2022, numRuns: 400 },
  );
});

/** Height of the kept run around the border after a row. */
function keptRun(rowList: readonly BreakRow[], rowNumber: number): number {
  const isJoined = (n: number): boolean =>
    (rowList[n - 1]?.keepWithNext ?? false) && rowList[n] !== undefined && !rowList[n].breakBefore;
  let [from, to] = [rowNumber, rowNumber + 1];
  while (from > 1 && isJoined(from - 1)) from -= 1;
  while (isJoined(to)) to += 1;
  return rowList.slice(from - 1, to).reduce((sum, row) => sum + row.heightPt, 0);
}
