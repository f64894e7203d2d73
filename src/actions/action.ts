import type { Result } from '../core';
import type { Lang, TextKey } from '../i18n';
import type { WorkbookPort, WorkbookSnapshot } from '../workbook';

/** What an action runs in: one workbook, one language, and a way to stop and to tell how far it is. */
export interface ActionContext {
  readonly port: WorkbookPort;
  readonly lang: Lang;
  readonly signal?: AbortSignal;
  /** Share done, 0–1. */
  readonly onProgress?: (share: number) => void;
}

/**
 * A use case as a declared object: command line, ribbon and pane offer the same list. `canRun` answers from
 * what is known of the workbook (null = not read yet); `run` never throws for problems in data.
 */
export interface Action<Input, Output> {
  readonly id: string;
  readonly labelKey: TextKey;
  /** Name of the icon that ribbon and pane show. */
  readonly icon: string;
  canRun(snapshot: WorkbookSnapshot | null): boolean;
  run(context: ActionContext, input: Input): Promise<Result<Output>>;
}

/** True when the workbook has at least one data table that the product knows. */
export function hasDataSheets(snapshot: WorkbookSnapshot | null): boolean {
  return snapshot !== null && snapshot.tableList.some((table) => table.name.toLowerCase() === 'mal');
}
