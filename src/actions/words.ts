/** Words, looks and figures of the report, for views that must say the same as the report does. */
export { periodName, indikatorFigures, LAGE_LOOK, ROLE_BY_STATUS, type IndikatorFigures } from '../report';
