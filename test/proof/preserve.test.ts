import type { WorkbookPlan } from '../../src/workbook';
import { blankWorkbook, createXlsxPort } from '../../src/xlsx';
import { applyToFile, snapshotOf } from '../helpers/apply';
import { compareParts } from '../helpers/compare-parts';
import { packageProblems } from '../helpers/package-check';
import { editedPlan, richPlan, UNDERLAG_CHANGE_LIST } from '../helpers/rich-plan';
import { contentTypeOf, partText, readParts, sheetParts, workbookPath } from '../helpers/workbook-parts';
import { presentFixtures, readFixture, type Fixture } from './fixtures';
import { readSample, reportOf } from './samples';

const CASE_LIST = presentFixtures().map((fixture): [string, Fixture] => [fixture.name, fixture]);
const withChanges = (fixture: Fixture) => richPlan(fixture.cellChangeList);

describe('a workbook of another program keeps every part that we have no business with', () => {
  test.each(CASE_LIST)('%s holds what it is there for and is sound', (_, fixture) => {
    const parts = readParts(readFixture(fixture));
    expect(fixture.mustHold.filter((name) => !parts.has(name))).toEqual([]);
    expect(packageProblems(parts)).toEqual([]);
  });

  test.each(CASE_LIST)('%s: opened and saved, no part changes', async (_, fixture) => {
    const before = readFixture(fixture);
    const { bytes } = await applyToFile(before, {
      ...richPlan(),
      sheetList: [],
      nameList: [],
      activeSheet: null,
    });
    expect(compareParts(before, bytes)).toEqual({ changedList: [], addedList: [], removedList: [] });
  });

  test.each(CASE_LIST)('%s: sheets are added, only declared parts change', async (_, fixture) => {
    const before = readFixture(fixture);
    const { bytes } = await applyToFile(before, { ...richPlan(), activeSheet: null });
    const { changedList, addedList, removedList } = compareParts(before, bytes);
    expect(changedList.filter((name) => !fixture.mayChange.includes(name))).toEqual([]);
    expect(removedList).toEqual(fixture.mayGo);
    expect(addedList.filter((name) => !isNewSheetPart(readParts(bytes), name))).toEqual([]);
    expect(sheetParts(readParts(bytes)).length).toBe(sheetParts(readParts(before)).length + 4);
  });

  test.each(CASE_LIST)('%s: showing another sheet first changes nothing but that', async (_, fixture) => {
    const before = readFixture(fixture);
    const { bytes } = await applyToFile(before, richPlan());
    const { changedList } = compareParts(before, bytes);
    expect(changedList.filter((name) => ![...fixture.mayChange, fixture.shownSheet].includes(name))).toEqual(
      [],
    );
    const texts = [before, bytes].map((file) => partText(readParts(file), fixture.shownSheet));
    expect(texts.map((text) => text.replace(/ tabSelected="(1|true|0|false)"/, ''))[1]).toBe(
      texts[0]!.replace(/ tabSelected="(1|true|0|false)"/, ''),
    );
    expect(texts[1]).not.toMatch(/tabSelected="(1|true)"/);
  });

  test.each(CASE_LIST.filter(([, { cellChangeList }]) => cellChangeList.length > 0))(
    '%s: two cells are changed, only their sheet changes besides',
    async (_, fixture) => {
      const before = readFixture(fixture);
      const { bytes } = await applyToFile(before, {
        ...withChanges(fixture),
        sheetList: [],
        nameList: [],
        activeSheet: null,
      });
      const { changedList, addedList, removedList } = compareParts(before, bytes);
      const declaredList = [...fixture.mayChange, ...fixture.mayChangeWithCells];
      expect(changedList).toEqual(expect.arrayContaining([...fixture.mayChangeWithCells]));
      expect(changedList.filter((name) => !declaredList.includes(name))).toEqual([]);
      expect([...addedList, ...removedList]).toEqual([]);
    },
  );

  test.each(CASE_LIST)('%s: the result is a sound package of the same kind', async (_, fixture) => {
    const before = readFixture(fixture);
    const { bytes } = await applyToFile(before, withChanges(fixture));
    const [old, next] = [readParts(before), readParts(bytes)];
    expect(packageProblems(next)).toEqual([]);
    expect(contentTypeOf(next, workbookPath(next))).toBe(contentTypeOf(old, workbookPath(old)));
  });
});

function isNewSheetPart(parts: ReturnType<typeof readParts>, name: string): boolean {
  const type = contentTypeOf(parts, name) ?? '';
  return /spreadsheetml\.(worksheet|table|styles)\+xml$|package\.relationships\+xml$/.test(type);
}

