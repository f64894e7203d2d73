import { analyseWorkbook, hasDataSheets, planFor, writeReport } from '../../src/actions';
import { blankWorkbook } from '../../src/xlsx';
import { portOf, samplePort } from '../helpers/sample-port';

async function written(port = samplePort()) {
  const result = await writeReport.run({ port, lang: 'sv' }, undefined);
  if (!result.ok) throw new Error(JSON.stringify(result.issueList));
  return result.value;
}

describe('writing the report', () => {
  test('four owned sheets, each with its mark and a fingerprint', async () => {
    const port = samplePort();
    const { receipt } = await written(port);
    expect(Object.keys(receipt.titleByPlanned)).toEqual([
      'Översikt',
      'Rapport',
      'Ekonomirapport',
      'Kontroll',
    ]);
    const read = await portOf(port.toBytes()).readWorkbook();
    if (!read.ok) throw new Error('the result cannot be read');
    const ownedList = read.value.ownedSheetList;
    expect(ownedList.map(({ mark }) => mark).sort()).toEqual([
      'Malkedjan.Ekonomirapport',
      'Malkedjan.Kontroll',
      'Malkedjan.Oversikt',
      'Malkedjan.Rapport',
    ]);
    for (const { fingerprint } of ownedList) expect(fingerprint).toMatch(/^1\.\d+\.\d+\./);
  });

  test('the plan touches owned sheets and nothing else', async () => {
    const analysed = await analyseWorkbook(samplePort());
    if (!analysed.ok) throw new Error('the sample cannot be analysed');
    const plan = planFor(analysed.value, 'sv');
    expect(plan.sheetList.every(({ mark }) => mark?.startsWith('Malkedjan.'))).toBe(true);
    expect([plan.nameList, plan.cellChangeList, plan.activeSheet]).toEqual([[], [], null]);
  });

  test('the same analysis gives the same plan', async () => {
    const analysed = await analyseWorkbook(samplePort());
    if (!analysed.ok) throw new Error('the sample cannot be analysed');
    expect(planFor(analysed.value, 'sv')).toEqual(planFor(analysed.value, 'sv'));
  });

  test('in English the sheets are owned by the same marks', async () => {
    const port = samplePort();
    const result = await writeReport.run({ port, lang: 'en' }, undefined);
    expect(result.ok && result.value.plan.sheetList.map(({ mark }) => mark)).toContain('Malkedjan.Rapport');
  });

  test('hand edits in a report sheet are told with their cells before they go', async () => {
    const port = samplePort();
    const { plan } = await written(port);
    const rapport = plan.sheetList.find(({ mark }) => mark === 'Malkedjan.Rapport')!;
    const row = rapport.rowList.find(
      ({ cellList }) => cellList.length === 1 && cellList[0]!.columnNumber === 1,
    )!;
    const edited = {
      ...rapport,
      rowList: rapport.rowList.map((each) =>
        each === row
          ? {
              ...row,
              cellList: [{ ...row.cellList[0]!, content: { kind: 'value', value: 'Min ändring' } as const }],
            }
          : each,
      ),
    };
    await port.applyPlan({ ...plan, sheetList: [edited] });
    const { handEditList } = await written(portOf(port.toBytes()));
    expect(handEditList).toHaveLength(1);
    expect(handEditList[0]).toMatchObject({
      code: 'owned-sheet-edited',
      severity: 'varning',
      sheet: 'Rapport',
      cell: `A${row.rowNumber}`,
      raw: 'Min ändring',
    });
  });

  test('without hand edits nothing is told', async () => {
    const port = samplePort();
    await written(port);
    expect((await written(portOf(port.toBytes()))).handEditList).toEqual([]);
  });

  test('an aborted report leaves the workbook as it was', async () => {
    const port = samplePort();
    const before = port.toBytes();
    const abort = new AbortController();
    abort.abort(new Error('stopp'));
    await expect(writeReport.run({ port, lang: 'sv', signal: abort.signal }, undefined)).rejects.toThrow(
      'stopp',
    );
    expect(Buffer.from(port.toBytes()).equals(Buffer.from(before))).toBe(true);
  });

  test('a workbook without data sheets cannot be reported, and says why', async () => {
    const port = portOf(blankWorkbook());
    const result = await writeReport.run({ port, lang: 'sv' }, undefined);
    expect(result.ok).toBe(false);
    expect(result.issueList.some(({ severity }) => severity === 'fel')).toBe(true);
    const read = await port.readWorkbook();
    expect(read.ok && writeReport.canRun(read.value)).toBe(false);
    expect(hasDataSheets(null)).toBe(false);
  });
});
