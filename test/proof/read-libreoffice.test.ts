import type { CellScalar } from '../../src/core';
import { a1 } from '../../src/core';
import type { ApplyReceipt, SheetPlan } from '../../src/workbook';
import { applyToFile } from '../helpers/apply';
import { inWorkbook } from '../helpers/expected-sheet';
import { isSame, storedCells, type StoredCell } from '../helpers/formula-results';
import { resave } from '../helpers/libreoffice';
import { richPlan } from '../helpers/rich-plan';
import { describeWith } from '../helpers/tools';
import { readParts, sheetParts } from '../helpers/workbook-parts';
import { presentFixtures, readFixture, type Fixture } from './fixtures';

/** A workbook in LibreOffice's own words: what it writes when it has read ours. */
interface Seen {
  readonly sheetList: readonly { readonly title: string; readonly state: string }[];
  readonly cellByPlace: ReadonlyMap<string, StoredCell>;
}

interface Run {
  readonly before: Seen;
  /** With the planned sheets. */
  readonly after: Seen;
  /** With changes of single cells, and nothing else. */
  readonly changed: Seen;
  readonly receipt: ApplyReceipt;
}

function seen(saved: Uint8Array): Seen {
  return {
    sheetList: sheetParts(readParts(saved)).map(({ title, state }) => ({ title, state })),
    cellByPlace: new Map(storedCells(saved).map((cell) => [cell.place, cell])),
  };
}

interface Content {
  readonly formula: string | null;
  readonly result: CellScalar;
}

/** What the plan puts in each cell of a sheet, empty cells left out. */
function plannedContents(plan: SheetPlan, title: string): readonly (readonly [string, Content])[] {
  return plan.rowList.flatMap(({ rowNumber, cellList }) =>
    cellList
      .map(({ columnNumber, content }): readonly [string, Content] => [
        `${title}!${a1(rowNumber, columnNumber)}`,
        content.kind === 'formula'
          ? { formula: content.formula, result: content.cached }
          : { formula: null, result: content.value },
      ])
      .filter(([, { result }]) => result !== null),
  );
}

/** Places where LibreOffice saw something else than the plan says, with both. */
function differences(plan: SheetPlan, title: string, { cellByPlace }: Seen): readonly string[] {
  return plannedContents(plan, title).flatMap(([place, planned]) => {
    const cell = cellByPlace.get(place);
    const isRight =
      cell !== undefined && cell.formula === planned.formula && isSame(cell.result, planned.result);
    return isRight ? [] : [`${place}: ${JSON.stringify(planned)}, seen ${JSON.stringify(cell)}`];
  });
}

/** What stands in the cells of these sheets. */
function cellsOn(titleList: readonly string[], { cellByPlace }: Seen): readonly StoredCell[] {
  return [...cellByPlace.values()].filter(({ title }) => titleList.includes(title));
}

/** The typed values of the sheet that the changes are for, before and after, where they differ (a pivot computes anew). */
function typedChanges(before: Seen, after: Seen): readonly (readonly [unknown, unknown])[] {
  return cellsOn(['Underlag'], before)
    .filter(({ formula, place, result }) => {
      const next = after.cellByPlace.get(place);
      return formula !== (next?.formula ?? null) || (formula === null && result !== next?.result);
    })
    .map(({ place, result }) => [result, after.cellByPlace.get(place)?.result]);
}

describeWith(['LibreOffice'], 'LibreOffice reads back what the plan says', () => {
  const fixtureList = presentFixtures();
  const CASE_LIST = fixtureList.map((fixture): [string, Fixture] => [fixture.name, fixture]);
  const runByName = new Map<string, Run>();

  beforeAll(async () => {
    const fileList: Uint8Array[] = [];
    const receiptList: ApplyReceipt[] = [];
    const plain = richPlan();
    const planList = (fixture: Fixture) => [
      plain,
      { ...plain, sheetList: [], nameList: [], activeSheet: null, cellChangeList: fixture.cellChangeList },
    ];
    for (const fixture of fixtureList) {
      const bytes = readFixture(fixture);
      const [whole, cells] = await Promise.all(planList(fixture).map((plan) => applyToFile(bytes, plan)));
      fileList.push(bytes, whole!.bytes, cells!.bytes);
      receiptList.push(whole!.receipt);
    }
    const seenList = resave(fileList).map(seen);
    fixtureList.forEach(({ name }, index) => {
      const [before, after, changed] = seenList.slice(3 * index, 3 * index + 3);
      runByName.set(name, {
        before: before!,
        after: after!,
        changed: changed!,
        receipt: receiptList[index]!,
      });
    });
  }, 600_000);

  test.each(CASE_LIST)('%s: the planned sheets are there, with their visibility', (name) => {
    const { after, receipt } = runByName.get(name)!;
    const plannedList = richPlan().sheetList.map(({ title, visibility }) => ({
      title: receipt.titleByPlanned[title],
      state: visibility,
    }));
    expect(after.sheetList.slice(-plannedList.length)).toEqual(plannedList);
  });

  test.each(CASE_LIST)('%s: every planned value and formula, computed to its stored result', (name) => {
    const { after, receipt } = runByName.get(name)!;
    for (const plan of richPlan().sheetList) {
      const title = receipt.titleByPlanned[plan.title]!;
      expect(differences(inWorkbook(plan, receipt), title, after)).toEqual([]);
    }
  });

  test.each(CASE_LIST)("%s: the user's sheets and cells are what they were", (name) => {
    const { before, after } = runByName.get(name)!;
    expect(after.sheetList.slice(0, before.sheetList.length)).toEqual(before.sheetList);
    const titleList = before.sheetList.map(({ title }) => title);
    expect(cellsOn(titleList, after)).toEqual(cellsOn(titleList, before));
    expect(before.cellByPlace.size).toBeGreaterThan(10);
  });

  test.each(CASE_LIST)('%s: of typed values, only the ordered cells change', (name, fixture) => {
    const { before, changed } = runByName.get(name)!;
    const ordered = fixture.cellChangeList.map(({ expected, next }) => [expected, next]);
    const byText = (list: readonly unknown[]) => [...list].map((item) => JSON.stringify(item)).sort();
    expect(byText(typedChanges(before, changed))).toEqual(byText(ordered));
    expect(changed.cellByPlace.size).toBe(before.cellByPlace.size);
  });

  test('the proof sees a planned value and formula that are not there', () => {
    const { after, receipt } = runByName.get(fixtureList[0]!.name)!;
    const [plan] = richPlan().sheetList;
    const title = receipt.titleByPlanned[plan!.title]!;
    const wrong = new Map(after.cellByPlace);
    wrong.set(`${title}!B5`, { ...wrong.get(`${title}!B5`)!, result: 120.4 });
    wrong.set(`${title}!B10`, { ...wrong.get(`${title}!B10`)!, formula: 'SUM(B5:B8)' });
    wrong.delete(`${title}!A13`);
    const found = differences(plan!, title, { ...after, cellByPlace: wrong });
    expect(found.map((text) => text.split(':')[0])).toEqual([`${title}!B5`, `${title}!B10`, `${title}!A13`]);
  });
});

describe('the declaration of readers', () => {
  test.each(presentFixtures().map((fixture) => [fixture.name, fixture.readerList] as const))(
    '%s has two independent readers',
    (_, readerList) => {
      expect(new Set(readerList).size).toBeGreaterThanOrEqual(2);
      expect(readerList).toContain('LibreOffice');
      expect(readerList.filter((reader) => reader.startsWith('openpyxl'))).toHaveLength(1);
    },
  );
});
