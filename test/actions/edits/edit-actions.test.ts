import {
  assessGoal,
  normalizeTicks,
  overrideStatus,
  tickActivity,
  writeAnalys,
  writeComputedColumns,
  type Action,
} from '../../../src/actions';
import { hasText, issueMessage } from '../../../src/i18n';
import type { XlsxPort } from '../../../src/xlsx';
import { analysed, ROWS, workbookOf } from './workbook';

async function run<Input, Output>(action: Action<Input, Output>, port: XlsxPort, input: Input) {
  return action.run({ port, lang: 'sv' }, input);
}

/** Runs an edit that must succeed and gives the workbook computed anew. */
async function done<Input, Output>(action: Action<Input, Output>, port: XlsxPort, input: Input) {
  const result = await run(action, port, input);
  if (!result.ok) throw new Error(JSON.stringify(result.issueList));
  return analysed(port);
}

/** Runs an edit that must be refused and gives its codes. */
async function refused<Input, Output>(action: Action<Input, Output>, port: XlsxPort, input: Input) {
  const before = port.toBytes();
  const result = await run(action, port, input);
  expect(port.toBytes()).toEqual(before);
  for (const issue of result.issueList) expect(issueMessage('sv', issue)).toMatch(/[.]$/);
  return result.ok ? [] : result.issueList.map(({ code }) => code);
}

test('every edit has a label', () => {
  for (const action of [
    normalizeTicks,
    overrideStatus,
    tickActivity,
    assessGoal,
    writeAnalys,
    writeComputedColumns,
  ]) {
    expect(hasText(action.labelKey)).toBe(true);
    expect(action.canRun(null)).toBe(false);
  }
});

describe('a status set by hand', () => {
  const input = { indikatorId: 'I001', status: 'delvis', motivering: ' Få svarade på enkäten. ' } as const;

  it('counts, with the inputs it rests on', async () => {
    const port = await workbookOf(ROWS);
    const { utvardering, modell } = await done(overrideStatus, port, input);
    expect(utvardering.indikatorresultatById.get('I001')).toMatchObject({
      status: 'inte',
      galler: 'delvis',
      overstyrd: { motivering: 'Få svarade på enkäten.', isInaktuell: false },
    });
    expect(modell.indikatorList[0]!.overstyrdVid).toBe('utfall 40; årsmål 69');
  });

  it('is kept over new data and flagged when its ground has changed', async () => {
    const port = await workbookOf({
      ...ROWS,
      Indikatorer: [
        {
          ...ROWS['Indikatorer']![0],
          Utfall: '45 %',
          'Överstyrd status': 'Uppfylls delvis',
          Motivering: 'Osäkert.',
          'Överstyrd vid': 'utfall 40; årsmål 69',
        },
      ],
    });
    const { utvardering, issueList } = await analysed(port);
    expect(utvardering.indikatorresultatById.get('I001')).toMatchObject({
      galler: 'delvis',
      overstyrd: { isInaktuell: true },
    });
    expect(issueList.map(({ code }) => code)).toContain('override-outdated');
  });

  it('is taken away again', async () => {
    const port = await workbookOf(ROWS);
    await done(overrideStatus, port, input);
    const { utvardering, modell } = await done(overrideStatus, port, {
      ...input,
      status: null,
      motivering: '',
    });
    expect(utvardering.indikatorresultatById.get('I001')).toMatchObject({ galler: 'inte', overstyrd: null });
    expect(modell.indikatorList[0]).toMatchObject({ motivering: '', overstyrdVid: '' });
  });

  test.each([
    ['no motivation', { ...input, motivering: '  ' }, 'edit-override-reason-missing'],
    ['no such row', { ...input, indikatorId: 'I099' }, 'write-row-missing'],
  ])('%s: nothing is written', async (_, given, code) => {
    expect(await refused(overrideStatus, await workbookOf(ROWS), given)).toEqual([code]);
  });

  test.each([
    ['a row without id', { ...ROWS['Indikatorer']![0], 'Indikator-ID': null }],
    ['an id twice', ROWS['Indikatorer']![0]!],
  ])('%s blocks the table', async (_, row) => {
    const port = await workbookOf({ ...ROWS, Indikatorer: [...ROWS['Indikatorer']!, row] });
    expect(await refused(overrideStatus, port, input)).toEqual(['edit-ids-unsettled']);
  });
});

describe('a tick', () => {
  const lageOf = async (port: XlsxPort, id: string) =>
    (await analysed(port)).utvardering.aktivitetsresultatList.find(({ aktivitet }) => aktivitet.id === id)!
      .lage;

  it('means done, and can be taken away', async () => {
    const port = await workbookOf(ROWS);
    await done(tickActivity, port, { aktivitetId: 'A001', isDone: true });
    expect(await lageOf(port, 'A001')).toBe('genomford');
    await done(tickActivity, port, { aktivitetId: 'A001', isDone: false });
    expect(await lageOf(port, 'A001')).toBe('okand');
  });

  it('goes with the state that says the same', async () => {
    const port = await workbookOf(ROWS);
    await done(tickActivity, port, { aktivitetId: 'A002', isDone: false });
    expect(await lageOf(port, 'A002')).toBe('okand');
  });

  it('leaves a tick box a tick box', async () => {
    const port = await workbookOf(ROWS);
    const { snapshot } = await done(tickActivity, port, { aktivitetId: 'A003', isDone: true });
    const table = snapshot.tableList.find(({ name }) => name === 'Aktiviteter')!;
    expect(table.rowList[2]![table.headerList.indexOf('Klar')]!.value).toBe(true);
  });
});

