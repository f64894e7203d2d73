import type { Result } from '../core';
import type { WorkbookPlan } from './plan';
import type { SheetData, WorkbookSnapshot } from './snapshot';

export interface ApplyOptions {
  readonly signal?: AbortSignal;
  /** Share done, 0–1. */
  readonly onProgress?: (share: number) => void;
}

/** What an application of a plan did. */
export interface ApplyReceipt {
  /** Planned title → title in the workbook (another when the user owns a sheet of the planned title). */
  readonly titleByPlanned: Readonly<Record<string, string>>;
}

/** Puts the owned sheets back as they were; an issue when that would lose what has been written since. */
export type RestoreOwned = () => Promise<Result<null>>;

/**
 * The one door to a workbook. Two adapters: `src/excel` (Office.js) and `src/xlsx` (files).
 * Data problems come back as issues; a broken host throws.
 */
export interface WorkbookPort {
  readWorkbook(): Promise<Result<WorkbookSnapshot>>;
  /** All cells of one sheet, for import and paste; `null` = the sheet that is shown. Issue: `sheet-missing`. */
  readSheet(title: string | null): Promise<Result<SheetData>>;
  applyPlan(plan: WorkbookPlan, options?: ApplyOptions): Promise<Result<ApplyReceipt>>;
  /**
   * Keeps the owned sheets as they are now, so that the next plan can be taken back, once. A port that cannot
   * do it lacks the method, or gives null for sheets that it could not make again: the pane then offers no undo.
   */
  captureOwned?(): Promise<RestoreOwned | null>;
}
