export { assembleEkonomi, type Ekonomiresultat } from './assemble';
export { budgetpostForm, ekonomiForm } from './form';
