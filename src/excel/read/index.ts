export { readSheetData } from './read-sheet';
export { readOwnedSheets, readSnapshot, readTables } from './read-workbook';
export {
  findName,
  sheetOfName,
  sheetOfTitle,
  takeSurvey,
  type Survey,
  type SurveyName,
  type SurveyTable,
} from './survey';
