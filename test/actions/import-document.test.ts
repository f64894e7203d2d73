import { importDocument, importJson, previewImport, previewSheetImport } from '../../src/actions';
import { success } from '../../src/core';
import { hasText } from '../../src/i18n';
import { kallaOfText } from '../../src/tables';
import type { SheetData, WorkbookPort } from '../../src/workbook';
import { blankWorkbook, createXlsxPort } from '../../src/xlsx';
import { readSources } from '../architecture/laws/sources';

const LINES = [
  'Enheten Parker',
  'Verksamhetsberättelse 2024',
  'KF:s inriktningsmål: 1. En stad',
  'Enhetsmål: Rena parker',
  '● Uppfylls helt',
  'något\tannat',
];
const SHEET: SheetData = {
  title: 'Blad1',
  rowList: LINES.map((line) => line.split('\t').map((value) => ({ value }))),
};

function port(): WorkbookPort {
  const opened = createXlsxPort(blankWorkbook());
  if (!opened.ok) throw new Error('no workbook');
  return opened.value;
}

test('a preview tells counts, assumptions and places, and has the sheets that would be written', () => {
  const preview = previewImport(kallaOfText(LINES.join('\n')), {});
  if (!preview.ok) throw new Error('refused');
  expect(preview.value.resultat).toMatchObject({ typ: 'VB', niva: 'enhet', ar: 2024, last: { mal: 2 } });
  expect(preview.value.resultat.ejTolkadeList).toEqual([{ plats: 'rad 6', raw: 'något\tannat' }]);
  expect(preview.value.plan.sheetList.map(({ title }) => title)).toEqual(
    expect.arrayContaining(['Mål', 'Avsnitt']),
  );
});

test('a sheet of the workbook is read, with places in it', async () => {
  const sheetPort: WorkbookPort = {
    ...port(),
    readWorkbook: () => port().readWorkbook(),
    readSheet: () => Promise.resolve(success(SHEET)),
  };
  const preview = await previewSheetImport.run({ port: sheetPort, lang: 'sv' }, { blad: null, svar: {} });
  if (!preview.ok) throw new Error('refused');
  expect(preview.value.resultat.ejTolkadeList[0]?.plats).toBe('Blad1!A6');
});

test('writing an import makes its data sheets', async () => {
  const preview = previewImport(kallaOfText(LINES.join('\n')), {});
  if (!preview.ok) throw new Error('refused');
  const target = port();
  const snapshotBefore = await target.readWorkbook();
  expect(importDocument.canRun(snapshotBefore.ok ? snapshotBefore.value : null)).toBe(true);
  expect((await importDocument.run({ port: target, lang: 'sv' }, preview.value)).ok).toBe(true);
  const snapshot = await target.readWorkbook();
  if (!snapshot.ok) throw new Error('unreadable');
  expect(snapshot.value.tableList.find(({ name }) => name === 'Mal')?.rowList).toHaveLength(2);
  expect(importDocument.canRun(snapshot.value)).toBe(false);
  expect(previewSheetImport.canRun(snapshot.value)).toBe(false);
});

test.each([
  ['no goals', ['Text'], {}, ['import-no-goals']],
  [
    'nothing that says what it is',
    ['Nämndmål: A'],
    {},
    ['import-typ-unknown', 'import-niva-unknown', 'import-ar-unknown'],
  ],
  ['no year', ['Verksamhetsberättelse', 'Enhetsmål: A'], { typ: 'VB' as const }, ['import-ar-unknown']],
])('refused: %s', (_, lineList, svar, codeList) => {
  const preview = previewImport(kallaOfText(lineList.join('\n')), svar);
  expect(preview.ok).toBe(false);
  expect(preview.issueList.map(({ code }) => code)).toEqual(codeList);
});

test('the JSON document has sentences in a language', () => {
  const preview = previewImport(kallaOfText(LINES.join('\n')), {});
  if (!preview.ok) throw new Error('refused');
  const sv = importJson('sv', preview.value.resultat);
  expect(Object.keys(sv)).toEqual(['version', 'last', 'antagandeList', 'ejTolkadeList']);
  expect(sv.antagandeList).toEqual([
    expect.objectContaining({
      code: 'utan-avvikelse-regel',
      plats: 'Hela dokumentet',
      message: expect.stringContaining('räknas som genomförda') as string,
    }),
  ]);
  expect(importJson('en', preview.value.resultat).antagandeList[0]?.plats).toBe('The whole document');
});

/** Codes of assumptions in the source: `code: 'x'`, and those handed to a function that assumes. */
const CODE =
  /(?:code: |assume\((?:\w+, )?|code = \w+(?: === null)? \? |\? )'([a-z]+(?:-[a-z]+)*)'|: '(ekonomi-[a-z-]+|import-[a-z-]+)'/g;

test('every assumption that the import makes has its text', () => {
  const codeList = [...readSources('src/tables/ils').values()].flatMap((text) =>
    [...text.matchAll(CODE)].map(([, first, second]) => first ?? second!),
  );
  const assumedList = codeList.filter(
    (code) => !hasText(`issue.${code}`) && /^(?:import|ekonomi)-/.test(code),
  );
  expect(assumedList.length).toBeGreaterThan(8);
  expect(assumedList.filter((code) => !hasText(`antagande.${code}`))).toEqual([]);
});

describe('when the sheet that is shown is no report', () => {
  const NOTES: SheetData = { title: 'Blad1', rowList: [[{ value: 'Anteckningar' }]] };
  const REPORT: SheetData = { ...SHEET, title: 'Underlag' };
  const sheetPort: WorkbookPort = {
    ...port(),
    readWorkbook: async () => {
      const workbook = await port().readWorkbook();
      if (!workbook.ok) throw new Error('unreadable');
      const [first] = workbook.value.sheetList;
      const sheetList = [NOTES, REPORT].map(({ title }) => ({ ...first!, title }));
      return success({ ...workbook.value, sheetList });
    },
    readSheet: (title) => Promise.resolve(success(title === REPORT.title ? REPORT : NOTES)),
  };
  const run = (isSearching: boolean) =>
    previewSheetImport.run({ port: sheetPort, lang: 'sv' }, { blad: null, svar: {}, isSearching });

  test('the one that is looked for is told first', async () => {
    const preview = await run(true);
    if (!preview.ok) throw new Error('refused');
    const [first] = preview.value.resultat.antagandeList;
    expect(first).toMatchObject({ code: 'blad', plats: 'Underlag', params: { blad: 'Underlag' } });
    expect(preview.value.resultat.last.mal).toBe(2);
    expect(importJson('sv', preview.value.resultat).antagandeList[0]?.message).toContain('Underlag');
  });

  test('without looking it is refused', async () => {
    const preview = await run(false);
    expect(preview.issueList.map(({ code }) => code)).toEqual(['import-no-goals']);
  });
});
