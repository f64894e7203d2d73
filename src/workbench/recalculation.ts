import { recalculate, resultEdits, type StaleReason } from './calc';
import type { DocumentTools } from './document';

/**
 * What follows from changed places, for the document: results to write, and what could not be computed. Places that
 * were stale are looked at again. Null = a file just opened: its results stand as they were saved.
 */
export const recalculateDocument: DocumentTools['recalculate'] = (view, changedList, staleBefore) => {
  if (changedList === null) return { editList: [], staleByCell: new Map<string, StaleReason>() };
  const staleList = [...staleBefore.keys()].map((key) => {
    const [sheet, row, column] = key.split('\n') as [string, string, string];
    return { sheet, rowNumber: Number(row), columnNumber: Number(column) };
  });
  const result = recalculate(view, [...changedList, ...staleList]);
  return { editList: resultEdits(view, result), staleByCell: result.staleByCell };
};
