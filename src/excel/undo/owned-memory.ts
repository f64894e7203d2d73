import {
  fingerprintRows,
  type CellStyle,
  type OwnedSheet,
  type SheetPlan,
  type WorkbookPlan,
} from '../../workbook';

/** An owned sheet as this session wrote it. */
export interface WrittenSheet {
  readonly plan: SheetPlan;
  readonly styleByName: Readonly<Record<string, CellStyle>>;
}

/** Folded mark → what this session wrote last under it. */
export type WrittenByMark = ReadonlyMap<string, WrittenSheet>;

const fold = (mark: string): string => mark.toLowerCase();

/** What stands under each mark when a plan has been applied over what stood there. */
export function withPlan(before: WrittenByMark, { sheetList, styleByName }: WorkbookPlan): WrittenByMark {
  const next = new Map(before);
  for (const plan of sheetList) {
    if (plan.mark !== null) next.set(fold(plan.mark), { plan, styleByName });
  }
  return next;
}

/** True when the sheet holds just what this session wrote: a plan of it would make the same sheet again. */
export function isAsWritten({ mark, rowList }: OwnedSheet, written: WrittenByMark): boolean {
  const fingerprint = written.get(fold(mark))?.plan.fingerprint;
  return fingerprint !== undefined && fingerprint !== null && fingerprintRows(rowList) === fingerprint;
}

/**
 * The sheets that a plan writes over, as a plan that makes them again. Null when one of them is not what this
 * session wrote, or when they come from several plans (whose styles may share names).
 */
export function planOfBefore(
  writing: WorkbookPlan,
  ownedSheetList: readonly OwnedSheet[],
  written: WrittenByMark,
): WorkbookPlan | null {
  const markSet = marksOf(writing);
  const overwrittenList = ownedSheetList.filter(({ mark }) => markSet.has(fold(mark)));
  if (!overwrittenList.every((owned) => isAsWritten(owned, written))) return null;
  const knownList = overwrittenList.map(({ mark }) => written.get(fold(mark))!);
  const styleByName = knownList[0]?.styleByName ?? {};
  if (knownList.some((known) => known.styleByName !== styleByName)) return null;
  return {
    styleByName,
    sheetList: knownList.map(({ plan }) => plan),
    nameList: [],
    cellChangeList: [],
    activeSheet: null,
  };
}

/** Marks of the sheets that a plan writes, folded. */
export function marksOf({ sheetList }: WorkbookPlan): ReadonlySet<string> {
  return new Set(sheetList.flatMap(({ mark }) => (mark === null ? [] : [fold(mark)])));
}
