export { planEkonomirapport, sentenceContext, type EkonomirapportInput } from './plan-ekonomirapport';
export { FORM_SLAG_SET } from './row-look';
export { cellFinder } from './rounding';
export { roundingNote, takNotes, volymNotes, type NoteContext } from './table-notes';
export { tabellSentences, type SentenceContext } from './table-sentences';
export {
  cellDecimals,
  columnParts,
  commentedOnce,
  forstaRubrik,
  isDeviationColumn,
  kolumnCaption,
  omradestabellId,
  printedRows,
  tabellIngress,
  tabellRubrik,
} from './table-view';
