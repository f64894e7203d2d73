import { createXlsxPort, blankWorkbook } from '../../../src/xlsx';
import { createTemplate } from '../../../src/actions';
import { createPaneServices } from '../../../src/workbench/app/pane-services';
import { WorkbookDocument } from '../../../src/workbench/document';

function open(): WorkbookDocument {
  const opened = WorkbookDocument.open(
    { openFile: createXlsxPort, recalculate: () => ({ editList: [], staleByCell: new Map() }) },
    blankWorkbook(),
    'bok.xlsx',
  );
  if (!opened.ok) throw new Error(JSON.stringify(opened.issueList));
  return opened.value;
}

const servicesOf = (document: WorkbookDocument) =>
  createPaneServices(document, {
    lang: 'sv',
    version: '0.1.0',
    storage: { get: () => null, set: () => undefined },
    now: () => new Date(0),
    recheckMs: 0,
    onLang: () => undefined,
    readExample: () => Promise.resolve(new Uint8Array([1])),
  });

const titles = (document: WorkbookDocument) =>
  document.getSnapshot().view.sheetList.map(({ title }) => title);

describe('what the pane gets of the workbench', () => {
  test('new data sheets are taken back, also by a service that was taken out of its object', async () => {
    const document = open();
    const [bytes, before] = [document.bytes(), titles(document)];
    const { captureWorkbook, port } = servicesOf(document);
    const restore = await captureWorkbook!();
    const written = await createTemplate.run({ port, lang: 'sv' }, { typ: 'VB', niva: 'namnd', ar: 2022 });
    expect(written.ok).toBe(true);
    expect(titles(document)).toContain('Mål');
    expect((await restore!()).ok).toBe(true);
    expect([titles(document), document.bytes()]).toEqual([before, bytes]);
  });

  test('a place that is not there is refused', async () => {
    const { navigate } = servicesOf(open());
    await expect(navigate({ sheet: 'Saknas', cell: 'A1' })).rejects.toThrow('Saknas!A1');
  });

  test('an example that is no workbook leaves the open one', async () => {
    const document = open();
    await expect(servicesOf(document).openExample!()).rejects.toThrow();
    expect(document.getSnapshot().fileName).toBe('bok.xlsx');
  });
});
