export { planOversikt } from './plan-oversikt';
