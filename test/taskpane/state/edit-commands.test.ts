import {
  analyseWorkbook,
  importDocument,
  planAnalys,
  planBedomning,
  planFixes,
  planOverride,
  planTick,
  previewPaste,
  previewSheetImport,
  type Analys,
} from '../../../src/actions';
import { failure, makeIssue, success } from '../../../src/core';
import type { PaneServices } from '../../../src/taskpane';
import { createSession } from '../../../src/taskpane/session';
import type { PaneState } from '../../../src/taskpane/state';
import { blankWorkbook } from '../../../src/xlsx';
import { portOf, samplePort } from '../../helpers/sample-port';

type Port = PaneServices['port'];

async function openSession(port: Port = samplePort(), rest: Partial<PaneServices> = {}) {
  const session = createSession({
    port,
    lang: 'sv',
    version: '0',
    storage: { get: () => null, set: () => undefined },
    navigate: () => Promise.resolve(),
    now: () => new Date(2023, 0, 16, 9, 5),
    recheckMs: null,
    ...rest,
  });
  await session.commands.check();
  const state = (): PaneState => session.store.getSnapshot();
  const analys = (): Analys => state().check!.analys;
  return { session, state, analys, port };
}

const SAID = { key: 'action.fix' } as const;

/** Each kind of change, and how the model shows that it is there. */
const CHANGE_LIST: readonly [
  string,
  (analys: Analys) => ReturnType<typeof planTick>,
  (analys: Analys) => unknown,
  unknown,
][] = [
  [
    'a status set by hand',
    (analys) => planOverride(analys, 'I001', 'delvis', 'Osäker mätning.'),
    ({ utvardering }) => utvardering.indikatorresultatById.get('I001')!.overstyrd?.status,
    'delvis',
  ],
  [
    'an analysis',
    (analys) => planAnalys(analys, 'Indikatorer', 'I001', 'Utfallet blev {indikator:I001.utfall}.'),
    ({ modell }) => modell.indikatorList.find(({ id }) => id === 'I001')!.analys,
    'Utfallet blev {indikator:I001.utfall}.',
  ],
  [
    'a tick that is taken away',
    (analys) => planTick(analys, analys.modell.aktivitetList[0]!.id, false),
    ({ modell }) => modell.aktivitetList[0]!.klar,
    null,
  ],
  [
    'an assessment',
    (analys) => planBedomning(analys, analys.modell.malList[0]!.id, 'inte', 'Så blev det.'),
    ({ modell }) => modell.malList[0]!.bedomning,
    'inte',
  ],
];

