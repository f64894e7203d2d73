/// <reference types="office-js" />

/** What the adapter needs of the program it runs in; handed in, so that tests can give it another host. */
export interface ExcelHost {
  /** Runs a batch in a context of its own; everything the batch tracked is released afterwards. */
  readonly run: <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;
  /** True when the program has the requirement set, e.g. `('ExcelApi', '1.9')`. */
  isSupported(set: string, version: string): boolean;
}

/**
 * The Excel that has loaded us; call it after `Office.onReady()`. Batches wait while a person edits a cell
 * (`delayForCellEdit`) instead of failing.
 */
export function officeHost(): ExcelHost {
  return {
    run: (batch) => Excel.run({ delayForCellEdit: true }, batch),
    isSupported: (set, version) => Office.context.requirements.isSetSupported(set, version),
  };
}
