import fc from 'fast-check';
import { createRunner } from '../../../src/taskpane/state';

interface Plan {
  readonly turnCount: number;
  readonly isThrowing: boolean;
}

const planArbitrary = fc.record({ turnCount: fc.nat({ max: 5 }), isThrowing: fc.boolean() });

async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await Promise.resolve();
}

describe('the runner', () => {
  test('one task at a time, in the order they came, whatever happens to them', async () => {
    const property = fc.asyncProperty(fc.array(planArbitrary, { maxLength: 12 }), async (planList) => {
      const runner = createRunner();
      const startedList: number[] = [];
      let runningCount = 0;
      let maxRunning = 0;
      const run = (plan: Plan, index: number): Promise<string> =>
        runner
          .run(async () => {
            startedList.push(index);
            runningCount += 1;
            maxRunning = Math.max(maxRunning, runningCount);
            await turns(plan.turnCount);
            runningCount -= 1;
            if (plan.isThrowing) throw new Error(`task ${index}`);
          })
          .then(
            () => 'done',
            (error: Error) => error.message,
          );
      const endList = await Promise.all(planList.map(run));
      expect(endList).toEqual(planList.map(({ isThrowing }, at) => (isThrowing ? `task ${at}` : 'done')));
      expect(startedList).toEqual(planList.map((_, index) => index));
      expect(maxRunning).toBeLessThanOrEqual(1);
    });
    await fc.assert(property, { seed: 2022, numRuns: 200 });
  });

  test('a stop reaches the running task and no other', async () => {
    const runner = createRunner();
    const abortedList: boolean[] = [];
    const task = async (signal: AbortSignal): Promise<void> => {
      await turns(3);
      abortedList.push(signal.aborted);
    };
    const first = runner.run(async (signal) => {
      runner.cancel();
      await task(signal);
    });
    await Promise.all([first, runner.run(task)]);
    runner.cancel();
    await runner.run(task);
    expect(abortedList).toEqual([true, false, false]);
  });
});
