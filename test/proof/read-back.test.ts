import { blankWorkbook } from '../../src/xlsx';
import type { ApplyReceipt } from '../../src/workbook';
import { applyToFile } from '../helpers/apply';
import {
  expectedFormats,
  expectedPage,
  expectedSheet,
  expectedValidations,
  inWorkbook,
} from '../helpers/expected-sheet';
import {
  isError,
  seeWithOpenpyxl,
  type SeenOrError,
  type SeenSheet,
  type SeenWorkbook,
} from '../helpers/openpyxl';
import { plainCopy } from '../helpers/plain-copy';
import { RICH_STYLES, richPlan } from '../helpers/rich-plan';
import { describeWith } from '../helpers/tools';
import { presentFixtures, readFixture, type Fixture } from './fixtures';

interface Run {
  readonly before: SeenOrError;
  readonly after: SeenOrError;
  readonly receipt: ApplyReceipt;
}

function seen(workbook: SeenOrError): SeenWorkbook {
  if (isError(workbook)) throw new Error(workbook.error);
  return workbook;
}

const byRanges = (list: readonly Record<string, unknown>[]) =>
  [...list].sort((a, b) => (String(a['ranges']) < String(b['ranges']) ? -1 : 1));

describeWith(['python:openpyxl'], 'openpyxl reads back what the plan says', () => {
  const fixtureList = presentFixtures();
  const runByName = new Map<string, Run>();
  let blank: SeenWorkbook;

  beforeAll(async () => {
    const appliedList = await Promise.all(
      fixtureList.map((fixture) => applyToFile(readFixture(fixture), richPlan(fixture.cellChangeList))),
    );
    const blankApplied = await applyToFile(blankWorkbook(), richPlan());
    const seenList = seeWithOpenpyxl([
      ...fixtureList.map((fixture) => forOpenpyxl(fixture, readFixture(fixture))),
      ...appliedList.map(({ bytes }, index) => forOpenpyxl(fixtureList[index]!, bytes)),
      blankApplied.bytes,
    ]);
    fixtureList.forEach((fixture, index) => {
      const after = seenList[fixtureList.length + index]!;
      runByName.set(fixture.name, { before: seenList[index]!, after, receipt: appliedList[index]!.receipt });
    });
    blank = seen(seenList[seenList.length - 1]!);
  }, 300_000);

  const [report, data, lists, empty] = richPlan().sheetList;

  test('in a blank workbook: the sheets, in order, and the one to show', () => {
    expect(blank.sheetTitles).toEqual([report, data, lists, empty].map((plan) => plan!.title));
    expect(blank.active).toBe('Provrapport');
  });

  test.each([report!, data!, lists!, empty!].map((plan) => [plan.title, plan] as const))(
    'in a blank workbook: %s, cell by cell with its look',
    (title, plan) => {
      expect(blank.sheets[title]).toMatchObject(expectedSheet(plan, RICH_STYLES));
      expect(Object.keys(blank.sheets[title]!.cells)).toEqual(
        Object.keys(expectedSheet(plan, RICH_STYLES).cells!),
      );
    },
  );

  test('tables, drop-downs, hints and conditional formats', () => {
    const sheet = blank.sheets[data!.title]!;
    expect(sheet.tables).toEqual([
      {
        name: 'Provtabell',
        range: 'A2:D5',
        columns: ['Namn', 'Antal', 'Dubbelt', 'Bedömning'],
        style: 'TableStyleLight9',
        hasFilter: true,
      },
      {
        name: 'Provposter',
        range: 'A8:B10',
        columns: ['Post', 'Värde'],
        style: 'TableStyleMedium2',
        hasFilter: false,
      },
    ]);
    const expected = byRanges(expectedValidations(data!.dropDownList, data!.hintList));
    expect(byRanges(sheet.validations)).toMatchObject(expected);
    expect(sheet.validations.length).toBe(expected.length);
    expect([...sheet.formats].sort(byRange)).toMatchObject(
      [...expectedFormats(data!.conditionalFormatList)].sort(byRange),
    );
  });

  test('page set-up', () => {
    const { page } = blank.sheets['Provrapport']!;
    expect(page).toMatchObject({ ...expectedPage(report!.print!), fitToWidth: 1 });
    expect(page['header']).toEqual({ left: 'Prov && övning' });
    expect(page['footer']).toEqual({ left: 'Enheten', center: '2022', right: '&P (&N)' });
  });

  test('defined names, with the marks', () => {
    const nameList = blank.names.filter(({ name }) => name.startsWith('Malkedjan.'));
    expect([...nameList].sort((a, b) => (a.name < b.name ? -1 : 1))).toEqual([
      { name: 'Malkedjan.Prov.Bedomning', sheet: null, refersTo: 'Provlistor!$A$1:$A$3', hidden: false },
      { name: 'Malkedjan.Prov.Data', sheet: null, refersTo: "'Prov, data'!$A$2", hidden: true },
      { name: 'Malkedjan.Provrapport', sheet: null, refersTo: 'Provrapport!$A$1', hidden: true },
      expect.objectContaining({ name: 'Malkedjan.Provrapport.Avtryck', sheet: null, hidden: true }),
    ]);
  });

  const CASE_LIST = fixtureList.map((fixture): [string, Fixture] => [fixture.name, fixture]);
  const isReadable = (workbook: SeenOrError) => !isError(workbook) && workbook.sheetTitles.length > 0;

  test.each(CASE_LIST)('%s: openpyxl reads the original as declared', (name) => {
    expect(isReadable(runByName.get(name)!.before)).toBe(true);
  });

  test.each(CASE_LIST.filter(([, { readerList }]) => readerList.includes('openpyxl-copy')))(
    '%s: openpyxl needs the copy',
    (_, fixture) => {
      expect(isReadable(seeWithOpenpyxl([readFixture(fixture)])[0]!)).toBe(false);
    },
  );

  test.each(CASE_LIST)('%s: the planned sheets are there, cell by cell', (name) => {
    const { after, receipt } = runByName.get(name)!;
    for (const plan of richPlan().sheetList) {
      const title = receipt.titleByPlanned[plan.title]!;
      const sheet = seen(after).sheets[title];
      expect(sheet).toMatchObject(expectedSheet(inWorkbook(plan, receipt), RICH_STYLES, title));
    }
    expect(seen(after).active).toBe(receipt.titleByPlanned['Provrapport']);
  });

  test.each(CASE_LIST)("%s: the user's sheets and names are what they were", (name, fixture) => {
    const { before, after } = runByName.get(name)!;
    const [old, next] = [seen(before), seen(after)];
    const userSheets = Object.fromEntries(old.sheetTitles.map((title) => [title, next.sheets[title]]));
    const changed = Object.fromEntries(
      old.sheetTitles.map((title) => [title, withChanges(old, title, fixture)]),
    );
    expect(userSheets).toEqual(changed);
    expect(next.names.filter((item) => !item.name.startsWith('Malkedjan.'))).toEqual(old.names);
    expect(next.sheetTitles.filter((title) => old.sheetTitles.includes(title))).toEqual(old.sheetTitles);
    expect(next.epoch).toBe(old.epoch);
  });
});

function forOpenpyxl(fixture: Fixture, bytes: Uint8Array): Uint8Array {
  return fixture.readerList.includes('openpyxl-copy') ? plainCopy(bytes) : bytes;
}

const byRange = (a: { range: string }, b: { range: string }) => (a.range < b.range ? -1 : 1);

/** A sheet as it was, with the changes of single cells that the plan orders. */
function withChanges(old: SeenWorkbook, title: string, fixture: Fixture): SeenSheet | undefined {
  const sheet = old.sheets[title];
  if (!sheet || title !== 'Underlag' || fixture.cellChangeList.length === 0) return sheet;
  const nextByOld = new Map(fixture.cellChangeList.map((change) => [change.expected, change.next]));
  const row = Object.keys(sheet.cells)
    .find((ref) => sheet.cells[ref]!.value === 'A2')!
    .slice(1);
  const cells = Object.fromEntries(
    Object.entries(sheet.cells).map(([ref, cell]) => {
      const next = ref.endsWith(row) && /^[A-Z]\d$/.test(ref) ? nextByOld.get(cell.value) : undefined;
      return [ref, next === undefined ? cell : { ...cell, value: next }];
    }),
  );
  return { ...sheet, cells };
}
