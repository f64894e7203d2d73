import {
  emptyHistory,
  isDirty,
  markSaved,
  MAX_STEPS,
  pushStep,
  redoStep,
  undoStep,
  type History,
} from '../../../src/workbench/document/history';

const done = (...nameList: string[]): History<string> =>
  nameList.reduce(
    (history, name) => pushStep(history, { undo: `-${name}`, redo: `+${name}` }),
    emptyHistory<string>(),
  );

describe('the history', () => {
  test('undo takes the last step back, redo does it again', () => {
    const undone = undoStep(done('a', 'b'))!;
    expect(undone.change).toBe('-b');
    const redone = redoStep(undone.history)!;
    expect([redone.change, redone.history]).toEqual(['+b', done('a', 'b')]);
  });

  test('there is nothing before the first step and after the last', () => {
    expect([undoStep(emptyHistory()), redoStep(done('a'))]).toEqual([null, null]);
  });

  test('a new step forgets what was taken back', () => {
    const history = pushStep(undoStep(done('a', 'b'))!.history, { undo: '-c', redo: '+c' });
    expect(redoStep(history)).toBeNull();
    expect(history.doneList.map(({ redo }) => redo)).toEqual(['+a', '+c']);
  });

  test('the redo of a step can be made when it is taken back', () => {
    const { history } = undoStep(done('a'), (redo) => `${redo} now`)!;
    expect(redoStep(history)!.change).toBe('+a now');
  });

  test('old steps go', () => {
    const history = done(...Array.from({ length: MAX_STEPS + 5 }, (_, index) => String(index)));
    expect(history.doneList).toHaveLength(MAX_STEPS);
    expect(history.doneList[0]!.redo).toBe('+5');
    expect([history.savedAt, isDirty(history)]).toEqual([null, true]);
  });

  test.each<[string, History<string>, boolean]>([
    ['nothing done', emptyHistory(), false],
    ['a step', done('a'), true],
    ['saved after it', markSaved(done('a')), false],
    ['undone to the start', undoStep(done('a'))!.history, false],
    ['undone after it was saved', undoStep(markSaved(done('a')))!.history, true],
    ['redone to what was saved', redoStep(undoStep(markSaved(done('a')))!.history)!.history, false],
    [
      'another step instead of the saved one',
      pushStep(undoStep(markSaved(done('a')))!.history, { undo: '-b', redo: '+b' }),
      true,
    ],
  ])('%s: unsaved changes %s', (_, history, dirty) => {
    expect(isDirty(history)).toBe(dirty);
  });
});
