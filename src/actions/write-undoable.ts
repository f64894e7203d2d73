import { success } from '../core';
import type { RestoreOwned } from '../workbook';
import type { Action } from './action';
import { writeReport, type ReportChoice, type ReportOutcome } from './write-report';

export interface UndoableReport {
  readonly outcome: ReportOutcome;
  /** Takes the writing back; null when this port cannot. */
  readonly restore: RestoreOwned | null;
}

/** Writes the report as `writeReport` does, and keeps what was there before. */
export const writeUndoableReport: Action<ReportChoice | undefined, UndoableReport> = {
  ...writeReport,
  async run(context, input) {
    const restore = (await context.port.captureOwned?.()) ?? null;
    const written = await writeReport.run(context, input);
    return written.ok ? success({ outcome: written.value, restore }, written.issueList) : written;
  },
};
