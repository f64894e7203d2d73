export { OVERSIKT_MARK, OVERSIKT_TITLE, planOversikt } from './plan-oversikt';
