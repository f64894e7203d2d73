import { readFileSync } from 'node:fs';
import { writeReport } from '../../../src/actions';
import { a1, parseA1, type CellScalar } from '../../../src/core';
import { sheetOf, staleKey, WorkbookDocument, type DocumentTools } from '../../../src/workbench/document';
import { createXlsxPort, type CellEdit } from '../../../src/xlsx';
import { portOf } from '../../helpers/sample-port';

const SAMPLE = new Uint8Array(readFileSync('samples/ung-fritid-vb-2022.xlsx'));
const NO_RESULTS = { editList: [], staleByCell: new Map() };

function open(tools: Partial<DocumentTools> = {}): WorkbookDocument {
  const opened = WorkbookDocument.open(
    { openFile: createXlsxPort, recalculate: () => NO_RESULTS, ...tools },
    SAMPLE,
    'bok.xlsx',
  );
  if (!opened.ok) throw new Error(JSON.stringify(opened.issueList));
  return opened.value;
}

const edit = (sheet: string, address: string, value: CellScalar, numberFormat?: string): CellEdit => ({
  sheet,
  ...parseA1(address)!,
  content: { kind: 'value', value },
  ...(numberFormat === undefined ? {} : { numberFormat }),
});

function valueAt(document: WorkbookDocument, sheet: string, address: string): CellScalar {
  const { rowNumber, columnNumber } = parseA1(address)!;
  return sheetOf(document.getSnapshot().view, sheet)!.cellAt(rowNumber, columnNumber).value;
}

const titles = (document: WorkbookDocument) =>
  document.getSnapshot().view.sheetList.map(({ title }) => title);

