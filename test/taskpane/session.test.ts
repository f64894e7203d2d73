import { makeIssue } from '../../src/core';
import { ServiceRefusal, type PaneServices } from '../../src/taskpane';
import { createSession } from '../../src/taskpane/session';
import type { PaneState } from '../../src/taskpane/state';
import { portOf, samplePort } from '../helpers/sample-port';
import { blankWorkbook } from '../../src/xlsx';

/** A session over a file; `until` waits for a state, since commands end in events. */
function sessionOf(rest: Partial<PaneServices> = {}) {
  const keptByKey = new Map<string, string>();
  const session = createSession({
    port: samplePort(),
    lang: 'sv',
    version: '0',
    storage: {
      get: (key) => keptByKey.get(key) ?? null,
      set: (key, value) => void keptByKey.set(key, value),
    },
    navigate: () => Promise.resolve(),
    now: () => new Date(2023, 0, 16, 9, 5),
    ...rest,
  });
  const { store } = session;
  const until = (isThere: (state: PaneState) => boolean) =>
    new Promise<PaneState>((done) => {
      const look = () => {
        if (isThere(store.getSnapshot())) done(store.getSnapshot());
      };
      store.subscribe(look);
      look();
    });
  return { session, store, until, keptByKey };
}

const isDone = ({ phase }: PaneState): boolean => phase.kind === 'done';

describe('a session of the pane', () => {
  test('starting checks the workbook once', async () => {
    const { session, until } = sessionOf();
    const stop = session.start();
    const { check, isBlank } = await until(isDone);
    expect([check?.time, check?.issueList.length, isBlank]).toEqual(['09:05', 23, false]);
    stop();
  });

  test('a workbook without data sheets is blank; its template makes it ours', async () => {
    const { session, until } = sessionOf({ port: portOf(blankWorkbook()) });
    session.start();
    expect((await until(({ isBlank }) => isBlank)).phase.kind).toBe('idle');
    await session.commands.createTemplate({ typ: 'VB', niva: 'enhet', ar: 2023 });
    expect((await until(isDone)).check?.analys.modell.uppgifter.ar).toBe(2023);
  });

  test('tells its language; checks again by itself after a change where the host wants it', async () => {
    const langList: string[] = [];
    let change: () => void = () => undefined;
    const { session, store, until } = sessionOf({
      recheckMs: 1,
      onLangChange: (lang) => void langList.push(lang),
      onWorkbookChange: (listener) => {
        change = listener;
        return () => undefined;
      },
    });
    const stop = session.start();
    await until(isDone);
    store.dispatch({ kind: 'langChosen', lang: 'en' });
    change();
    expect(store.getSnapshot().check?.isStale).toBe(true);
    await until(({ check }) => check?.isStale === false);
    expect(langList).toEqual(['sv', 'en']);
    stop();
  });

  test('two requests at once run one after the other', async () => {
    const { session, store } = sessionOf();
    await Promise.all([session.commands.check(), session.commands.writeReport()]);
    const { report, check, phase } = store.getSnapshot();
    expect([report?.titleList.length, check?.isStale, phase.kind]).toEqual([4, false, 'done']);
    await session.commands.undo();
    expect(store.getSnapshot().check?.analys.snapshot.ownedSheetList).toEqual([]);
    expect(store.getSnapshot().report).toMatchObject({ isUndone: true });
  });

  test('nothing to undo is no fault', async () => {
    const { session, store } = sessionOf();
    const before = store.getSnapshot();
    await session.commands.undo();
    expect(store.getSnapshot()).toBe(before);
  });

  test('changes are heard until the session ends', async () => {
    const listenerSet = new Set<() => void>();
    const { session, until } = sessionOf({
      onWorkbookChange: (listener) => {
        listenerSet.add(listener);
        return () => void listenerSet.delete(listener);
      },
    });
    const stop = session.start();
    await until(isDone);
    listenerSet.forEach((listener) => listener());
    expect((await until(() => true)).check?.isStale).toBe(true);
    stop();
    expect(listenerSet.size).toBe(0);
  });

  test('the view that the host asks for comes before the remembered one; a choice is remembered', () => {
    const { session, store, keptByKey } = sessionOf({ view: 'rapport' });
    session.start();
    expect(store.getSnapshot().view).toBe('rapport');
    store.dispatch({ kind: 'viewChosen', view: 'resultat' });
    expect(keptByKey.get('malkedjan.view')).toBe('resultat');
  });

  test.each<[string, Partial<PaneServices>, 'navigate' | 'open-example']>([
    ['a cell that cannot be shown', { navigate: () => Promise.reject(new Error('no')) }, 'navigate'],
    [
      'an example that cannot be opened',
      { openExample: () => Promise.reject(new Error('no')) },
      'open-example',
    ],
  ])('%s is a failure that is told', async (_, rest, taskId) => {
    const { session, store } = sessionOf(rest);
    if (taskId === 'navigate') await session.commands.navigate({ sheet: 'Mål', cell: 'A1' });
    else await session.commands.openExample();
    expect(store.getSnapshot().phase).toMatchObject({ kind: 'failed', problem: { taskId, detail: 'no' } });
  });

  test.each<[string, Partial<PaneServices>, string]>([
    [
      'a refusal with a sentence',
      {
        navigate: () =>
          Promise.reject(
            new ServiceRefusal([makeIssue('place-very-hidden', 'fel', { params: { sheet: 'Mål' } })]),
          ),
      },
      'place-very-hidden',
    ],
  ])('%s is told in a plain sentence', async (_, rest, code) => {
    const { session, store } = sessionOf(rest);
    await session.commands.navigate({ sheet: 'Mål', cell: 'A1' });
    expect(store.getSnapshot().phase).toMatchObject({
      kind: 'failed',
      problem: { taskId: 'navigate', issueList: [{ code }], detail: null },
    });
  });

  test('a cell that is hidden is a question, answered by showing it', async () => {
    const askedList: unknown[] = [];
    const navigate: PaneServices['navigate'] = (_, options) => {
      askedList.push(options);
      return Promise.resolve({ hidden: options?.reveal ? null : 'filter' });
    };
    const { session, store } = sessionOf({ navigate });
    const place = { sheet: 'Mål', cell: 'A1' };
    await session.commands.navigate(place);
    expect(store.getSnapshot()).toMatchObject({
      phase: { kind: 'idle' },
      hiddenPlace: { place, hidden: 'filter' },
    });
    await session.commands.navigate(place, { reveal: true });
    expect(store.getSnapshot().hiddenPlace).toBeNull();
    expect(askedList).toEqual([undefined, { reveal: true }]);
  });

  test('a cell that can be seen is no failure, and the wish to show it is passed on', async () => {
    const askedList: unknown[] = [];
    const navigate: PaneServices['navigate'] = (_, options) => {
      askedList.push(options);
      return Promise.resolve({ hidden: null });
    };
    const { session, store } = sessionOf({ navigate });
    await session.commands.navigate({ sheet: 'Mål', cell: 'A1' }, { reveal: true });
    expect(askedList).toEqual([{ reveal: true }]);
    expect(store.getSnapshot().phase.kind).toBe('idle');
  });
});
