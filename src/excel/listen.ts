import type { ExcelHost } from './host';

/**
 * Calls `listener` whenever a cell of any sheet changes, by hand or through another program; our own writes raise
 * no events. Returns what ends the listening. Events may be missed: nothing may depend on them but a hint.
 */
export function onWorkbookChange(host: ExcelHost, listener: () => void): () => void {
  const added = host.run(async (context) => {
    const handler = context.workbook.worksheets.onChanged.add(async () => listener());
    await context.sync();
    return handler;
  });
  return () => {
    void added.then(async (handler) => {
      handler.remove();
      await handler.context.sync();
    });
  };
}
