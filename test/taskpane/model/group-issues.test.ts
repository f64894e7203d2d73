import fc from 'fast-check';
import { makeIssue, SEVERITY_LIST, type Issue } from '../../../src/core';
import { groupIssues, shownItems, stepsToShow } from '../../../src/taskpane/model/group-issues';
import { nextStop, stopsOf } from '../../../src/taskpane/model/issue-walk';

const issueArbitrary: fc.Arbitrary<Issue> = fc
  .tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom(...SEVERITY_LIST))
  .map(([code, severity]) => makeIssue(`${code}-${severity}`, severity));
const listArbitrary = fc.array(issueArbitrary, { maxLength: 30 });

describe('issues by severity and kind', () => {
  test('every issue stands once; the gravest come first; counts leave out what is fixed', () => {
    const property = fc.property(listArbitrary, listArbitrary, (issueList, fixedList) => {
      const groupList = groupIssues(issueList, fixedList);
      const itemList = groupList.flatMap(({ kindList }) => kindList.flatMap((kind) => kind.itemList));
      expect(itemList).toHaveLength(issueList.length + fixedList.length);
      expect(new Set(itemList.map(({ key }) => key)).size).toBe(itemList.length);
      const rankList = groupList.map(({ severity }) => SEVERITY_LIST.indexOf(severity));
      expect(rankList).toEqual([...rankList].sort());
      expect(groupList.reduce((sum, { count }) => sum + count, 0)).toBe(issueList.length);
    });
    fc.assert(property, { seed: 2022, numRuns: 200 });
  });

  test('a walk reaches every issue that is not fixed once, both ways, and comes round', () => {
    const property = fc.property(listArbitrary, listArbitrary, (issueList, fixedList) => {
      const stopList = stopsOf(groupIssues(issueList, fixedList));
      expect(stopList).toHaveLength(issueList.length);
      let key: string | null = null;
      const forth = stopList.map(() => (key = nextStop(stopList, key, 1)!.key));
      expect(forth).toEqual(stopList.map((stop) => stop.key));
      key = null;
      const back = stopList.map(() => (key = nextStop(stopList, key, -1)!.key));
      expect(back).toEqual([...forth].reverse());
    });
    fc.assert(property, { seed: 2022, numRuns: 200 });
  });

  test('no issue, no stop', () => {
    expect(nextStop([], null, 1)).toBeNull();
  });

  test.each([
    [0, 0],
    [1, 1],
    [50, 1],
    [51, 2],
  ])('the item at %d shows after %d requests for more', (index, stepCount) => {
    const itemList = Array.from({ length: 200 }, (_, at) => ({
      key: `${at}`,
      issue: makeIssue('a', 'fel'),
      isFixed: false,
    }));
    const kind = { code: 'a', itemList };
    expect(stepsToShow(index)).toBe(stepCount);
    expect(shownItems(kind, stepCount)).toContain(itemList[index]);
    if (stepCount > 0) expect(shownItems(kind, stepCount - 1)).not.toContain(itemList[index]);
  });
});