test('ticks of every kind are written alike, and only once', async () => {
  const klarList = ['x', 'JA', 'Klar', '✔', '✓', true, '?', null];
  const rowList = klarList.map((Klar, at) => ({
    'Aktivitet-ID': `A00${at + 1}`,
    'Mål-ID': 'M1',
    Aktivitet: `Aktivitet ${at + 1}`,
    Klar,
  }));
  const port = await workbookOf({ ...ROWS, Aktiviteter: rowList });
  const { snapshot } = await done(normalizeTicks, port, undefined);
  const table = snapshot.tableList.find(({ name }) => name === 'Aktiviteter')!;
  const at = table.headerList.indexOf('Klar');
  expect(table.rowList.map((row) => row[at]!.value).slice(0, 8)).toEqual([...'✓✓✓✓✓', true, '?', null]);
  const again = await run(normalizeTicks, port, undefined);
  expect(again.ok && again.value.plan.cellChangeList).toEqual([]);
});

describe('an assessment', () => {
  it('is chosen as it is when it is no better than proposed', async () => {
    const port = await workbookOf(ROWS);
    const { modell } = await done(assessGoal, port, { malId: 'M1', bedomning: 'inte', motivering: '' });
    expect(modell.malList[0]).toMatchObject({ bedomning: 'inte', motivering: '' });
  });

  it('better than proposed asks for a motivation and names the misses', async () => {
    const port = await workbookOf(ROWS);
    const result = await run(assessGoal, port, { malId: 'M1', bedomning: 'helt', motivering: '' });
    expect(result.issueList.map((issue) => issueMessage('sv', issue))).toEqual([
      'Bedömningen av ”Unga trivs” är bättre än förslaget och behöver en motivering. Det här talar emot: Nöjda besökare.',
    ]);
    const motivering = 'Nöjda besökare nås nästa år.';
    const { modell } = await done(assessGoal, port, { malId: 'M1', bedomning: 'helt', motivering });
    expect(modell.malList[0]).toMatchObject({ bedomning: 'helt', motivering });
  });

  it('can be taken away', async () => {
    const port = await workbookOf(ROWS);
    const { modell } = await done(assessGoal, port, { malId: 'M1', bedomning: null, motivering: '' });
    expect(modell.malList[0]!.bedomning).toBeNull();
  });
});

test.each(['Mal', 'Indikatorer', 'Aktiviteter'] as const)('an analysis in %s', async (tabell) => {
  const rowId = { Mal: 'M1', Indikatorer: 'I001', Aktiviteter: 'A001' }[tabell];
  const port = await workbookOf(ROWS);
  const { modell } = await done(writeAnalys, port, { tabell, rowId, text: '=Vi ökade tempot.' });
  const [row] = { Mal: modell.malList, Indikatorer: modell.indikatorList, Aktiviteter: modell.aktivitetList }[
    tabell
  ];
  expect(row!.analys).toBe('=Vi ökade tempot.');
});

describe('computed columns', () => {
  it('are written once: what has not changed is left alone', async () => {
    const port = await workbookOf(ROWS);
    const first = await run(writeComputedColumns, port, undefined);
    if (!first.ok) throw new Error('not written');
    expect(first.value.plan.cellChangeList.map(({ rowId, column }) => `${rowId} ${column}`)).toEqual([
      'I001 Status',
      'I001 Varför',
      'I002 Status',
      'I002 Varför',
      'M1 Förslag',
      'M1 Skäl',
      'M1 Räknemening',
    ]);
    const second = await run(writeComputedColumns, port, undefined);
    expect(second.ok && second.value.plan.cellChangeList).toEqual([]);
    await done(overrideStatus, port, { indikatorId: 'I001', status: 'delvis', motivering: 'Osäkert.' });
    const third = await run(writeComputedColumns, port, undefined);
    if (!third.ok) throw new Error('not written');
    expect(third.value.plan.cellChangeList.map(({ rowId, column }) => `${rowId} ${column}`)).toContain(
      'I001 Status',
    );
  });

  it('say what the rules say', async () => {
    const port = await workbookOf(ROWS);
    const { snapshot } = await done(writeComputedColumns, port, undefined);
    const table = snapshot.tableList.find(({ name }) => name === 'Indikatorer')!;
    const cell = (header: string) => table.rowList[0]![table.headerList.indexOf(header)]!.value;
    expect([cell('Status'), String(cell('Varför')).replace(/\u00a0/g, ' ')]).toEqual([
      'Uppfylls inte',
      'Utfall 40 % ligger 42 % under årsmålet minst 69 %; gränsen för delvis är 20 %, alltså inte.',
    ]);
  });

  it('are empty in a plan', async () => {
    const port = await workbookOf(ROWS, 'VP');
    const result = await run(writeComputedColumns, port, undefined);
    expect(result.ok && result.value.plan.cellChangeList.every(({ next }) => next !== 'Ej aktuell')).toBe(
      true,
    );
  });
});
