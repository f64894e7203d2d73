import { makeIssue } from '../../../src/core';
import type { CheckOutcome } from '../../../src/actions';
import { initialState, reduce, type PaneEvent, type PaneState } from '../../../src/taskpane/state';

const started: PaneEvent = { kind: 'started', taskId: 'check-workbook', canCancel: false };
const outcome = (...codeList: readonly string[]): CheckOutcome => ({
  analys: {} as CheckOutcome['analys'],
  issueList: codeList.map((code, at) => makeIssue(code, 'fel', { sheet: 'Mål', cell: `A${at + 2}` })),
});
const checked = (...codeList: readonly string[]): PaneEvent => ({
  kind: 'checked',
  outcome: outcome(...codeList),
  time: '14:02',
  tookMs: 40,
});
const failed = (...codeList: readonly string[]): PaneEvent => ({
  kind: 'failed',
  problem: { taskId: 'check-workbook', issueList: outcome(...codeList).issueList, detail: null },
});
const written: PaneEvent = {
  kind: 'written',
  report: { titleList: ['Rapport'], time: '14:03', restore: null, isUndone: false },
};
const changed: PaneEvent = { kind: 'workbookChanged' };

const after = (...eventList: readonly PaneEvent[]): PaneState =>
  eventList.reduce(reduce, initialState({ view: 'kontroll', lang: 'sv', role: null, isMissingFirst: false }));
/** What a person sees of a state, in one word each. */
const seen = ({ phase, check, isBlank }: PaneState) =>
  [
    phase.kind,
    check ? (check.isStale ? 'stale' : 'fresh') : 'unchecked',
    ...(isBlank ? ['blank'] : []),
  ].join();

describe('the state of the pane', () => {
  test.each<[string, readonly PaneEvent[], string]>([
    ['nothing has happened', [], 'idle,unchecked'],
    ['a check runs', [started], 'running,unchecked'],
    ['a check is done', [started, checked()], 'done,fresh'],
    ['a change before any check', [changed], 'idle,unchecked'],
    ['a change after a check', [started, checked(), changed], 'done,stale'],
    ['a change while a check runs', [started, changed, checked()], 'done,stale'],
    ['a check after a change', [started, checked(), changed, started, checked()], 'done,fresh'],
    ['a check that fails keeps the last one', [started, checked(), started, failed('x')], 'failed,fresh'],
    ['a failure that is put away', [started, failed('x'), { kind: 'dismissed' }], 'idle,unchecked'],
    ['nothing to put away', [started, { kind: 'dismissed' }], 'running,unchecked'],
    ['a workbook without our sheets', [started, failed('missing-sheet')], 'idle,unchecked,blank'],
    [
      'one of our sheets lacks its table',
      [started, failed('missing-sheet', 'missing-table')],
      'failed,unchecked',
    ],
    ['sheets after none', [failed('missing-sheet'), started, checked()], 'done,fresh'],
    ['a stop', [started, checked(), started, { kind: 'cancelled' }], 'cancelled,fresh'],
    ['what was written makes the check old', [started, checked(), started, written], 'done,stale'],
    [
      'what was undone too',
      [started, checked(), written, started, checked(), { kind: 'undone' }],
      'done,stale',
    ],
    ['another task is done', [started, { kind: 'finished', taskId: 'create-template' }], 'done,unchecked'],
  ])('%s', (_, eventList, expected) => {
    expect(seen(after(...eventList))).toBe(expected);
  });

  test('a share counts only while something runs', () => {
    const progressed: PaneEvent = { kind: 'progressed', share: 0.5 };
    expect(after(started, progressed).phase).toMatchObject({ share: 0.5 });
    expect(reduce(after(), progressed)).toEqual(after());
  });

  test('issues that the new check lacks are fixed; those that come are not', () => {
    const state = after(started, checked('a', 'b'), started, checked('c', 'b'));
    expect(state.check!.fixedList.map(({ code }) => code)).toEqual(['a']);
    expect(reduce(state, checked('c', 'b')).check!.fixedList).toEqual([]);
  });

  test('what is taken back cannot be taken back again', () => {
    const restore = () => Promise.resolve({ ok: true as const, value: null, issueList: [] });
    const report = { titleList: ['Rapport'], time: '14:03', restore, isUndone: false };
    const state = after({ kind: 'written', report }, { kind: 'undone' });
    expect(state.report).toMatchObject({ restore: null, isUndone: true });
  });

  test('the report follows the language of the pane, until it gets its own', () => {
    const en = after({ kind: 'langChosen', lang: 'en' });
    expect([en.lang, en.reportLang]).toEqual(['en', 'en']);
    const mixed = reduce(en, { kind: 'reportLangChosen', lang: 'sv' });
    expect([mixed.lang, mixed.reportLang]).toEqual(['en', 'sv']);
  });

  test.each([
    ['controller', 'kontroll', false],
    ['ekonomi', 'resultat', true],
    ['chef', 'resultat', false],
  ] as const)('%s begins with %s', (role, view, isMissingFirst) => {
    expect(after({ kind: 'roleChosen', role })).toMatchObject({ role, view, isMissingFirst });
  });

  test('a change of data can be taken back once, and put away', () => {
    const restore = () => Promise.resolve({ ok: true as const, value: null, issueList: [] });
    const edit = { said: { key: 'action.fix' }, time: '14:03', restore, isUndone: false } as const;
    const edited: PaneEvent = { kind: 'edited', edit };
    expect(seen(after(started, checked(), edited))).toBe('done,stale');
    expect(after(edited, { kind: 'editUndone' }).edit).toMatchObject({ restore: null, isUndone: true });
    expect(after(edited, { kind: 'editDismissed' }).edit).toBeNull();
    expect(after({ kind: 'editUndone' }).edit).toBeNull();
  });

  test('a question about a hidden place stands until it is answered', () => {
    const hiddenPlace = { place: { sheet: 'Mål', cell: 'A1' }, hidden: 'row' } as const;
    const asked = after({ kind: 'hiddenFound', hiddenPlace });
    expect(asked.hiddenPlace).toBe(hiddenPlace);
    expect(reduce(asked, { kind: 'hiddenFound', hiddenPlace: null }).hiddenPlace).toBeNull();
    const none = after();
    expect(reduce(none, { kind: 'hiddenFound', hiddenPlace: null })).toBe(none);
  });

  test('parts of the report are left and taken again, each once', () => {
    const leave = (mark: string): PaneEvent => ({ kind: 'partChosen', mark, isWritten: false });
    const state = after(leave('a'), leave('b'), leave('a'));
    expect(state.leftMarkList).toEqual(['b', 'a']);
    expect(reduce(state, { kind: 'partChosen', mark: 'b', isWritten: true }).leftMarkList).toEqual(['a']);
  });

  test('rows without a value come first when someone wants it', () => {
    const state = after({ kind: 'missingFirstChosen', isMissingFirst: true });
    expect(state.isMissingFirst).toBe(true);
  });

  test('a view is chosen', () => {
    expect(after({ kind: 'viewChosen', view: 'rapport' }).view).toBe('rapport');
  });
});