describe('a document', () => {
  test('opens on the sheet that the file shows, clean', () => {
    expect(open().getSnapshot()).toMatchObject({
      fileName: 'bok.xlsx',
      activeSheet: 'Uppgifter',
      isDirty: false,
      canUndo: false,
      canRedo: false,
    });
  });

  test('refuses what is no workbook, and then keeps the one that is open', () => {
    const document = open();
    const replaced = document.replace(new Uint8Array([1, 2, 3]), 'x.xlsx');
    expect(replaced.ok).toBe(false);
    expect(document.getSnapshot().fileName).toBe('bok.xlsx');
    expect(
      WorkbookDocument.open(
        { openFile: createXlsxPort, recalculate: () => NO_RESULTS },
        new Uint8Array(),
        'x',
      ).ok,
    ).toBe(false);
  });

  test('an edit is in the file, in the view, in the history, and told', () => {
    const document = open();
    let told = 0;
    document.onWorkbookChange(() => (told += 1));
    expect(document.edit([edit('Indikatorer', 'L4', 90)])).toBe(true);
    expect([valueAt(document, 'Indikatorer', 'L4'), told]).toEqual([90, 1]);
    expect(document.getSnapshot()).toMatchObject({ isDirty: true, canUndo: true, canRedo: false });
    const saved = portOf(document.bytes()).readView();
    expect(saved.ok && sheetOf(saved.value, 'Indikatorer')!.cellAt(4, 12).value).toBe(90);
  });

  test('undo and redo go back and forth, with number formats, and show where', () => {
    const document = open();
    document.edit([edit('Indikatorer', 'L4', 0.9, '0%')]);
    const formatAt = () => sheetOf(document.getSnapshot().view, 'Indikatorer')!.styleAt(4, 12).numberFormat;
    expect(formatAt()).toBe('0%');
    document.undo();
    expect([valueAt(document, 'Indikatorer', 'L4'), formatAt() ?? 'General']).toEqual([null, 'General']);
    expect(document.getSnapshot()).toMatchObject({
      activeSheet: 'Indikatorer',
      isDirty: false,
      canRedo: true,
    });
    document.redo();
    expect([valueAt(document, 'Indikatorer', 'L4'), formatAt()]).toEqual([0.9, '0%']);
  });

  test('a row typed below a table makes it grow; undo makes it as it was, byte for byte', () => {
    const document = open();
    const before = document.bytes();
    const bottom = () => sheetOf(document.getSnapshot().view, 'Mål')!.tableList[0]!.range.bottom;
    const last = bottom();
    document.edit([edit('Mål', a1(last + 1, 1), 'M9')]);
    expect(bottom()).toBe(last + 1);
    document.undo();
    expect(bottom()).toBe(last);
    expect(document.bytes()).toEqual(before);
  });

  test('the report of the pane is one step', async () => {
    const document = open();
    const before = titles(document);
    const written = await writeReport.run({ port: document.port, lang: 'sv' }, undefined);
    expect(written.ok).toBe(true);
    expect(titles(document)).toHaveLength(before.length + 4);
    const bytes = document.bytes();
    document.undo();
    expect([titles(document), document.bytes()]).toEqual([before, SAMPLE]);
    document.redo();
    expect(document.bytes()).toEqual(bytes);
  });

  test('the way back of the pane holds while nothing else has changed', async () => {
    const document = open();
    const restore = await document.port.captureOwned!();
    await writeReport.run({ port: document.port, lang: 'sv' }, undefined);
    expect((await restore!()).ok).toBe(true);
    expect(document.bytes()).toEqual(SAMPLE);
    document.undo();
    expect(titles(document)).toContain('Rapport');
    const late = await document.port.captureOwned!();
    document.edit([edit('Mål', 'D2', 'a')]);
    document.edit([edit('Mål', 'D2', 'b')]);
    expect((await late!()).issueList.map(({ code }) => code)).toEqual(['write-restore-outdated']);
  });

  test('results that follow from an edit are written with it; what nobody could compute is known', () => {
    const key = staleKey('Mål', 3, 4);
    const document = open({
      recalculate: (_, editList) => ({
        editList: editList === null ? [] : [edit('Mål', 'G2', 41)],
        staleByCell: new Map([[key, 'external']]),
      }),
    });
    document.edit([edit('Mål', 'D2', 'nytt')]);
    expect(valueAt(document, 'Mål', 'G2')).toBe(41);
    expect(document.getSnapshot().staleByCell.get(key)).toBe('external');
  });

  test('cells of a protected sheet are refused, with a sentence', () => {
    const document = open({
      openFile: (bytes) => {
        const opened = createXlsxPort(bytes);
        if (!opened.ok) return opened;
        const readView = opened.value.readView.bind(opened.value);
        opened.value.readView = () => {
          const read = readView();
          if (!read.ok) return read;
          const sheetList = read.value.sheetList.map((sheet) =>
            sheet.title === 'Mål' ? Object.create(sheet, { isProtected: { value: true } }) : sheet,
          );
          return { ...read, value: { ...read.value, sheetList } };
        };
        return opened;
      },
    });
    expect(document.edit([edit('Mål', 'D2', 'x')])).toBe(false);
    expect(document.getSnapshot()).toMatchObject({
      isDirty: false,
      notice: { kind: 'text', key: 'workbench.protected', params: { sheet: 'Mål' } },
    });
    document.notify(null);
    expect(document.getSnapshot().notice).toBeNull();
  });

  test.each<[string, string | null, boolean, string]>([
    ['Indikatorer', 'L4', true, 'Indikatorer'],
    ['Indikatorer', null, true, 'Indikatorer'],
    ['Finns inte', 'A1', false, 'Uppgifter'],
    ['Mål', 'skräp', false, 'Uppgifter'],
  ])('going to %s %s: %s', (sheet, address, isThere, shown) => {
    const document = open();
    expect(document.goTo(sheet, address)).toBe(isThere);
    expect(document.getSnapshot().activeSheet).toBe(shown);
    if (isThere && address !== null) {
      expect(document.getSnapshot().selectionBySheet.get(sheet)!.active).toEqual(parseA1(address));
    }
  });

  test('saving makes it clean; another file is another one', () => {
    const document = open();
    document.edit([edit('Mål', 'D2', 'x')]);
    document.saved();
    expect(document.getSnapshot()).toMatchObject({ isDirty: false, canUndo: true });
    const { fileId } = document.getSnapshot();
    document.replace(SAMPLE, 'annan.xlsx');
    expect(document.getSnapshot()).toMatchObject({
      fileName: 'annan.xlsx',
      canUndo: false,
      fileId: fileId + 1,
    });
  });

  test('no edits are no step', () => {
    const document = open();
    expect([document.edit([]), document.getSnapshot().canUndo]).toEqual([true, false]);
    document.undo();
    document.redo();
    expect(document.getSnapshot().isDirty).toBe(false);
  });
});
