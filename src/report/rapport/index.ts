export { planRapport, reportFooter } from './plan-rapport';
