import { checkWorkbook, previewReport, writeReport, type ReportPreview } from '../../src/actions';
import type { CellChange } from '../../src/workbook';
import { samplePort } from '../helpers/sample-port';

type Port = ReturnType<typeof samplePort>;

async function previewOf(port: Port, lang: 'sv' | 'en' = 'sv'): Promise<ReportPreview> {
  const checked = await checkWorkbook.run({ port, lang }, undefined);
  if (!checked.ok) throw new Error(JSON.stringify(checked.issueList));
  return previewReport(checked.value.analys, lang);
}

async function write(port: Port): Promise<void> {
  const written = await writeReport.run({ port, lang: 'sv' }, undefined);
  if (!written.ok) throw new Error(JSON.stringify(written.issueList));
}

const changesOf = ({ sheetList }: ReportPreview) => sheetList.map(({ title, change }) => [title, change]);
const TITLE_LIST = ['Översikt', 'Rapport', 'Ekonomirapport', 'Kontroll'];

describe('what a report would change', () => {
  test('in a workbook without a report every sheet is new', async () => {
    const preview = await previewOf(samplePort());
    expect(changesOf(preview)).toEqual(TITLE_LIST.map((title) => [title, 'new']));
    for (const { cellCount } of preview.sheetList) expect(cellCount).toBeGreaterThan(10);
    expect(preview.handEditList).toEqual([]);
  });

  test('right after the report was written nothing would change', async () => {
    const port = samplePort();
    await write(port);
    expect(changesOf(await previewOf(port))).toEqual(TITLE_LIST.map((title) => [title, 'unchanged']));
  });

  test('in another language every sheet is replaced, under the title it has', async () => {
    const port = samplePort();
    await write(port);
    expect(changesOf(await previewOf(port, 'en'))).toEqual(TITLE_LIST.map((title) => [title, 'replaced']));
  });

  test('changed data replace the sheets that show them, and only those', async () => {
    const port = samplePort();
    await write(port);
    const change: CellChange = {
      table: 'Indikatorer',
      idColumn: 'Indikator-ID',
      rowId: 'I003',
      column: 'Utfall',
      expected: null,
      next: 90,
    };
    const applied = await port.applyPlan({
      styleByName: {},
      sheetList: [],
      nameList: [],
      cellChangeList: [change],
      activeSheet: null,
    });
    expect(applied.issueList).toEqual([]);
    expect(changesOf(await previewOf(port))).toEqual([
      ['Översikt', 'replaced'],
      ['Rapport', 'replaced'],
      ['Ekonomirapport', 'unchanged'],
      ['Kontroll', 'replaced'],
    ]);
  });
});
