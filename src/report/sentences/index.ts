export { budgetSentence } from './budget-sentence';
export { countSentences, type CountSentences, type SentenceOptions } from './count-sentences';
export { numberWord } from './numbers';
export { goalSentence, groundSentence } from './goal-sentence';
export { goalSentences, type GoalSentences } from './sentences-of-goal';
