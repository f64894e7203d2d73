import { computeEkonomi, evaluateModell } from '../../src/domain';
import { readModell } from '../../src/tables';
import { snapshotOf } from '../helpers/apply';
import { compareParts } from '../helpers/compare-parts';
import { resave } from '../helpers/libreoffice';
import { isError, seeWithOpenpyxl, touchWithOpenpyxl, type SeenWorkbook } from '../helpers/openpyxl';
import { packageProblems } from '../helpers/package-check';
import { describeWith } from '../helpers/tools';
import { partText, readParts, sheetParts, workbookPath } from '../helpers/workbook-parts';
import { readSample, reportOf, SAMPLE_LIST } from './samples';

/** Samples that other programs have saved go through the main job and lose nothing. */
async function figuresOf(bytes: Uint8Array) {
  const read = readModell(await snapshotOf(bytes));
  if (!read.ok) throw new Error(JSON.stringify(read.issueList));
  const { antal, indikatorresultatList } = evaluateModell(read.value);
  const economy = computeEkonomi(read.value).map(({ id, radList }) => [id, radList.map(({ rad }) => rad)]);
  return { antal, statusList: indikatorresultatList.map(({ galler }) => galler), economy };
}

/** Parts that the report changed although they are not its business; the shown tab may move. */
function strayParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const { changedList, removedList } = compareParts(before, after);
  const [old, next] = [readParts(before), readParts(after)];
  const mine = ['[Content_Types].xml', workbookPath(old), 'xl/_rels/workbook.xml.rels', 'xl/styles.xml'];
  const plain = (text: string) => text.replace(/ tabSelected="[^"]*"/, '');
  const isStray = (name: string) =>
    !mine.includes(name) && plain(partText(old, name)) !== plain(partText(next, name));
  return [...changedList.filter(isStray), ...removedList.filter((name) => !name.includes('calcChain'))];
}

function seen(bytes: Uint8Array): SeenWorkbook {
  const [workbook] = seeWithOpenpyxl([bytes]);
  if (!workbook || isError(workbook)) throw new Error(workbook?.error);
  return workbook;
}

async function proveReport(before: Uint8Array): Promise<void> {
  const { bytes } = await reportOf(before);
  expect(strayParts(before, bytes)).toEqual([]);
  expect(packageProblems(readParts(bytes))).toEqual([]);
  const [old, next] = [seen(before), seen(bytes)];
  expect(Object.fromEntries(old.sheetTitles.map((title) => [title, next.sheets[title]]))).toEqual(
    Object.fromEntries(old.sheetTitles.map((title) => [title, old.sheets[title]])),
  );
  expect(next.names.filter(({ name }) => !name.startsWith('Malkedjan.'))).toEqual(
    old.names.filter(({ name }) => !name.startsWith('Malkedjan.')),
  );
  expect(sheetParts(readParts(bytes)).length).toBe(sheetParts(readParts(before)).length + 4);
  expect(Buffer.compare((await reportOf(bytes)).bytes, bytes)).toBe(0);
}

describeWith(['python:openpyxl'], "a sample that a person's script has changed and saved", () => {
  test.each(SAMPLE_LIST)('%s: reads the same, gets its report, loses nothing', async (name) => {
    const touched = touchWithOpenpyxl(readSample(name));
    expect(readParts(touched).has('xl/charts/chart1.xml')).toBe(true);
    expect(await figuresOf(touched)).toEqual(await figuresOf(readSample(name)));
    await proveReport(touched);
  });
});

describeWith(['LibreOffice', 'python:openpyxl'], 'a sample that LibreOffice has saved', () => {
  test('reads the same, gets its report, loses nothing', async () => {
    const savedList = resave(SAMPLE_LIST.map(readSample));
    for (const [index, saved] of savedList.entries()) {
      expect(await figuresOf(saved)).toEqual(await figuresOf(readSample(SAMPLE_LIST[index]!)));
      await proveReport(saved);
    }
  }, 300_000);
});
