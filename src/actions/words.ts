/** Words, looks and figures of the report, for views that must say the same as the report does. */
export {
  fillText,
  findFigures,
  indikatorFigures,
  LAGE_LOOK,
  periodName,
  ROLE_BY_STATUS,
  suggestReferences,
  type Ersattning,
  type Figur,
  type IndikatorFigures,
} from '../report';
export { isBattreBedomning, jamforelserOf, missarUnder } from '../domain';
