import { blankWorkbook, createXlsxPort } from '../../src/xlsx';
import { fullPlan } from './write/full-plan';
import { openPort, partsOf, planOf, rowsOf, sheetOf, snapshotOf, valueOf } from './write/plans';

const THREE = planOf(
  ['Översikt', 'Rapport', 'Kontroll'].map((title) => sheetOf(title, { rowList: rowsOf([[title]]) })),
);

describe('a workbook file as a port', () => {
  test.each([
    ['nothing', new Uint8Array()],
    ['no zip', new TextEncoder().encode('Mål;Utfall')],
    ['half a file', blankWorkbook().slice(0, 900)],
  ])('what is no workbook is an issue: %s', (_, bytes) => {
    const port = createXlsxPort(bytes);
    expect(port.ok).toBe(false);
    expect(port.issueList[0]!.severity).toBe('fel');
  });

  test('an untouched file comes out as it came in', () => {
    expect(openPort(blankWorkbook()).toBytes()).toEqual(blankWorkbook());
  });

  test('what is applied is read back on the same port and from its bytes', async () => {
    const port = openPort(blankWorkbook());
    const receipt = valueOf(await port.applyPlan(THREE));
    expect(receipt.titleByPlanned).toEqual({
      Översikt: 'Översikt',
      Rapport: 'Rapport',
      Kontroll: 'Kontroll',
    });
    const onPort = valueOf(await port.readWorkbook());
    expect(onPort).toEqual(await snapshotOf(port.toBytes()));
    expect(onPort.sheetList.map(({ title }) => title)).toEqual(['Översikt', 'Rapport', 'Kontroll']);
    expect(onPort.ownedSheetList.map(({ mark }) => mark)).toEqual([
      'Malkedjan.Översikt',
      'Malkedjan.Rapport',
      'Malkedjan.Kontroll',
    ]);
  });

  test('a fingerprint of any length and content comes back', async () => {
    const fingerprint = `"${'å"b'.repeat(500)}`;
    const port = openPort(blankWorkbook());
    valueOf(await port.applyPlan(planOf([sheetOf('Rapport', { fingerprint })])));
    const [owned] = valueOf(await port.readWorkbook()).ownedSheetList;
    expect(owned!.fingerprint).toBe(fingerprint);
    for (const [piece] of partsOf(port.toBytes())['xl/workbook.xml']!.matchAll(
      /"(?:[^"]|"")*"(?=&amp;|<)/g,
    )) {
      expect(piece.slice(1, -1).replace(/""/g, '"').length).toBeLessThanOrEqual(250);
    }
    valueOf(await port.applyPlan(planOf([sheetOf('Rapport')])));
    expect(valueOf(await port.readWorkbook()).ownedSheetList[0]!.fingerprint).toBeNull();
  });

  test('a stop before or between sheets throws and leaves the file as it was', async () => {
    for (const stopAt of [0, 0.25, 0.5, 0.75]) {
      const port = openPort(blankWorkbook());
      const stop = new AbortController();
      if (stopAt === 0) stop.abort(new Error('stopp'));
      const onProgress = (share: number) => {
        if (share === stopAt) stop.abort(new Error('stopp'));
      };
      await expect(port.applyPlan(THREE, { signal: stop.signal, onProgress })).rejects.toThrow('stopp');
      expect(port.toBytes()).toEqual(blankWorkbook());
      valueOf(await port.applyPlan(THREE));
    }
  });

  test('progress rises to 1, and other work gets its turn between sheets', async () => {
    const shareList: number[] = [];
    let turnCount = 0;
    const timer = setInterval(() => (turnCount += 1), 0);
    valueOf(
      await openPort(blankWorkbook()).applyPlan(THREE, { onProgress: (share) => shareList.push(share) }),
    );
    clearInterval(timer);
    expect(shareList).toEqual([0.25, 0.5, 0.75, 1]);
    expect(turnCount).toBeGreaterThan(0);
  });

  test('one plan at a time', async () => {
    const port = openPort(blankWorkbook());
    const first = port.applyPlan(THREE);
    await expect(port.applyPlan(THREE)).rejects.toThrow('already');
    expect((await first).ok).toBe(true);
    expect((await port.applyPlan(fullPlan())).ok).toBe(true);
  });

  test('a plan of nothing changes nothing', async () => {
    const port = openPort(blankWorkbook());
    valueOf(await port.applyPlan(planOf([])));
    expect(port.toBytes()).toEqual(blankWorkbook());
  });

  test('a plan is taken back: the file is what it was', async () => {
    const port = openPort(blankWorkbook());
    const restore = await port.captureOwned();
    valueOf(await port.applyPlan(THREE));
    valueOf(await restore());
    expect(port.toBytes()).toEqual(blankWorkbook());
    expect(valueOf(await port.readWorkbook()).ownedSheetList).toEqual([]);
  });

  test.each([
    ['before anything was written', []],
    ['when more has been written since', [THREE, fullPlan()]],
  ])('nothing is taken back %s', async (_, planList) => {
    const port = openPort(blankWorkbook());
    const restore = await port.captureOwned();
    for (const plan of planList) valueOf(await port.applyPlan(plan));
    const bytes = port.toBytes();
    const restored = await restore();
    expect(restored.issueList.map(({ code }) => code)).toEqual(['write-restore-outdated']);
    expect(port.toBytes()).toEqual(bytes);
  });

  test('what has been taken back is not taken back again', async () => {
    const port = openPort(blankWorkbook());
    const restore = await port.captureOwned();
    valueOf(await port.applyPlan(THREE));
    valueOf(await restore());
    expect((await restore()).ok).toBe(false);
    expect(port.toBytes()).toEqual(blankWorkbook());
  });
});