describe('a real report', () => {
  let plan: WorkbookPlan;
  beforeAll(async () => {
    plan = (await reportOf(readSample('exempel-alla-lagen.xlsx'))).outcome.plan;
  });

  test.each(CASE_LIST)('%s: gets its sheets, only declared parts change', async (_, fixture) => {
    const before = readFixture(fixture);
    const { bytes } = await applyToFile(before, plan);
    const { changedList, addedList, removedList } = compareParts(before, bytes);
    const declaredList = [...fixture.mayChange, fixture.shownSheet];
    expect(changedList.filter((name) => !declaredList.includes(name))).toEqual([]);
    expect(removedList).toEqual(fixture.mayGo);
    expect(addedList.filter((name) => !isNewSheetPart(readParts(bytes), name))).toEqual([]);
    expect(packageProblems(readParts(bytes))).toEqual([]);
  });
});

describe('a plan that cannot be applied', () => {
  test('a table name that the user has: refused, nothing written', async () => {
    const before = readFixture(presentFixtures()[0]!);
    const [, data] = richPlan().sheetList;
    const tableList = data!.tableList.map((table, index) =>
      index === 0 ? { ...table, name: 'UNDERLAG' } : table,
    );
    const opened = createXlsxPort(before);
    if (!opened.ok) throw new Error('not opened');
    const applied = await opened.value.applyPlan({ ...richPlan(), sheetList: [{ ...data!, tableList }] });
    expect(applied.ok).toBe(false);
    expect(applied.issueList.map(({ code }) => code)).toEqual(['write-table-exists']);
    expect(compareParts(before, opened.value.toBytes()).changedList).toEqual([]);
  });

  test('a cell that no longer holds what was expected: refused, nothing written', async () => {
    const before = readFixture(presentFixtures()[0]!);
    const [change] = UNDERLAG_CHANGE_LIST;
    const opened = createXlsxPort(before);
    if (!opened.ok) throw new Error('not opened');
    const applied = await opened.value.applyPlan(richPlan([{ ...change!, expected: 45 }]));
    expect(applied.ok).toBe(false);
    expect(applied.issueList.every(({ severity }) => severity === 'fel')).toBe(true);
    expect(compareParts(before, opened.value.toBytes())).toEqual({
      changedList: [],
      addedList: [],
      removedList: [],
    });
  });
});

describe('the same plan twice', () => {
  test.each(CASE_LIST)('%s: gives the same bytes again', async (_, fixture) => {
    const once = await applyToFile(readFixture(fixture), richPlan());
    const again = await applyToFile(readFixture(fixture), richPlan());
    expect(Buffer.compare(once.bytes, again.bytes)).toBe(0);
  });

  test.each(CASE_LIST)(
    '%s: a second run replaces the owned sheet and piles nothing up',
    async (_, fixture) => {
      const owned = { ...richPlan(), sheetList: richPlan().sheetList.slice(0, 1) };
      const once = await applyToFile(readFixture(fixture), { ...richPlan() });
      const twice = await applyToFile(once.bytes, owned);
      expect(compareParts(once.bytes, twice.bytes)).toEqual({
        changedList: [],
        addedList: [],
        removedList: [],
      });
      expect(Buffer.compare(once.bytes, twice.bytes)).toBe(0);
    },
  );

  test.each(CASE_LIST)('%s: an edited report replaces the owned sheet only', async (_, fixture) => {
    const once = await applyToFile(readFixture(fixture), richPlan());
    const { bytes, receipt } = await applyToFile(once.bytes, editedPlan());
    const title = receipt.titleByPlanned['Provrapport']!;
    const parts = readParts(bytes);
    const { path } = sheetParts(parts).find((sheet) => sheet.title === title)!;
    const { changedList, addedList, removedList } = compareParts(once.bytes, bytes);
    expect(changedList).toContain(path);
    expect(changedList.filter((name) => name !== path && !fixture.mayChange.includes(name))).toEqual([]);
    expect([...addedList, ...removedList]).toEqual([]);
    expect(packageProblems(parts)).toEqual([]);
    expect(sheetParts(parts).map((sheet) => sheet.title)).toEqual(
      sheetParts(readParts(once.bytes)).map((sheet) => sheet.title),
    );
  });
});

describe('what the adapter writes it reads again', () => {
  test.each(CASE_LIST)('%s: owned sheet, fingerprint and tables', async (_, fixture) => {
    const before = await snapshotOf(readFixture(fixture));
    const { bytes, receipt } = await applyToFile(readFixture(fixture), richPlan());
    const after = await snapshotOf(bytes);
    expect(
      after.ownedSheetList.map(({ mark, title, fingerprint }) => ({ mark, title, fingerprint })),
    ).toEqual([
      { mark: 'Malkedjan.Provrapport', title: receipt.titleByPlanned['Provrapport'], fingerprint: 'prov-1' },
    ]);
    expect(
      after.tableList.filter(({ sheet }) => before.sheetList.some(({ title }) => title === sheet)),
    ).toEqual(before.tableList);
    expect(after.tableList.length).toBe(before.tableList.length + 2);
    expect(after.isDate1904).toBe(before.isDate1904);
  });

  test('a blank workbook is sound, and so is the plan in it', async () => {
    expect(packageProblems(readParts(blankWorkbook()))).toEqual([]);
    const { bytes } = await applyToFile(blankWorkbook(), richPlan());
    expect(packageProblems(readParts(bytes))).toEqual([]);
  });
});
