export { budgetpostForm, ekonomiForm } from './form';
