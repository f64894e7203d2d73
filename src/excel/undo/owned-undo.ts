import { failure, makeIssue, success, type Result } from '../../core';
import type { OwnedSheet, RestoreOwned, WorkbookPlan } from '../../workbook';
import { isAsWritten, marksOf, planOfBefore, withPlan, type WrittenByMark } from './owned-memory';

/** What undoing needs of the adapter. */
export interface UndoTools {
  /** The owned sheets as they are now. */
  readonly readOwned: () => Promise<Result<readonly OwnedSheet[]>>;
  readonly applyPlan: (plan: WorkbookPlan) => Promise<Result<unknown>>;
  /** Takes owned sheets away with their marks and fingerprints. */
  readonly removeOwned: (ownedList: readonly OwnedSheet[]) => Promise<Result<null>>;
}

/** One writing of this session, with what it wrote over. */
interface Writing {
  readonly number: number;
  readonly plan: WorkbookPlan;
  /** Makes the overwritten sheets again; null when nobody knows what they were. */
  readonly planBefore: WorkbookPlan | null;
  readonly writtenBefore: WrittenByMark;
}

/**
 * Remembers what this session wrote, so that the last writing can be taken back: sheets that were not there go,
 * sheets that an earlier writing of the session made are made again. Nothing is kept in the workbook
 * (docs/decisions/0009).
 */
export class OwnedUndo {
  private written: WrittenByMark = new Map();
  private seenList: readonly OwnedSheet[] | null = null;
  private last: Writing | null = null;
  private count = 0;

  constructor(private readonly tools: UndoTools) {}

  /** The owned sheets as a reading has just found them. */
  saw(ownedSheetList: readonly OwnedSheet[]): void {
    this.seenList = ownedSheetList;
  }

  /** A plan has been written over what was last seen; `isWhole` = to its end. */
  wrote(plan: WorkbookPlan, isWhole: boolean): void {
    const canRemake = this.seenList !== null && isOwnedOnly(plan);
    const planBefore = canRemake ? planOfBefore(plan, this.seenList!, this.written) : null;
    this.count += 1;
    this.last = isWhole ? { number: this.count, plan, planBefore, writtenBefore: this.written } : null;
    this.written = isWhole ? withPlan(this.written, plan) : new Map();
    this.seenList = null;
  }

  /** Null when the sheets that stand there are from before this session or changed by hand: none can be remade. */
  async capture(): Promise<RestoreOwned | null> {
    if (this.seenList === null) {
      const read = await this.tools.readOwned();
      if (!read.ok) return null;
      this.seenList = read.value;
    }
    if (!this.seenList.every((owned) => isAsWritten(owned, this.written))) return null;
    const number = this.count + 1;
    return () => this.restore(number);
  }

  private async restore(number: number): Promise<Result<null>> {
    const { last } = this;
    if (last?.number !== number || this.count !== number || !last.planBefore) return outdated();
    const read = await this.tools.readOwned();
    if (!read.ok) return read;
    const current = read.value;
    const markSet = marksOf(last.plan);
    const ownList = current.filter(({ mark }) => markSet.has(mark.toLowerCase()));
    const isWhole = ownList.length === markSet.size && ownList.every((o) => isAsWritten(o, this.written));
    if (!isWhole) return outdated();
    return this.putBack(last, last.planBefore, ownList);
  }

  private async putBack(
    { writtenBefore }: Writing,
    planBefore: WorkbookPlan,
    ownList: readonly OwnedSheet[],
  ): Promise<Result<null>> {
    const keptSet = marksOf(planBefore);
    const removed = await this.tools.removeOwned(
      ownList.filter(({ mark }) => !keptSet.has(mark.toLowerCase())),
    );
    if (!removed.ok) return removed;
    if (planBefore.sheetList.length > 0) {
      const applied = await this.tools.applyPlan(planBefore);
      if (!applied.ok) return applied;
    }
    this.written = writtenBefore;
    this.seenList = null;
    this.last = null;
    this.count += 1;
    return success(null);
  }
}

/** True when a plan writes nothing but owned sheets. */
function isOwnedOnly(plan: WorkbookPlan): boolean {
  const { sheetList, cellChangeList, rowAdditionList = [], rowRemovalList = [] } = plan;
  const dataCount = cellChangeList.length + rowAdditionList.length + rowRemovalList.length;
  return dataCount === 0 && sheetList.every(({ mark }) => mark !== null);
}

function outdated(): Result<never> {
  return failure(makeIssue('write-restore-outdated', 'fel'));
}
