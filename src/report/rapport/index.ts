export { planRapport, RAPPORT_MARK, RAPPORT_TITLE, reportFooter } from './plan-rapport';
