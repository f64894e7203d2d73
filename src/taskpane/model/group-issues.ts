import { SEVERITY_LIST, type Issue, type Severity } from '../../core';

/** An issue in the list, with a key that no other has. */
export interface ListedIssue {
  readonly key: string;
  readonly issue: Issue;
  readonly isFixed: boolean;
}

/** Issues of one code: they say the same of different cells. */
export interface IssueKind {
  readonly code: string;
  readonly itemList: readonly ListedIssue[];
}

export interface SeverityGroup {
  readonly severity: Severity;
  /** Issues that are not fixed. */
  readonly count: number;
  readonly kindList: readonly IssueKind[];
}

/** Issues by severity, the gravest first, and by kind in the order they come; fixed ones stay in their kind. */
export function groupIssues(
  issueList: readonly Issue[],
  fixedList: readonly Issue[],
): readonly SeverityGroup[] {
  const itemList = [
    ...issueList.map((issue, at) => ({ key: `issue-${at}`, issue, isFixed: false })),
    ...fixedList.map((issue, at) => ({ key: `fixed-${at}`, issue, isFixed: true })),
  ];
  return SEVERITY_LIST.map((severity) => groupOf(severity, itemList)).filter(
    ({ kindList }) => kindList.length > 0,
  );
}

function groupOf(severity: Severity, itemList: readonly ListedIssue[]): SeverityGroup {
  const mineList = itemList.filter(({ issue }) => issue.severity === severity);
  const itemListByCode = new Map<string, ListedIssue[]>();
  for (const item of mineList) {
    const known = itemListByCode.get(item.issue.code);
    if (known) known.push(item);
    else itemListByCode.set(item.issue.code, [item]);
  }
  return {
    severity,
    count: mineList.filter(({ isFixed }) => !isFixed).length,
    kindList: [...itemListByCode].map(([code, list]) => ({ code, itemList: list })),
  };
}

/** How many of a kind stand there before someone asks for more. */
const FIRST_COUNT = 1;
/** How many more each time: a workbook may have thousands of one kind. */
const STEP = 50;

/** The items of a kind that are shown after so many requests for more. */
export function shownItems({ itemList }: IssueKind, stepCount: number): readonly ListedIssue[] {
  return itemList.slice(0, FIRST_COUNT + stepCount * STEP);
}

/** Requests for more that it takes until the item at that place shows. */
export function stepsToShow(index: number): number {
  return Math.max(0, Math.ceil((index + 1 - FIRST_COUNT) / STEP));
}