describe('changes of the data sheets from the pane', () => {
  test.each(CHANGE_LIST)('%s is written, checked again and taken back', async (_, plan, look, expected) => {
    const { session, state, analys } = await openSession();
    const before = look(analys());
    expect(before).not.toEqual(expected);
    expect(await session.commands.change(plan(analys()), SAID)).toBe(true);
    expect(state()).toMatchObject({ edit: { said: SAID, time: '09:05', isUndone: false } });
    expect(state().check!.isStale).toBe(false);
    expect(look(analys())).toEqual(expected);
    await session.commands.undoEdit();
    expect(look(analys())).toEqual(before);
    expect(state().edit).toMatchObject({ isUndone: true, restore: null });
  });

  test('a cell that has changed meanwhile stops the change, and a sentence says so', async () => {
    const { session, state, analys } = await openSession();
    const source = analys();
    await session.commands.change(planAnalys(source, 'Indikatorer', 'I001', 'Först.'), SAID);
    const isWritten = await session.commands.change(
      planAnalys(source, 'Indikatorer', 'I001', 'Sedan.'),
      SAID,
    );
    expect(isWritten).toBe(false);
    const { phase } = state();
    expect(phase).toMatchObject({ kind: 'failed', problem: { taskId: 'edit', detail: null } });
    expect(phase.kind === 'failed' && phase.problem.issueList.map(({ code }) => code)).toEqual([
      'write-conflict',
    ]);
    expect(analys().modell.indikatorList.find(({ id }) => id === 'I001')!.analys).toBe('Först.');
  });

  test('a plan that could not be made is told, and nothing is written', async () => {
    const { session, state } = await openSession();
    const refused = failure(makeIssue('edit-ids-unsettled', 'fel', { params: { table: 'Mal' } }));
    expect(await session.commands.change(refused, SAID)).toBe(false);
    expect(state().phase).toMatchObject({
      kind: 'failed',
      problem: { taskId: 'edit', issueList: [{ code: 'edit-ids-unsettled' }] },
    });
    expect(state().edit).toBeNull();
  });

  test('a correction removes its issue', async () => {
    const port = samplePort();
    const snapshot = await port.readWorkbook();
    if (!snapshot.ok) throw new Error(JSON.stringify(snapshot));
    const { headerList, rowList, name } = snapshot.value.tableList.find(
      (table) => table.name === 'Indikatorer',
    )!;
    const column = headerList.indexOf('Indikator');
    const expected = rowList[0]![column]!.value;
    const change = { table: name, idColumn: 'Indikator-ID', rowId: 'I001', column: 'Indikator', expected };
    const spoil = {
      styleByName: {},
      sheetList: [],
      nameList: [],
      activeSheet: null,
      cellChangeList: [{ ...change, next: ` ${String(expected)} ` }],
    };
    expect((await port.applyPlan(spoil)).ok).toBe(true);
    const { session, state, analys } = await openSession(port);
    const issueList = state().check!.issueList.filter(({ code }) => code === 'surrounding-space');
    expect(issueList).toHaveLength(1);
    const plan = planFixes(issueList, analys().snapshot);
    expect(await session.commands.change(success(plan), SAID)).toBe(true);
    expect(state().check!.issueList.some(({ code }) => code === 'surrounding-space')).toBe(false);
    expect(state().check!.fixedList).toContainEqual(issueList[0]);
  });

  test('looking at something writes nothing and is no failure', async () => {
    const { session, state } = await openSession();
    const found = await session.commands.ask({
      load: () => previewPaste,
      input: { target: 'Ekonomi', text: 'Konto\tUtfall\nLokalkostnader\t100' },
    });
    expect(found?.ok).toBe(true);
    expect(state()).toMatchObject({ phase: { kind: 'done', taskId: 'preview' }, edit: null });
  });
});

describe('a document taken in', () => {
  /** A workbook with a pasted document and no data sheets. */
  async function pastedPort() {
    const port = portOf(blankWorkbook());
    const lineList = [
      'KF:s inriktningsmål: 1. En stad för alla',
      'Nämndmål: 1.1 Alla trivs',
      'Uppfylls helt',
      'Analys',
      'Det gick bra.',
    ];
    const snapshot = await port.readWorkbook();
    const title = snapshot.ok ? snapshot.value.sheetList[0]!.title : '';
    const edited = port.editCells(
      lineList.map((text, at) => ({
        sheet: title,
        rowNumber: at + 1,
        columnNumber: 1,
        content: { kind: 'value' as const, value: text },
      })),
    );
    expect(edited.ok).toBe(true);
    return port;
  }

  test('asks what the document does not say, then makes the data sheets and takes them back', async () => {
    const port = await pastedPort();
    const { session, state } = await openSession(port, { captureWorkbook: () => port.captureOwned() });
    expect(state().isBlank).toBe(true);
    const load = () => previewSheetImport;
    const unknown = await session.commands.ask({ load, input: { blad: null, svar: {} } });
    expect(unknown?.ok).toBe(false);
    expect(unknown?.issueList.map(({ code }) => code)).toContain('import-typ-unknown');
    const svar = { typ: 'VB', niva: 'namnd', ar: 2022 } as const;
    const found = await session.commands.ask({ load, input: { blad: null, svar } });
    if (!found?.ok) throw new Error(JSON.stringify(found));
    const said = { key: 'pane.import.said' } as const;
    const call = { taskId: 'intake', load: () => importDocument, input: found.value, said } as const;
    expect(await session.commands.edit(call)).toBe(true);
    expect(state().check!.analys.modell.uppgifter).toMatchObject({ typ: 'VB', niva: 'namnd', ar: 2022 });
    await session.commands.undoEdit();
    expect((await analyseWorkbook(port)).ok).toBe(false);
  });
});
