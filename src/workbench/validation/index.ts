export { brokenValidation } from './check-entry';
export { choicesOf, validationAt } from './choices';
