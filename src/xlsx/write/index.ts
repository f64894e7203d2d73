export { applyPlanToPackage } from './apply-plan';
