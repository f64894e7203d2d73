import fc from 'fast-check';
import { createStore } from '../../../src/taskpane/state';

const add = (sum: number, amount: number): number => sum + amount;

describe('the store', () => {
  test('listeners hear of every change, with the new state in place, and of nothing else', () => {
    const property = fc.property(fc.array(fc.integer({ min: -2, max: 2 })), (amountList) => {
      const store = createStore(add, 0);
      const heardList: number[] = [];
      store.subscribe(() => heardList.push(store.getSnapshot()));
      amountList.forEach((amount) => store.dispatch(amount));
      let sum = 0;
      expect(heardList).toEqual(amountList.filter(Boolean).map((amount) => (sum += amount)));
      expect(store.getSnapshot()).toBe(amountList.reduce(add, 0));
    });
    fc.assert(property, { seed: 2022, numRuns: 200 });
  });

  test('who has left hears nothing; leaving twice is no fault', () => {
    const store = createStore(add, 0);
    let count = 0;
    const leave = store.subscribe(() => (count += 1));
    store.dispatch(1);
    leave();
    leave();
    store.dispatch(1);
    expect(count).toBe(1);
  });

  test('a listener that leaves while it listens does not silence the others', () => {
    const store = createStore(add, 0);
    const heardList: string[] = [];
    const leave = store.subscribe(() => {
      heardList.push('first');
      leave();
    });
    store.subscribe(() => heardList.push('second'));
    store.dispatch(1);
    store.dispatch(1);
    expect(heardList).toEqual(['first', 'second', 'second']);
  });
});
