export { planEkonomirapport, sentenceContext, type EkonomirapportInput } from './plan-ekonomirapport';
export { cellFinder } from './rounding';
export { roundingNote, takNotes, volymNotes, type NoteContext } from './table-notes';
export { tabellSentences, type SentenceContext } from './table-sentences';
export {
  commentedOnce,
  forstaRubrik,
  isDeviationColumn,
  kolumnCaption,
  omradestabellId,
  printedRows,
  tabellIngress,
  tabellRubrik,
} from './table-view';
