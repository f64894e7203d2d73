import { HostError } from './host-error';

interface PlannedFailure {
  readonly code: string;
  readonly message?: string | undefined;
  /** Actions that still succeed before the fault. */
  readonly afterActionCount: number;
}

/** What `Faults` needs to know of a counted request's end. */
export interface RequestFaults {
  readonly beforeAction: (actionIndex: number) => void;
  readonly isReplyDropped: boolean;
}

/**
 * Faults that a test plans. Requests are numbered from 1 and only those are counted that do more than make,
 * keep and release objects.
 */
export class Faults {
  private requestNumber = 0;
  private readonly failureByRequest = new Map<number, PlannedFailure>();
  private readonly stepByRequest = new Map<number, () => void>();
  private readonly droppedSet = new Set<number>();
  private isEditing = false;
  private readonly waitingList: (() => void)[] = [];

  /** The number that the next counted request gets. */
  get nextRequest(): number {
    return this.requestNumber + 1;
  }

  /** The n-th request fails with the code, after so many of its actions are done (0 = nothing is done). */
  failAt(request: number, code: string, options: { afterActionCount?: number; message?: string } = {}): void {
    const { afterActionCount = 0, message } = options;
    this.failureByRequest.set(request, { code, message, afterActionCount });
  }

  /** Something happens in the workbook right before the n-th request, e.g. a person deletes a sheet. */
  before(request: number, step: () => void): void {
    this.stepByRequest.set(request, step);
  }

  /** The n-th request is carried out, but its reply never comes. */
  dropReply(request: number): void {
    this.droppedSet.add(request);
  }

  /** While a person edits a cell, batches are refused, or wait when they were sent with `delayForCellEdit`. */
  set isCellEditMode(isEditing: boolean) {
    this.isEditing = isEditing;
    if (!isEditing) for (const resume of this.waitingList.splice(0)) resume();
  }

  get isCellEditMode(): boolean {
    return this.isEditing;
  }

  /** Number of batches that wait for the person to leave the cell. */
  get waitingCount(): number {
    return this.waitingList.length;
  }

  wait(resume: () => void): void {
    this.waitingList.push(resume);
  }

  /** Starts a counted request: runs what is planned before it, and gives what is planned for it. */
  start(): RequestFaults {
    this.requestNumber += 1;
    this.stepByRequest.get(this.requestNumber)?.();
    const failure = this.failureByRequest.get(this.requestNumber);
    return {
      beforeAction: (actionIndex) => {
        if (failure && actionIndex >= failure.afterActionCount)
          throw new HostError(failure.code, failure.message);
      },
      isReplyDropped: this.droppedSet.has(this.requestNumber),
    };
  }
}
