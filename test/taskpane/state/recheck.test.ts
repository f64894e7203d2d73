import { createRecheck } from '../../../src/taskpane/state';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('a re-check after quiet', () => {
  test('runs once, when the last change is so long ago', () => {
    const timeList: number[] = [];
    const start = Date.now();
    const recheck = createRecheck(40, () => timeList.push(Date.now() - start));
    recheck.touch();
    jest.advanceTimersByTime(30);
    recheck.touch();
    jest.advanceTimersByTime(200);
    expect(timeList).toEqual([70]);
  });

  test.each([
    ['without a delay', undefined, false],
    ['after its stop', 40, true],
  ])('never runs %s', (_, delayMs, isStopped) => {
    const check = jest.fn();
    const recheck = createRecheck(delayMs, check);
    recheck.touch();
    if (isStopped) recheck.stop();
    jest.advanceTimersByTime(200);
    expect(check).not.toHaveBeenCalled();
  });
});
