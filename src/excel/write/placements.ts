import { makeIssue, type Issue } from '../../core';
import { foldTitle, freeTitle, validTitle, type SheetPlan, type WorkbookPlan } from '../../workbook';
import { findName, sheetOfName, type Survey } from '../read';
import type { RenamedSheets } from './sheet-references';

/** Names `Malkedjan.Ofardig.<n>` point at sheets without a mark until they are written to the end. */
const UNFINISHED = /^Malkedjan\.Ofardig\.\d+$/i;

/** Where a planned sheet goes. */
export interface Placement {
  readonly plan: SheetPlan;
  /** Title in the workbook. */
  readonly title: string;
  readonly isNew: boolean;
  /** Tables that stand on the sheet now and go. */
  readonly oldTableList: readonly string[];
  /** Name that points at the sheet while it is being written; null for sheets that have a mark. */
  readonly unfinishedName: string | null;
}

/**
 * Finds each planned sheet its place: an owned one by its mark, wherever it stands and whatever it is called
 * now; one that an earlier run did not finish by the name that says so. Issues: `write-sheet-exists` when a
 * sheet without mark would need a title that is taken; `write-sheet-protected`, `write-sheet-very-hidden`,
 * `write-workbook-protected`. Throws RangeError when two planned sheets bear one mark.
 */
export function placeSheets(
  plan: WorkbookPlan,
  survey: Survey,
): { readonly placementList: readonly Placement[]; readonly issueList: readonly Issue[] } {
  refuseTwins(plan);
  const placer = new Placer(survey);
  const placementList = plan.sheetList.map((sheet) => placer.place(sheet));
  return { placementList, issueList: placer.issueList };
}

function refuseTwins({ sheetList }: WorkbookPlan): void {
  const markList = sheetList.flatMap(({ mark }) => (mark === null ? [] : [mark.toLowerCase()]));
  if (new Set(markList).size < markList.length) throw new RangeError(`marks: ${markList.join(' ')}`);
}

/** Planned title → title in the workbook, where they differ. */
export function renamedSheets(placementList: readonly Placement[]): RenamedSheets {
  const pairList = placementList.map(({ plan, title }) => [plan.title, title] as const);
  return new Map(pairList.filter(([planned, title]) => planned !== title));
}

class Placer {
  readonly issueList: Issue[] = [];
  private readonly takenSet: Set<string>;
  private readonly usedSet = new Set<string>();
  private unfinishedCount = 0;

  constructor(private readonly survey: Survey) {
    this.takenSet = new Set(survey.sheetList.map(({ title }) => foldTitle(title)));
  }

  place(plan: SheetPlan): Placement {
    const found = plan.mark === null ? this.unfinished(plan) : this.marked(plan.mark);
    return found === null ? this.placeNew(plan) : this.placeOn(plan, found.title, found.unfinishedName);
  }

  private marked(mark: string): Found | null {
    const name = findName(this.survey, mark);
    const sheet = name && sheetOfName(this.survey, name);
    return sheet && !this.usedSet.has(foldTitle(sheet.title))
      ? { title: sheet.title, unfinishedName: null }
      : null;
  }

  /** A sheet of this title that an earlier run began and did not end. */
  private unfinished(plan: SheetPlan): Found | null {
    const wanted = foldTitle(validTitle(plan.title));
    for (const name of this.survey.nameList) {
      const sheet = UNFINISHED.test(name.name) ? sheetOfName(this.survey, name) : null;
      if (sheet && foldTitle(sheet.title) === wanted) {
        return { title: sheet.title, unfinishedName: name.name };
      }
    }
    return null;
  }

  private placeOn(plan: SheetPlan, title: string, unfinishedName: string | null): Placement {
    this.usedSet.add(foldTitle(title));
    const sheet = this.survey.sheetList.find((each) => each.title === title);
    if (sheet?.isProtected) this.refuse('write-sheet-protected', title);
    if (sheet?.visibility === 'veryHidden') this.refuse('write-sheet-very-hidden', title);
    const oldTableList = this.survey.tableList
      .filter((table) => table.sheet === title)
      .map(({ name }) => name);
    return { plan, title, isNew: false, oldTableList, unfinishedName };
  }

  private placeNew(plan: SheetPlan): Placement {
    const wanted = validTitle(plan.title);
    if (plan.mark === null && this.takenSet.has(foldTitle(wanted))) this.refuse('write-sheet-exists', wanted);
    if (this.survey.isStructureProtected) this.refuse('write-workbook-protected', wanted);
    const title = freeTitle(wanted, this.takenSet);
    this.takenSet.add(foldTitle(title));
    const unfinishedName = plan.mark === null ? this.freeUnfinishedName() : null;
    return { plan, title, isNew: true, oldTableList: [], unfinishedName };
  }

  private freeUnfinishedName(): string {
    let name: string;
    do {
      this.unfinishedCount += 1;
      name = `Malkedjan.Ofardig.${this.unfinishedCount}`;
    } while (findName(this.survey, name));
    return name;
  }

  private refuse(code: string, sheet: string): void {
    this.issueList.push(makeIssue(code, 'fel', { sheet, params: { sheet } }));
  }
}

interface Found {
  readonly title: string;
  readonly unfinishedName: string | null;
}

/** Issue `write-table-exists` for planned tables whose name another table or a defined name has. */
export function tableNameIssues(placementList: readonly Placement[], survey: Survey): readonly Issue[] {
  const goneSet = new Set(placementList.flatMap(({ oldTableList }) => oldTableList));
  const takenSet = new Set(
    [...survey.tableList.filter(({ name }) => !goneSet.has(name)), ...survey.nameList].map(({ name }) =>
      name.toLowerCase(),
    ),
  );
  return placementList.flatMap(({ plan, title }) =>
    plan.tableList
      .filter(({ name }) => {
        const isTaken = takenSet.has(name.toLowerCase());
        takenSet.add(name.toLowerCase());
        return isTaken;
      })
      .map(({ name }) => makeIssue('write-table-exists', 'fel', { sheet: title, params: { table: name } })),
  );
}
