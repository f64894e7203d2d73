import { createRecheck, recheckDelay } from '../../../src/taskpane/state';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('a re-check after quiet', () => {
  test('runs once, when the last change is so long ago', () => {
    const timeList: number[] = [];
    const start = Date.now();
    const recheck = createRecheck(
      () => 40,
      () => timeList.push(Date.now() - start),
    );
    recheck.touch();
    jest.advanceTimersByTime(30);
    recheck.touch();
    jest.advanceTimersByTime(200);
    expect(timeList).toEqual([70]);
  });

  test.each([
    ['without a delay', null, false],
    ['after its stop', 40, true],
  ])('never runs %s', (_, delayMs, isStopped) => {
    const check = jest.fn();
    const recheck = createRecheck(() => delayMs, check);
    recheck.touch();
    if (isStopped) recheck.stop();
    jest.advanceTimersByTime(200);
    expect(check).not.toHaveBeenCalled();
  });

  test('one that is due is called off when checks have become slow', () => {
    const check = jest.fn();
    let delayMs: number | null = 40;
    const recheck = createRecheck(() => delayMs, check);
    recheck.touch();
    delayMs = null;
    recheck.touch();
    jest.advanceTimersByTime(200);
    expect(check).not.toHaveBeenCalled();
  });

  test.each([
    ['what the host says comes first', 40, 5000, 40],
    ['never, says the host', null, 10, null],
    ['a quick check follows by itself', undefined, 400, 1500],
    ['a slow check is asked for', undefined, 1001, null],
  ])('%s', (_, wanted, tookMs, expected) => {
    expect(recheckDelay(wanted, tookMs)).toBe(expected);
  });
});
